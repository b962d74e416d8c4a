//! How sure a customer's worth is: the figures that have a range, at points that fill all cases evenly (method 6.8).

use super::loyalty::Loyalty;
use super::{FIGURES, Figure, Figures, Period};
use crate::model::{Estimate, Shape, Spread};

/// The least and the greatest of figures that are known within a range only.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ranges {
    /// The least.
    pub low: Figures,
    /// The greatest.
    pub high: Figures,
}

impl Ranges {
    /// The range of a figure, if it has one.
    pub fn of(&self, figure: Figure) -> Option<[f64; 2]> {
        Some([self.low.given(figure)?, self.high.given(figure)?])
    }

    /// The ranges by another period, without those of figures that a visitor gave.
    pub(super) fn for_visitor(&self, given: &Figures, from: Period, to: Period) -> Self {
        let mut ranges = Self { low: self.low.per(from, to), high: self.high.per(from, to) };
        for about in FIGURES.iter().filter(|about| given.given(about.figure).is_some()) {
            ranges.low.clear(about.figure);
        }
        ranges
    }
}

impl Figure {
    /// Whether it may have a range: a customer's figures, today and then, but for numbers of periods and customers.
    pub fn may_range(self) -> bool {
        matches!(self.about().section, "loyalty" | "after")
            && !matches!(self, Self::Years | Self::Customers)
    }
}

/// How sure a customer's worth is: 10th and 90th percentiles, in money.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LoyaltyChance {
    /// Of the value today.
    pub before: [f64; 2],
    /// Of the value with all effects that were given.
    pub after: [f64; 2],
    /// Of what all effects change.
    pub joint: [f64; 2],
    /// The share of cases in which exceeding pays.
    pub pays: f64,
}

/// The number of cases.
const CASES: usize = 1000;

/// What varies on its own, each with what it will be then, which is at the same share of its own range; and a prime
/// number for each.
const QUANTITIES: [(&[Figure], f64); 9] = [
    (&[Figure::Visits, Figure::VisitsThen], 2.0),
    (&[Figure::Bill, Figure::BillThen], 3.0),
    (&[Figure::Stay, Figure::StayThen], 5.0),
    (&[Figure::MarginShare], 7.0),
    (&[Figure::Referred, Figure::ReferredThen], 11.0),
    (&[Figure::Discount], 13.0),
    (&[Figure::Acquisition], 17.0),
    (&[Figure::Reward], 19.0),
    (&[Figure::CostThen], 23.0),
];

impl LoyaltyChance {
    /// `None` if no figure has a range, or if a customer's figures are missing.
    pub(super) fn new(figures: &Figures, ranges: &Ranges) -> Option<Self> {
        let mut drawn = Vec::new();
        for (quantity, prime) in QUANTITIES {
            for figure in quantity {
                let Some([low, high]) = ranges.of(*figure) else { continue };
                let Ok(estimate) = Estimate::new(low, figures.given(*figure)?, high) else {
                    continue;
                };
                drawn.push((*figure, Spread::new(&estimate, Shape::Pert), prime.sqrt()));
            }
        }
        if drawn.is_empty() {
            return None;
        }
        let (mut before, mut after, mut joint) = (Vec::new(), Vec::new(), Vec::new());
        let mut case = figures.clone();
        for number in 0..CASES {
            for (figure, spread, root) in &drawn {
                // Richtmyer's points: the fractions of the multiples of an irrational number.
                let share = ((number + 1) as f64 * root).fract();
                // Quantiles are within the range, which is within the bounds.
                case.set(*figure, spread.quantile(share)).ok();
            }
            let [today, then] = Loyalty::values(&case)?;
            for (all, value) in
                [(&mut before, today), (&mut after, then), (&mut joint, then - today)]
            {
                // Inserted one by one, because the standard library's sort would add 2 kB to the widget.
                all.insert(all.partition_point(|other| *other < value), value);
            }
        }
        let paying = joint.iter().filter(|change| **change > 0.0).count();
        Some(Self {
            before: ends(&before),
            after: ends(&after),
            joint: ends(&joint),
            pays: paying as f64 / CASES as f64,
        })
    }
}

/// The 10th and the 90th percentile of figures in rising order.
fn ends(rising: &[f64]) -> [f64; 2] {
    [0.1, 0.9].map(|share: f64| {
        let at = share * rising.len() as f64 - 0.5;
        let below = rising.get(at as usize).copied().unwrap_or(0.0);
        let above = rising.get(at as usize + 1).copied().unwrap_or(below);
        below + (above - below) * at.fract()
    })
}
