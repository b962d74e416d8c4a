//! The value of an offer in every draw, from the figures of its parts.

use super::expected::{Means, Pile};
use super::figures::Figures;
use super::series::{Column, DRAWS, Series, mean};
use super::worth::believed;
use super::{Element, Offer};

/// What the value of an offer in every draw is the sum of.
#[derive(Clone, PartialEq)]
pub(super) struct Sum {
    pub(super) price: Series,
    /// What the price counts in all, as a multiple of it.
    pub(super) payments: f64,
    pub(super) failures: Series,
    /// For each element what it adds; nothing where its rate is not known.
    pub(super) terms: Vec<Option<Term>>,
}

/// What an element adds to the value.
#[derive(Clone, PartialEq)]
pub(super) struct Term {
    pub(super) amount: Series,
    /// The amount that is worth nothing.
    pub(super) zero: f64,
    /// How many units of the rate one of the amount is.
    pub(super) units: f64,
    /// How many times it counts, where that follows from drivers; else the units say it.
    pub(super) times: Series,
    /// The share that arrives.
    pub(super) arrives: Series,
    pub(super) rate: Series,
    /// 1 for a benefit, −1 for a cost.
    pub(super) sign: f64,
    /// Whether it is a share of the price.
    pub(super) is_share: bool,
}

/// The value of an offer in every draw, and the means of its parts.
#[derive(Clone)]
pub(super) struct Outcome {
    pub(super) values: Column,
    /// The mean of the values.
    pub(super) mean: f64,
    /// The mean of the price, and what it counts in all.
    price: (f64, f64),
    failures: f64,
    /// The mean of each element, and its mean for one unit of the price if it is a share of it.
    terms: Vec<(f64, f64)>,
}

impl Sum {
    pub(super) fn outcome(&self) -> Outcome {
        let mut values = vec![0.0; DRAWS];
        let price = self.price.add_to(&mut values, -self.payments);
        let failures = self.failures.add_to(&mut values, -1.0);
        let add =
            |term: &Option<Term>| term.as_ref().map_or((0.0, 0.0), |term| term.add_to(&mut values));
        let terms = self.terms.iter().map(add).collect();
        let price = (price, self.payments);
        Outcome { mean: mean(&values), values: values.into(), price, failures, terms }
    }
}

impl Term {
    fn add_to(&self, values: &mut [f64]) -> (f64, f64) {
        let counted = self.amount.above(self.zero, self.units);
        let counted = counted.times(&self.times).times(&self.arrives);
        let per_price = if self.is_share { counted.mean() } else { 0.0 };
        (counted.times(&self.rate).add_to(values, self.sign), per_price)
    }
}

impl Outcome {
    /// The means of the offer.
    pub(super) fn means(&self, offer: &Offer, figures: &Figures) -> Means {
        let mut pile = Pile::new(self.price, self.failures);
        let add = |(element, mean): (&Element, &(f64, f64))| {
            pile.add(element, *mean, believed(element, figures));
        };
        offer.elements.iter().zip(&self.terms).for_each(add);
        pile.into_means()
    }
}
