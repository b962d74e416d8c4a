//! The promise of one lever: how often it is kept, and what that does.

use super::rounding::human;
use super::terms::{Critical, Terms};
use super::{Delivery, Lever, TimeUnit};

/// What a promise is made on.
#[derive(Clone, Debug, PartialEq)]
pub struct Basis {
    /// Which expectation.
    pub lever: Lever,
    /// The unit of times.
    pub unit: TimeUnit,
    /// What really happens.
    pub delivery: Delivery,
    /// What it is weighed by; none if nobody said what a unit is worth.
    pub terms: Option<Terms>,
    /// Whether the price of caution was given; else `terms` has the one that is implied.
    pub caution_is_given: bool,
    /// What is promised now.
    pub said: Option<f64>,
    /// How often the promise should be kept.
    pub critical: Critical,
}

/// What becomes of a promise.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Kept {
    /// The promise, in the lever's unit.
    pub promise: f64,
    /// The chance to meet or beat it.
    pub keep: f64,
    /// The chance to beat it.
    pub exceed: f64,
    /// How much better than promised on average, at least 0.
    pub early: f64,
    /// How much worse on average, at least 0.
    pub late: f64,
    /// What both feel like on average, in money; none if nobody said what a unit is worth.
    pub felt: Option<f64>,
    /// What being more cautious than now loses in orders, in money, at the price of caution that is
    /// given or implied; none if it is not known what is promised now.
    pub margin_cost: Option<f64>,
    /// What is really given back where customers pay less than quoted, in money on average.
    pub handed_back: f64,
}

/// Two promises, and the same thing delivered (seed E: 60 or 30 minutes, and 45 it took).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TwoPromises {
    /// What each feels like, in money.
    pub felt: [f64; 2],
    /// The price of caution per unit at which the more cautious one stops being the better one;
    /// none if they are the same.
    pub turning_price: Option<f64>,
}

impl TwoPromises {
    /// Compares `first` with `second` where `delivered` is what comes.
    pub fn new(lever: Lever, terms: &Terms, first: f64, second: f64, delivered: f64) -> Self {
        let felt = [first, second].map(|q| terms.felt(lever.sign() * (q - delivered)));
        let [one, other] = felt;
        let turning_price = super::figures::ratio(one - other, lever.sign() * (first - second));
        Self { felt, turning_price }
    }
}

impl Basis {
    /// The promise that is kept with this share, exactly and as people would say it.
    pub fn promise(&self, share: f64) -> (f64, f64) {
        let at = if self.lever == Lever::Service { 1.0 - share } else { share };
        let exact = self.delivery.quantile(at);
        (exact, human(exact, self.lever, self.unit, self.delivery.ends().1))
    }

    /// What becomes of any promise.
    pub fn kept(&self, promise: f64) -> Kept {
        let split = self.delivery.at(promise);
        let (keep, exceed) = self.lever.chances(&split);
        let (early, late) = self.lever.sides(&split);
        let margin_cost = self.terms.zip(self.said).map(|(terms, said)| {
            terms.caution.max(0.0) * (self.lever.sign() * (promise - said)).max(0.0)
        });
        Kept {
            promise,
            keep,
            exceed,
            early,
            late,
            felt: self.terms.map(|terms| terms.felt(early) + terms.felt(-late)),
            margin_cost,
            handed_back: if self.lever == Lever::Cost { early } else { 0.0 },
        }
    }

    /// The surprise on each of so many visits, in the lever's unit: customers come to expect a share
    /// `habit` of what they had beyond their expectation (card M5).
    pub fn surprises(&self, promise: f64, habit: f64, visits: f64) -> Vec<f64> {
        let mut surprise = self.lever.sign() * (promise - self.delivery.moments().0);
        let mut surprises = Vec::new();
        for _ in 0..visits as usize {
            // Adding zero takes the sign off minus zero.
            surprises.push(surprise + 0.0);
            surprise *= 1.0 - habit;
        }
        surprises
    }

    /// Between what shares a promise is really broken, with 95 % confidence (Wilson 1927); none
    /// where nothing was counted.
    pub fn broken_between(&self, kept: &Kept) -> Option<(f64, f64)> {
        const Z_SQUARED: f64 = 3.841_458_820_694_124;
        let Delivery::Counted(points) = &self.delivery else { return None };
        let n = points.are_observed().then_some(points.count() as f64)?;
        let (broken, all) = (1.0 - kept.keep, n + Z_SQUARED);
        let middle = (broken * n + Z_SQUARED / 2.0) / all;
        let reach = (Z_SQUARED * (broken * (1.0 - broken) * n + Z_SQUARED / 4.0)).sqrt() / all;
        Some(((middle - reach).max(0.0), (middle + reach).min(1.0)))
    }
}
