//! Promises as people say them.

use super::{Lever, TimeUnit};

/// The next figure on the cautious side that people would say, but nothing beyond the worst case:
/// more than that has no benefit (method 5.6). Levels of service are as they are.
///
/// # Examples
///
/// ```
/// use worthwhile::model::planner::{Lever, TimeUnit, human};
///
/// assert_eq!(human(51.07, Lever::Time, TimeUnit::Minute, 75.0), 55.0);
/// assert_eq!(human(275.79, Lever::Cost, TimeUnit::Minute, 400.0), 280.0);
/// ```
pub fn human(exact: f64, lever: Lever, unit: TimeUnit, worst: f64) -> f64 {
    let (step, per_unit) = match (lever, unit) {
        (Lever::Service, _) => return exact,
        (Lever::Cost, _) => (money_step(exact * 100.0), 100.0),
        (_, TimeUnit::Minute) if worst >= 20.0 => (5.0, 1.0),
        (_, TimeUnit::Hour) => (1.0, 2.0),
        _ => (1.0, 1.0),
    };
    // The tolerance avoids a further step for a figure that differs only by rounding.
    let steps = (exact * per_unit / step - 1e-9).ceil();
    // Adding zero turns minus zero into zero.
    (steps * step / per_unit).min(worst) + 0.0
}

/// The greatest of 1, 2 and 5 times a power of ten that is at most a twentieth, in cents. Whole
/// numbers keep the rounded figure free of stray digits.
fn money_step(cents: f64) -> f64 {
    let mut step = 1.0;
    loop {
        for factor in [2.0, 2.5, 2.0] {
            if step * factor > cents / 20.0 {
                return step;
            }
            step *= factor;
        }
    }
}
