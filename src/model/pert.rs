//! A three-point estimate as an exact PERT-beta distribution (Malcolm et al. 1959; method 4.1 and 5.2).
//!
//! Its parameters always sum to 6, so the incomplete beta function needs no gamma function.

use super::percentiles::drawn;
use super::search::least;
use super::{Estimate, Shape};

/// The most terms of the series; each term is less than half of the one before.
const TERMS: u8 = 60;

/// The most steps of Newton's method.
const NEWTON: u8 = 60;

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
        let (best, worst, mode) = drawn(estimate, Shape::Pert);
        Self { best, worst, ..Self::between_0_and_1(mode) }
    }

    pub(super) fn between_0_and_1(mode: f64) -> Self {
        let (a, b) = (1.0 + 4.0 * mode, 1.0 + 4.0 * (1.0 - mode));
        Self { best: 0.0, worst: 1.0, a, b, whole: lower(0.5, a, b) + lower(0.5, b, a) }
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

    /// The same as [`Self::quantile`] in fewer steps, for a distribution between 0 and 1. The last digits may
    /// differ.
    pub(super) fn quantile_by_newton(&self, p: f64) -> f64 {
        let (mut low, mut high) = (0.0, 1.0);
        let mut z = self.a / 6.0;
        for _ in 0..NEWTON {
            let over = self.share(z) - p;
            if over < 0.0 {
                low = z
            } else {
                high = z
            }
            let next = z - over / self.density(z);
            let inside = low < next && next < high;
            let next = if inside { next } else { 0.5 * (low + high) };
            if (next - z).abs() < 1e-15 {
                return next;
            }
            z = next;
        }
        z
    }

    /// The density where a share `z` of the width is below.
    pub(super) fn density(&self, z: f64) -> f64 {
        libm::pow(z, self.a - 1.0) * libm::pow(1.0 - z, self.b - 1.0) / self.whole
    }

    /// The parameters `a` and `b` of the beta distribution.
    pub(super) fn powers(&self) -> (f64, f64) {
        (self.a, self.b)
    }

    /// The share of outcomes up to a share `z` of the width.
    pub(super) fn share(&self, z: f64) -> f64 {
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
        let before = sum;
        sum += term / (a + n);
        if sum == before {
            break;
        }
    }
    libm::pow(z, a) * sum
}
