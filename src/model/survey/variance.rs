//! Analysis of variance: whether several groups differ at all (method 7.4).

use super::{Moments, fisher_beyond};

/// An analysis of variance.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Variance {
    /// The ratio of the variance between groups to that within them.
    pub f: f64,
    /// Degrees of freedom between.
    pub between: f64,
    /// Degrees of freedom within.
    pub within: f64,
}

/// Further results of a plain analysis of variance.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fitted {
    /// The share of the spread that the groups explain, 0 to 1.
    pub r_squared: f64,
    /// The residual standard deviation.
    pub residual_deviation: f64,
}

impl Variance {
    /// The p-value of the analysis.
    pub fn p(&self) -> f64 {
        fisher_beyond(self.f, self.between, self.within)
    }

    /// The analysis of groups with the same spread (Fisher 1925). `None` if there is no spread within groups.
    pub fn plain(groups: &[Moments]) -> Option<(Self, Fitted)> {
        let all = groups.iter().fold(Moments::default(), |all, group| all.with(group));
        let filled = groups.iter().filter(|group| group.count() > 0).count();
        let within: f64 = groups.iter().map(Moments::spread).sum();
        // Computed from the means, because a difference of sums would lose digits.
        let middle = all.mean()?;
        let off = |group: &Moments| group.mean().map_or(0.0, |mean| mean - middle);
        let between: f64 =
            groups.iter().map(|group| group.weight() * off(group) * off(group)).sum();
        let (df_between, df_within) = (filled as f64 - 1.0, all.effective() - filled as f64);
        if df_between < 1.0 || df_within <= 0.0 || within <= 0.0 {
            return None;
        }
        let f = (between / df_between) / (within / df_within);
        let fitted = Fitted {
            r_squared: between / (between + within),
            residual_deviation: (within / df_within).sqrt(),
        };
        Some((Self { f, between: df_between, within: df_within }, fitted))
    }

    /// The analysis of groups with any spreads (Welch 1951). Groups of fewer than two are left out. `None` if
    /// fewer than two groups are left, or if all answers in a group are the same.
    pub fn welch(groups: &[Moments]) -> Option<Self> {
        let errors: Vec<_> = groups
            .iter()
            .filter_map(|group| {
                let (variance, freedom) = group.of_mean()?;
                Some((group.mean()?, 1.0 / variance, freedom))
            })
            .collect();
        let count = errors.len() as f64;
        let weight: f64 = errors.iter().map(|(_, weight, _)| weight).sum();
        if count < 2.0 || !weight.is_finite() {
            return None;
        }
        let middle = errors.iter().map(|(mean, own, _)| mean * own).sum::<f64>() / weight;
        let between: f64 =
            errors.iter().map(|(mean, own, _)| own * (mean - middle) * (mean - middle)).sum();
        let lost = |own: f64| (1.0 - own / weight) * (1.0 - own / weight);
        let rest: f64 = errors.iter().map(|(_, own, freedom)| lost(*own) / freedom).sum();
        let pairs = count * count - 1.0;
        let f = (between / (count - 1.0)) / (1.0 + 2.0 * (count - 2.0) / pairs * rest);
        Some(Self { f, between: count - 1.0, within: pairs / (3.0 * rest) })
    }
}
