//! The promise of one lever: how often it is kept, and what follows (method 5.7 to 5.9).

use super::rounding::human;
use super::terms::{Critical, Terms};
use super::{Delivery, Lever, TimeUnit};

/// Everything that a promise depends on.
#[derive(Clone, Debug, PartialEq)]
pub struct Basis {
    /// The lever.
    pub lever: Lever,
    /// The unit of times.
    pub unit: TimeUnit,
    /// The distribution of what is delivered.
    pub delivery: Delivery,
    /// The terms that weigh it; `None` if the worth of a unit is not known.
    pub terms: Option<Terms>,
    /// Whether the price of caution was given; otherwise `terms` has the implied one.
    pub caution_is_given: bool,
    /// What is promised now.
    pub said: Option<f64>,
    /// How often the promise should be kept.
    pub critical: Critical,
}

/// The consequences of a promise.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Kept {
    /// The promise, in the lever's unit.
    pub promise: f64,
    /// The chance to meet or beat it.
    pub keep: f64,
    /// The chance to beat it.
    pub exceed: f64,
    /// How much better than promised the outcomes are on average, counting worse ones as 0.
    pub early: f64,
    /// How much worse they are on average, counting better ones as 0.
    pub late: f64,
    /// What both feel like on average, in money; `None` if the worth of a unit is not known.
    pub felt: Option<f64>,
    /// What more caution than today loses in orders, in money, at the given or implied price of caution;
    /// `None` if the promise of today is not known.
    pub margin_cost: Option<f64>,
    /// The money that is handed back on average where customers pay less than quoted.
    pub handed_back: f64,
}

/// Two promises for the same delivery: 60 or 30 minutes, and it takes 45 (method 5.8).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TwoPromises {
    /// What each feels like, in money.
    pub felt: [f64; 2],
    /// The price of caution per unit above which the more cautious promise is no longer the better one;
    /// `None` if both are the same.
    pub turning_price: Option<f64>,
}

impl TwoPromises {
    /// Compares `first` with `second` if `delivered` is delivered after either.
    pub fn new(lever: Lever, terms: &Terms, first: f64, second: f64, delivered: f64) -> Self {
        let felt = [first, second].map(|q| terms.felt(lever.sign() * (q - delivered)));
        let [one, other] = felt;
        let turning_price = super::figures::ratio(one - other, lever.sign() * (first - second));
        Self { felt, turning_price }
    }
}

impl Basis {
    /// The promise that is kept with this share: exactly, and as people would say it.
    pub fn promise(&self, share: f64) -> (f64, f64) {
        let at = if self.lever == Lever::Service { 1.0 - share } else { share };
        let exact = self.delivery.quantile(at);
        (exact, human(exact, self.lever, self.unit, self.delivery.ends().1))
    }

    /// The consequences of any promise.
    pub fn kept(&self, promise: f64) -> Kept {
        let split = self.delivery.at(promise);
        let (keep, exceed) = self.lever.chances(self.delivery.chances(promise));
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
    /// `habit` of what they had beyond their expectation (method 5.9).
    pub fn surprises(&self, promise: f64, habit: f64, visits: f64) -> Vec<f64> {
        let mut surprise = self.lever.sign() * (promise - self.delivery.moments().0);
        let mut surprises = Vec::new();
        for _ in 0..visits as usize {
            // Adding zero turns minus zero into zero.
            surprises.push(surprise + 0.0);
            surprise *= 1.0 - habit;
        }
        surprises
    }

    /// The 95 % interval of the share of broken promises (Wilson 1927); `None` if nothing was counted.
    pub fn broken_between(&self, kept: &Kept) -> Option<(f64, f64)> {
        const Z_SQUARED: f64 = 3.841_458_820_694_124;
        let Delivery::Counted(points) = &self.delivery else { return None };
        let n = points.are_observed().then_some(points.count() as f64)?;
        let split = points.at(kept.promise);
        let (counted, _) = self.lever.chances((split.below, split.at_most));
        let (broken, all) = (1.0 - counted, n + Z_SQUARED);
        let middle = (broken * n + Z_SQUARED / 2.0) / all;
        let reach = (Z_SQUARED * (broken * (1.0 - broken) * n + Z_SQUARED / 4.0)).sqrt() / all;
        Some(((middle - reach).max(0.0), (middle + reach).min(1.0)))
    }
}
