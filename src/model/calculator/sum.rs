//! The value of an offer in every draw, from the figures of its parts.

use super::Offer;
use super::expected::{Means, Pile};
use super::figures::Figures;
use super::series::{DRAWS, Series, mean};
use super::worth::believed;

/// What an element adds to the value of an offer.
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

impl Term {
    /// The number of its figures.
    pub(super) const FIGURES: usize = 8;

    /// Adds its figures to those that an outcome starts from.
    pub(super) fn add_to(self, all: &mut Vec<Series>) {
        all.push(self.amount);
        all.push(Series::Same(self.zero));
        all.push(Series::Same(self.units));
        all.push(self.times);
        all.push(self.arrives);
        all.push(self.rate);
        all.push(Series::Same(self.sign));
        all.push(Series::Same(f64::from(u8::from(self.is_share))));
    }
}

/// The means of the parts of an offer's value: price, what it counts in all, failures, and for each element the money
/// and the money for one unit of the price if it is a share of it; then the mean of the value, and the value in every
/// draw. It starts from price, what it counts in all, failures, and the figures of each element.
pub(super) fn outcome(start: &[Series]) -> Vec<Series> {
    let mut values = vec![0.0; DRAWS];
    let mut means = Vec::with_capacity(start.len());
    let [price, payments, failures, terms @ ..] = start else { return means };
    means.push(Series::Same(price.add_to(&mut values, -payments.mean())));
    means.push(payments.clone());
    means.push(Series::Same(failures.add_to(&mut values, -1.0)));
    for term in terms.chunks(Term::FIGURES) {
        let [amount, zero, units, times, arrives, rate, sign, is_share] = term else { break };
        let counted = amount.above(zero.mean(), units.mean()).times(times).times(arrives);
        let per_price = if is_share.mean() > 0.0 { counted.mean() } else { 0.0 };
        let money = counted.times(rate).add_to(&mut values, sign.mean());
        means.push(Series::Same(money));
        means.push(Series::Same(per_price));
    }
    means.push(Series::Same(mean(&values)));
    means.push(Series::Drawn(values.into()));
    means
}

/// The means of an offer, from those of the parts of its value.
pub(super) fn means(parts: &[Series], offer: &Offer, figures: &Figures) -> Option<Means> {
    let [price, payments, failures, elements @ ..] = parts else { return None };
    let mut pile = Pile::new((price.mean(), payments.mean()), failures.mean());
    for (element, mean) in offer.elements.iter().zip(elements.chunks(2)) {
        if let [money, per_price] = mean {
            pile.add(element, (money.mean(), per_price.mean()), believed(element, figures));
        }
    }
    Some(pile.into_means())
}
