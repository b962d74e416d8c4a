//! Bisection between 0 and 1.

/// The least number from 0 to 1 that is `enough`, if every greater one is too; 1 if none is.
pub(super) fn least(enough: &dyn Fn(f64) -> bool) -> f64 {
    let (mut low, mut high) = (0.0, 1.0);
    if enough(low) {
        return low;
    }
    for _ in 0..60 {
        let middle = 0.5 * (low + high);
        if enough(middle) { high = middle } else { low = middle }
    }
    high
}
