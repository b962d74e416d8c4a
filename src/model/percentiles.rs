//! Ranges whose ends are the 10th and the 90th percentile: the distribution that they belong to (method 4.5).

use super::beta::Beta;
use super::{Ends, Estimate, InputError, Shape};

/// The distribution of an estimate: its least and its greatest figure, and where its mode is between them as a
/// share of the width.
pub(super) fn drawn(estimate: &Estimate, shape: Shape) -> (f64, f64, f64) {
    let (low, high) = (estimate.low(), estimate.high());
    let width = high - low;
    if width <= 0.0 {
        return (low, low, 0.0);
    }
    let likely = (estimate.likely() - low) / width;
    match estimate.ends() {
        Ends::Extremes => (low, high, likely),
        Ends::P10P90 => {
            let mode = crossing(|mode| place(mode, mode, shape) - likely);
            let (p10, p90) = (quantile(0.1, mode, shape), quantile(0.9, mode, shape));
            let whole = width / (p90 - p10);
            (low - whole * p10, high + whole * (1.0 - p90), mode)
        }
    }
}

impl Estimate {
    /// The range between the 10th and the 90th percentile of a distribution of this shape that has this
    /// median; its `likely` figure is the mode of that distribution. Where the shape cannot be as skewed as the
    /// three figures, the ends are kept, and the median is as near as it comes (method 4.5).
    ///
    /// # Examples
    ///
    /// ```
    /// use worthwhile::model::{Ends, Estimate, Shape, Spread};
    ///
    /// let estimate = Estimate::from_quantiles([34.48, 43.19, 55.32], Shape::Pert)?;
    /// assert_eq!(estimate.ends(), Ends::P10P90);
    /// assert_eq!(format!("{:.1}", estimate.likely()), "40.0");
    /// assert_eq!(format!("{:.2}", Spread::new(&estimate, Shape::Pert).quantile(0.5)), "43.19");
    /// # Ok::<(), worthwhile::model::InputError>(())
    /// ```
    pub fn from_quantiles([p10, median, p90]: [f64; 3], shape: Shape) -> Result<Self, InputError> {
        let given = Self::new(p10, median, p90)?;
        let likely = likely_of_median(&given, shape);
        Ok(Self::new(p10, likely, p90)?.with_ends(Ends::P10P90))
    }
}

/// The mode of the distribution whose 10th, 50th and 90th percentile an estimate holds as its three figures.
fn likely_of_median(given: &Estimate, shape: Shape) -> f64 {
    let width = given.high() - given.low();
    if width <= 0.0 {
        return given.likely();
    }
    let median = (given.likely() - given.low()) / width;
    let mode = crossing(|mode| place(quantile(0.5, mode, shape), mode, shape) - median);
    (given.low() + width * place(mode, mode, shape).clamp(0.0, 1.0))
        .clamp(given.low(), given.high())
}

/// Where a point is between the 10th percentile, 0, and the 90th, 1, in a distribution with this mode.
fn place(point: f64, mode: f64, shape: Shape) -> f64 {
    let (p10, p90) = (quantile(0.1, mode, shape), quantile(0.9, mode, shape));
    (point - p10) / (p90 - p10)
}

/// A quantile of the distribution between 0 and 1 with this mode.
pub(super) fn quantile(share: f64, mode: f64, shape: Shape) -> f64 {
    match shape {
        Shape::Pert => Beta::new(mode).quantile(share),
        Shape::Triangular if share <= mode => (share * mode).sqrt(),
        Shape::Triangular => 1.0 - ((1.0 - share) * (1.0 - mode)).sqrt(),
    }
}

/// The number of steps to a root; each halves the side that does not move (the Illinois rule), so that the
/// error falls below the last digit well before.
const STEPS: u8 = 20;

/// The mode from 0 to 1 at which a rising difference is 0, or the end that comes nearest.
fn crossing(difference: impl Fn(f64) -> f64) -> f64 {
    let (mut low, mut high) = (0.0, 1.0);
    let (mut at_low, mut at_high) = (difference(low), difference(high));
    if at_low >= 0.0 || at_high <= 0.0 {
        return if at_low >= 0.0 { low } else { high };
    }
    let mut rose = None;
    for _ in 0..STEPS {
        let next = (low - at_low * (high - low) / (at_high - at_low)).clamp(low, high);
        let there = difference(next);
        if there == 0.0 || next == low || next == high {
            return next;
        }
        if there < 0.0 {
            (low, at_low) = (next, there);
            at_high *= if rose == Some(true) { 0.5 } else { 1.0 };
        } else {
            (high, at_high) = (next, there);
            at_low *= if rose == Some(false) { 0.5 } else { 1.0 };
        }
        rose = Some(there < 0.0);
    }
    0.5 * (low + high)
}
