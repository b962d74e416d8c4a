//! A three-point estimate as an exact PERT-beta distribution (Malcolm et al. 1959; method 4.1 and 5.2).

use super::beta::Beta;
use super::percentiles::drawn;
use super::search::least;
use super::{Estimate, Shape};

/// The distribution of what is delivered between a best and a worst case.
#[derive(Clone, Debug, PartialEq)]
pub struct Pert {
    best: f64,
    worst: f64,
    /// The distribution as shares of the width.
    beta: Beta,
}

impl Pert {
    /// The distribution of an estimate; without a range it is a single point.
    pub fn new(estimate: &Estimate) -> Self {
        let (best, worst, mode) = drawn(estimate, Shape::Pert);
        Self { best, worst, beta: Beta::new(mode) }
    }

    /// The best case.
    pub fn best(&self) -> f64 {
        self.best
    }

    /// The worst case.
    pub fn worst(&self) -> f64 {
        self.worst
    }

    /// The mean, `(o + 4m + p) / 6`.
    pub fn mean(&self) -> f64 {
        self.best + (self.worst - self.best) * self.beta.powers().0 / 6.0
    }

    /// The standard deviation, `√((μ − o)(p − μ) / 7)`.
    pub fn deviation(&self) -> f64 {
        let (a, b) = self.beta.powers();
        (self.worst - self.best) * (a * b / 252.0).sqrt()
    }

    /// The share of outcomes up to `x`, and how far outcomes are below `x` on average, counting the
    /// others as 0.
    pub fn up_to(&self, x: f64) -> (f64, f64) {
        if x < self.best {
            return (0.0, 0.0);
        }
        if x >= self.worst {
            return (1.0, x - self.mean());
        }
        let z = (x - self.best) / (self.worst - self.best);
        let share = self.beta.share(z);
        let below = (self.worst - self.best) * (z * share - self.beta.part_of_mean(z));
        (share, below.max(0.0))
    }

    /// The figure that a share `p` of the outcomes does not exceed.
    pub fn quantile(&self, p: f64) -> f64 {
        let z = least(&|z| self.beta.share(z) >= p);
        (self.best + (self.worst - self.best) * z).min(self.worst)
    }
}
