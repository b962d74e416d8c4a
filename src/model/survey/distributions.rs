//! The three distributions that tests and intervals need, with as few of their functions as possible.
//!
//! From `statrs` where it is right to a billionth of the result, else refined; the tests hold all of them
//! to references of forty digits (decision 35).

use statrs::distribution::{ContinuousCDF, FisherSnedecor, Normal, StudentsT};

/// The figure that a share `p` of the standard normal distribution does not exceed, `p` in 0 to 1.
pub fn normal_quantile(p: f64) -> f64 {
    Normal::standard().inverse_cdf(p)
}

/// The share of Student's distribution beyond ±`t`: the p-value of a two-sided test.
pub fn student_beyond(t: f64, freedom: f64) -> f64 {
    let student = StudentsT::new(0.0, 1.0, freedom);
    student.map_or(1.0, |student| (2.0 * student.sf(t.abs())).min(1.0))
}

/// From this number of degrees of freedom on, the expansion is exact to a float, and the library's quantile
/// is off by up to three in ten thousand.
const MANY: f64 = 1000.0;

/// The figure that a share `p` of Student's distribution does not exceed, `p` in 0.5 to 1.
pub fn student_quantile(p: f64, freedom: f64) -> f64 {
    if freedom >= MANY {
        return student_expanded(normal_quantile(p), freedom);
    }
    let student = StudentsT::new(0.0, 1.0, freedom);
    student.map_or(f64::INFINITY, |student| student.inverse_cdf(p))
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
