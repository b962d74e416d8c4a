//! Two figures of the same people, in constant memory: how far one goes with the other.

use super::Moments;

/// Weighted sums of pairs (Chan, Golub & LeVeque 1979).
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Joint {
    first: Moments,
    second: Moments,
    /// The weighted sum of products of the distances from both means.
    together: f64,
}

impl Joint {
    /// Takes a pair with its weight.
    pub fn add(&mut self, first: f64, second: f64, weight: f64) {
        let off = first - self.first.mean().unwrap_or(0.0);
        self.first.add(first, weight);
        self.second.add(second, weight);
        self.together += weight * off * (second - self.second.mean().unwrap_or(0.0));
    }

    /// Both sets together.
    pub fn with(&self, other: &Self) -> Self {
        let off = |own: &Moments, their: &Moments| {
            their.mean().unwrap_or(0.0) - own.mean().unwrap_or(0.0)
        };
        let (one, two) = (self.first.weight(), other.first.weight());
        let between = if one > 0.0 && two > 0.0 { one * (two / (one + two)) } else { 0.0 };
        let apart = off(&self.first, &other.first) * off(&self.second, &other.second) * between;
        Self {
            first: self.first.with(&other.first),
            second: self.second.with(&other.second),
            together: self.together + other.together + apart,
        }
    }

    /// The first figures.
    pub fn first(&self) -> &Moments {
        &self.first
    }

    /// The second figures.
    pub fn second(&self) -> &Moments {
        &self.second
    }

    /// Pearson's r; `None` if one side is always the same.
    pub fn correlation(&self) -> Option<f64> {
        let spreads = self.first.spread() * self.second.spread();
        (spreads > 0.0 && self.first.count() > 1)
            .then(|| (self.together / spreads.sqrt()).clamp(-1.0, 1.0))
    }

    /// The slope of the second figures on the first; `None` if the first are always the same.
    pub fn slope(&self) -> Option<f64> {
        let spread = self.first.spread();
        (spread > 0.0 && self.first.count() > 1).then(|| self.together / spread)
    }
}
