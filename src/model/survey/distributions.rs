//! The three distributions that tests and intervals need, with as few of their functions as possible.
//!
//! From `statrs` where it is right to a billionth of the result, else refined; the tests hold all of them
//! to references of forty digits (decision 35).

use statrs::distribution::{ContinuousCDF, FisherSnedecor, Normal, StudentsT};
use statrs::function::beta::{beta_reg, ln_beta};

/// The figure that a share `p` of the standard normal distribution does not exceed, `p` in 0 to 1.
pub fn normal_quantile(p: f64) -> f64 {
    Normal::standard().inverse_cdf(p)
}

/// The share of Student's distribution beyond ±`t`: the p-value of a two-sided test.
pub fn student_beyond(t: f64, freedom: f64) -> f64 {
    // Near the middle the share within is small, and 1 minus it is exact where the tail would be rounded.
    if t.abs() < NEAR_THE_MIDDLE && freedom > 0.0 {
        let square = t * t;
        return 1.0 - beta_reg(0.5, freedom / 2.0, square / (freedom + square));
    }
    let student = StudentsT::new(0.0, 1.0, freedom);
    student.map_or(1.0, |student| (2.0 * student.sf(t.abs())).min(1.0))
}

/// From this number of degrees of freedom on, the expansion is exact to a float, and the library's quantile
/// is off by up to three in ten thousand.
const MANY: f64 = 1000.0;
/// Below this number of degrees of freedom, the library's search for a quantile ends too early.
const FEW: f64 = 0.5;
const NEAR_THE_MIDDLE: f64 = 1e-3;

/// The figure that a share `p` of Student's distribution does not exceed, `p` in 0.5 to 1.
pub fn student_quantile(p: f64, freedom: f64) -> f64 {
    if freedom >= MANY {
        return student_expanded(normal_quantile(p), freedom);
    }
    if freedom < FEW {
        return student_of_few(2.0 * (1.0 - p), freedom);
    }
    let student = StudentsT::new(0.0, 1.0, freedom);
    student.map_or(f64::INFINITY, |student| student.inverse_cdf(p))
}

/// The figure beyond which a share `tail` of both tails lies, for very few degrees of freedom. The tail is the
/// incomplete beta function at `x = ν / (ν + t²)`, whose logarithm is nearly linear in that of `x`
/// (Abramowitz & Stegun 26.5.4 and 26.7.1): Newton's method on logarithms ends after a few steps.
fn student_of_few(tail: f64, freedom: f64) -> f64 {
    let a = freedom / 2.0;
    let scale = ln_beta(a, 0.5);
    let mut ln_x = ((libm::log(tail * a) + scale) / a).min(-1e-3);
    for _ in 0..60 {
        let x = libm::exp(ln_x);
        // So far out, only the first term of the series is left.
        if x < 1e-18 {
            break;
        }
        let reached = beta_reg(a, 0.5, x);
        let density = libm::exp(a * ln_x - 0.5 * libm::log1p(-x) - scale);
        let step = reached / density * libm::log(reached / tail);
        ln_x = if ln_x - step < 0.0 { ln_x - step } else { ln_x / 2.0 };
        if step.abs() < 1e-14 * ln_x.abs() {
            break;
        }
    }
    // t² = ν (1 − x) / x, by logarithms because x may be below the least float.
    let square = libm::log(freedom) + libm::log(-libm::expm1(ln_x)) - ln_x;
    libm::exp(square / 2.0)
}

/// The quantile from that of the normal distribution (Fisher & Cornish 1960; Abramowitz & Stegun 26.7.5).
fn student_expanded(z: f64, freedom: f64) -> f64 {
    let square = z * z;
    let term = |factors: &[f64], divisor: f64| {
        z * factors.iter().fold(0.0, |sum, factor| sum * square + factor) / divisor
    };
    let terms = [
        term(&[79.0, 776.0, 1482.0, -1920.0, -945.0], 92_160.0),
        term(&[3.0, 19.0, 17.0, -15.0], 384.0),
        term(&[5.0, 16.0, 3.0], 96.0),
        term(&[1.0, 1.0], 4.0),
        z,
    ];
    terms.into_iter().fold(0.0, |sum, term| sum / freedom + term)
}

/// The share of Fisher's distribution beyond `f`: the p-value of an analysis of variance.
pub fn fisher_beyond(f: f64, between: f64, within: f64) -> f64 {
    FisherSnedecor::new(between, within).map_or(1.0, |fisher| fisher.sf(f))
}
