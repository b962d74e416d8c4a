//! Counted outcomes: observed times and costs, or levels of service with their shares.

use crate::model::{CollectVec, InputError, LARGEST};

/// Observed outcomes in rising order, each at least 0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Observed(Vec<f64>);

impl Observed {
    /// From so many on, they count instead of an estimate (method 5.2).
    pub const ENOUGH: usize = 20;

    /// The figures in order, if all are finite and in bounds.
    pub fn new(figures: &[f64]) -> Result<Self, InputError> {
        let mut rising: Vec<f64> = Vec::new();
        for figure in figures {
            let figure = InputError::check(*figure, 0.0, LARGEST)?;
            // Inserted one by one, because the standard library's sort would add 2 kB to the
            // widget.
            rising.insert(rising.partition_point(|other| *other < figure), figure);
        }
        Ok(Self(rising))
    }

    /// The figures in rising order.
    pub fn figures(&self) -> &[f64] {
        &self.0
    }

    /// Each figure as a point with weight 1.
    pub(super) fn points(&self) -> Points {
        let each = self.0.iter().map(|figure| (*figure, 1.0)).collect_vec();
        Points { each, total: self.0.len() as f64, between: true }
    }
}

/// How a promise divides the outcomes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Split {
    /// The share of outcomes below the promise.
    pub below: f64,
    /// The share of outcomes up to the promise.
    pub at_most: f64,
    /// How far outcomes are below the promise on average, counting those above as 0.
    pub short: f64,
    /// How far outcomes are above the promise on average, counting those below as 0.
    pub over: f64,
}

/// Counted outcomes in rising order, at least one, each with its weight.
#[derive(Clone, Debug, PartialEq)]
pub struct Points {
    each: Vec<(f64, f64)>,
    total: f64,
    /// Whether outcomes between two points are possible.
    between: bool,
}

impl Points {
    /// Levels with their weights; `None` if no weight is above 0.
    pub(super) fn levels(levels: impl Iterator<Item = (f64, f64)>) -> Option<Self> {
        let mut each: Vec<(f64, f64)> = Vec::new();
        for level in levels.filter(|(_, weight)| *weight > 0.0) {
            let at = each.iter().position(|other| other.0 > level.0).unwrap_or(each.len());
            each.insert(at, level);
        }
        let total = each.iter().fold(0.0, |sum, (_, weight)| sum + weight);
        (total > 0.0).then_some(Self { each, total, between: false })
    }

    /// The least and the greatest.
    pub fn ends(&self) -> (f64, f64) {
        let first = self.each.first().map_or(0.0, |point| point.0);
        (first, self.each.last().map_or(first, |point| point.0))
    }

    /// The number of points.
    pub fn count(&self) -> usize {
        self.each.len()
    }

    /// Whether the points are observations, as opposed to levels with shares.
    pub fn are_observed(&self) -> bool {
        self.between
    }

    /// How `q` divides the points.
    pub fn at(&self, q: f64) -> Split {
        let mut split = Split { below: 0.0, at_most: 0.0, short: 0.0, over: 0.0 };
        for (x, weight) in &self.each {
            if *x < q {
                split.below += weight;
                split.short += weight * (q - x);
            }
            if *x <= q {
                split.at_most += weight;
            } else {
                split.over += weight * (x - q);
            }
        }
        Split {
            below: split.below / self.total,
            at_most: split.at_most / self.total,
            short: split.short / self.total,
            over: split.over / self.total,
        }
    }

    /// The mean and the standard deviation of the points.
    pub fn moments(&self) -> (f64, f64) {
        let (mut mean, mut squares) = (0.0, 0.0);
        for (x, weight) in &self.each {
            mean += x * weight / self.total;
        }
        for (x, weight) in &self.each {
            squares += (x - mean) * (x - mean) * weight / self.total;
        }
        (mean, squares.sqrt())
    }

    /// The shares of outcomes below `q`, and up to it. Of `n` observations, the next outcome does not exceed the
    /// `k`-th with a chance of `k / (n + 1)`, and between two of them the chance rises evenly: the inverse of
    /// [`Points::quantile`]. Beyond the greatest one it stays `n / (n + 1)`, because what was never seen may
    /// come.
    pub fn chances(&self, q: f64) -> (f64, f64) {
        let split = self.at(q);
        if !self.between {
            return (split.below, split.at_most);
        }
        let chance = |up_to: usize| {
            let (last, next) =
                (up_to.checked_sub(1).and_then(|at| self.figure(at)), self.figure(up_to));
            let part = last.zip(next).map_or(0.0, |(last, next)| (q - last) / (next - last));
            (up_to as f64 + part) / (self.total + 1.0)
        };
        let below = self.each.partition_point(|(x, _)| *x < q);
        let at_most = self.each.partition_point(|(x, _)| *x <= q);
        (chance(below), chance(at_most))
    }

    fn figure(&self, at: usize) -> Option<f64> {
        self.each.get(at).map(|point| point.0)
    }

    /// The figure that a share `p` does not exceed. Observations use type 6 of Hyndman & Fan 1996, so that the
    /// next outcome keeps it as often as said; levels use the first one that reaches the share.
    pub fn quantile(&self, p: f64) -> f64 {
        if self.between {
            let last = self.count() as f64 - 1.0;
            let place = (((last + 2.0) * p - 1.0).max(0.0)).min(last);
            let at = place as usize;
            let below = self.each.get(at).map_or(0.0, |point| point.0);
            let above = self.each.get(at + 1).map_or(below, |point| point.0);
            return below + (above - below) * (place - at as f64);
        }
        let mut reached = 0.0;
        for (x, weight) in &self.each {
            reached += weight;
            // The tolerance accepts a share that misses only by rounding.
            if reached >= (p - 1e-12) * self.total {
                return *x;
            }
        }
        self.ends().1
    }
}
