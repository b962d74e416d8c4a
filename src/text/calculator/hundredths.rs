//! Shares in equations: with so many digits that each equation, computed as it is written, gives the figure behind
//! it (method 4.9).

use super::{Sentences, Shown};

/// How shares are written, out of a hundred.
pub(super) struct Hundredths {
    /// How many steps are one of a hundred.
    steps: f64,
}

impl Hundredths {
    /// With the digits that were given.
    pub(super) const GIVEN: Self = Self { steps: 1e6 };

    /// The share that arrives.
    pub(super) fn of_fit(told: &Sentences, shown: &Shown) -> Self {
        let worth = &told.results.offer;
        let share = worth.utility * worth.warranty;
        Self::that(share, |rounded| {
            let mut lines = worth.lines.iter().zip(&shown.offer.lines);
            lines.all(|(line, amount)| {
                line.full == line.delivered || is(line.full * rounded, *amount, shown.step)
            })
        })
    }

    /// How often it is there, and how often it is not.
    pub(super) fn of_warranty(told: &Sentences, shown: &Shown) -> Self {
        let missing = 1.0 - told.results.offer.warranty;
        let failures = told.results.offer.cost_by_kind.failures;
        Self::that(missing, |rounded| {
            missing == 0.0 || is(failures * rounded / missing, shown.offer.failures, shown.step)
        })
    }

    /// The fewest digits with which a share fits. Only all is written as 100, and only nothing as 0.
    fn that(share: f64, fits: impl Fn(f64) -> bool) -> Self {
        let is_end = |share: f64| share == 0.0 || share == 1.0;
        let all = [1.0, 10.0, 100.0, 1e3, 1e4, 1e5].map(|steps| Self { steps });
        let good = |it: &Self| {
            let rounded = it.rounded(share) / 100.0;
            is_end(share) == is_end(rounded) && fits(rounded)
        };
        all.into_iter().find(good).unwrap_or(Self::GIVEN)
    }

    fn rounded(&self, share: f64) -> f64 {
        (share * 100.0 * self.steps).round() / self.steps
    }

    /// A share.
    pub(super) fn written(&self, told: &Sentences, share: f64) -> String {
        told.numbers.exact(self.rounded(share))
    }
}

/// Whether an amount is shown as this one.
fn is(amount: f64, shown: f64, step: f64) -> bool {
    (amount - shown).abs() < step / 2.0
}
