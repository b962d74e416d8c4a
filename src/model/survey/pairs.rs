//! Two answers of the same people, as a part of the means of two groups (Derrick, Russ, Toher & White 2017;
//! method 7.3).

use super::Moments;
use super::joint::Joint;

/// Two answers each of the same people.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Pairs {
    both: Joint,
    /// The sum of the products of both weights.
    shared: f64,
}

impl Pairs {
    /// Takes the first and the later figure of one person, each with its weight.
    pub fn push(&mut self, (before, weight): (f64, f64), (after, other): (f64, f64)) {
        self.both.add(before, after, (weight * other).sqrt());
        self.shared += weight * other;
    }

    /// The number of people.
    pub fn count(&self) -> usize {
        self.both.first().count()
    }

    /// The effective number of people.
    pub(super) fn effective(&self) -> f64 {
        self.both.first().effective()
    }

    /// The covariance of the two means of which these people are a part, `r s₁ s₂ Σw₁w₂ / (W₁ W₂)`; `None` for
    /// fewer than two people, or if all of them said the same once.
    pub(super) fn covariance(&self, first: &Moments, later: &Moments) -> Option<f64> {
        let deviations = first.deviation()? * later.deviation()?;
        let share = self.shared / (first.weight() * later.weight());
        self.both.correlation().map(|r| r * deviations * share)
    }
}
