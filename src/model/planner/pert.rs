//! A three-point estimate as an exact PERT-beta distribution (Malcolm et al. 1959; method 5.2).
//!
//! Its parameters always sum to 6, so the incomplete beta function needs no gamma function.

use super::search::least;
use crate::model::Estimate;

/// The number of terms of the series; each term is less than half of the one before.
const TERMS: u8 = 60;

/// The distribution of what is delivered between a best and a worst case.
#[derive(Clone, Debug, PartialEq)]
pub struct Pert {
    best: f64,
    worst: f64,
    /// `1 + 4 (m − o) / (p − o)`.
    a: f64,
    /// `1 + 4 (p − m) / (p − o)`.
    b: f64,
    /// The complete beta function of both.
    whole: f64,
}

impl Pert {
    /// The distribution of an estimate; without a range it is a single point.
    pub fn new(estimate: &Estimate) -> Self {
        let (best, worst) = (estimate.low(), estimate.high());
        let mode =
            if estimate.is_range() { (estimate.likely() - best) / (worst - best) } else { 0.0 };
        let (a, b) = (1.0 + 4.0 * mode, 1.0 + 4.0 * (1.0 - mode));
        Self { best, worst, a, b, whole: lower(0.5, a, b) + lower(0.5, b, a) }
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
        self.best + (self.worst - self.best) * self.a / 6.0
    }

    /// The standard deviation, `√((μ − o)(p − μ) / 7)`.
    pub fn deviation(&self) -> f64 {
        (self.worst - self.best) * (self.a * self.b / 252.0).sqrt()
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
        let share = self.share(z);
        let below = (self.worst - self.best) * (z * share - self.part_of_mean(z));
        (share, below.max(0.0))
    }

    /// The figure that a share `p` of the outcomes does not exceed.
    pub fn quantile(&self, p: f64) -> f64 {
        let z = least(&|z| self.share(z) >= p);
        (self.best + (self.worst - self.best) * z).min(self.worst)
    }

    fn share(&self, z: f64) -> f64 {
        let (a, b) = (self.a, self.b);
        let part = if z <= 0.5 { lower(z, a, b) } else { self.whole - lower(1.0 - z, b, a) };
        (part / self.whole).clamp(0.0, 1.0)
    }

    /// `∫ t f(t) dt` from 0 to `z`: an incomplete beta function of `a + 1` and `b`.
    fn part_of_mean(&self, z: f64) -> f64 {
        let (a, b) = (self.a + 1.0, self.b);
        if z <= 0.5 {
            return lower(z, a, b) / self.whole;
        }
        self.a / 6.0 - lower(1.0 - z, b, a) / self.whole
    }
}

/// The incomplete beta function, not regularised, by its power series; `z` is at most ½.
fn lower(z: f64, a: f64, b: f64) -> f64 {
    let (mut term, mut sum) = (1.0, 1.0 / a);
    for n in 1..=TERMS {
        let n = f64::from(n);
        term *= z * (n - b) / n;
        sum += term / (a + n);
    }
    libm::pow(z, a) * sum
}
