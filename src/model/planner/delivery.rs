//! The distribution of what is really delivered.

use super::{Observed, Points, Split};
use crate::model::{Estimate, Pert};

/// The distribution of outcomes.
#[derive(Clone, Debug, PartialEq)]
pub enum Delivery {
    /// Estimated between a best and a worst case.
    Estimated(Pert),
    /// Counted.
    Counted(Points),
}

impl Delivery {
    /// Uses enough observations, else the estimate, else the least, the median and the greatest of
    /// a few observations. `None` if nothing is known.
    pub fn known_from(observed: &Observed, estimate: Option<Estimate>) -> Option<Self> {
        let figures = observed.figures();
        if figures.len() >= Observed::ENOUGH {
            return Some(Self::Counted(observed.points()));
        }
        let few = || {
            let median = observed.points().quantile(0.5);
            Estimate::new(*figures.first()?, median, *figures.last()?).ok()
        };
        estimate.or_else(few).map(|estimate| Self::Estimated(Pert::new(&estimate)))
    }

    /// The least and the greatest outcome.
    pub fn ends(&self) -> (f64, f64) {
        match self {
            Self::Estimated(pert) => (pert.best(), pert.worst()),
            Self::Counted(points) => points.ends(),
        }
    }

    /// How a promise divides the outcomes.
    pub fn at(&self, q: f64) -> Split {
        let pert = match self {
            Self::Counted(points) => return points.at(q),
            Self::Estimated(pert) => pert,
        };
        let (at_most, short) = pert.up_to(q);
        let below = if q <= pert.best() { 0.0 } else { at_most };
        // The mean distances above and below differ by the distance of the promise from the mean.
        Split { below, at_most, short, over: (short + pert.mean() - q).max(0.0) }
    }

    /// The shares of coming outcomes below `q`, and up to it.
    pub fn chances(&self, q: f64) -> (f64, f64) {
        match self {
            Self::Estimated(_) => {
                let split = self.at(q);
                (split.below, split.at_most)
            }
            Self::Counted(points) => points.chances(q),
        }
    }

    /// The figure that a share `p` of the outcomes does not exceed.
    pub fn quantile(&self, p: f64) -> f64 {
        match self {
            Self::Estimated(pert) => pert.quantile(p),
            Self::Counted(points) => points.quantile(p),
        }
    }

    /// The mean and the standard deviation.
    pub fn moments(&self) -> (f64, f64) {
        match self {
            Self::Estimated(pert) => (pert.mean(), pert.deviation()),
            Self::Counted(points) => points.moments(),
        }
    }

    /// The share of outcomes in each of `columns` columns of equal width, from end to end.
    pub fn curve(&self, columns: u16) -> Vec<f64> {
        let (low, high) = self.ends();
        let mut before = 0.0;
        let mut shares = Vec::with_capacity(usize::from(columns));
        for column in 1..=columns {
            let end = low + (high - low) * (f64::from(column) / f64::from(columns));
            // The last column ends at the greatest outcome, even if its end is rounded.
            let reached = if column == columns { 1.0 } else { self.at(end).at_most };
            shares.push(reached - before);
            before = reached;
        }
        shares
    }
}
