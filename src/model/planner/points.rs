//! What was counted: times and costs that were observed, or levels of service with their shares.

use crate::model::{InputError, LARGEST};

/// What was really delivered, from the best to the worst; each at least 0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Observed(Vec<f64>);

impl Observed {
    /// From so many on, they count instead of an estimate (card M9).
    pub const ENOUGH: usize = 20;

    /// The figures in order, if all are finite and in bounds.
    pub fn new(figures: &[f64]) -> Result<Self, InputError> {
        let mut rising: Vec<f64> = Vec::new();
        for figure in figures {
            let figure = InputError::check(*figure, 0.0, LARGEST)?;
            // Inserted one by one: the library's sorting would weigh 2 kB of the widget.
            rising.insert(rising.partition_point(|other| *other < figure), figure);
        }
        Ok(Self(rising))
    }

    /// The figures, rising.
    pub fn figures(&self) -> &[f64] {
        &self.0
    }

    /// Each as a point that counts once.
    pub(super) fn points(&self) -> Points {
        let each = self.0.iter().map(|figure| (*figure, 1.0)).collect();
        Points { each, total: self.0.len() as f64, between: true }
    }
}

/// How a promise divides what is delivered.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Split {
    /// The share of outcomes below it.
    pub below: f64,
    /// The share up to it.
    pub at_most: f64,
    /// How far outcomes are below it on average, counting those above as 0.
    pub short: f64,
    /// How far they are above it on average, counting those below as 0.
    pub over: f64,
}

/// Outcomes that were counted, rising, at least one, each with its weight.
#[derive(Clone, Debug, PartialEq)]
pub struct Points {
    each: Vec<(f64, f64)>,
    total: f64,
    /// Whether what lies between two of them happens too.
    between: bool,
}

impl Points {
    /// Levels with their weights, if any has one.
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

    /// How many there are.
    pub fn count(&self) -> usize {
        self.each.len()
    }

    /// Whether they are single observations, as against levels with shares.
    pub fn are_observed(&self) -> bool {
        self.between
    }

    /// How `q` divides them.
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

    /// The mean and the standard deviation of just these.
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

    /// The figure that a share `p` does not exceed: of observations as in type 7 of Hyndman & Fan
    /// 1996, of levels the first that reaches the share.
    pub fn quantile(&self, p: f64) -> f64 {
        if self.between {
            let place = (self.count() as f64 - 1.0) * p.clamp(0.0, 1.0);
            let at = place as usize;
            let below = self.each.get(at).map_or(0.0, |point| point.0);
            let above = self.each.get(at + 1).map_or(below, |point| point.0);
            return below + (above - below) * (place - at as f64);
        }
        let mut reached = 0.0;
        for (x, weight) in &self.each {
            reached += weight;
            // A share that is reached but for rounding is reached.
            if reached >= (p - 1e-12) * self.total {
                return *x;
            }
        }
        self.ends().1
    }
}
