//! Drivers: the quantities of a visitor, such as how many people and how often, from which other figures
//! follow (method 1.11).

use super::formula::{Dimension, DriverUnit, Formula};
use crate::model::{Id, LARGEST, Quantity, Wording};

/// One quantity on which elements, rates or other drivers depend.
#[derive(Clone, Debug, PartialEq)]
pub struct Driver {
    /// Its name in answers and formulas.
    pub id: Id,
    /// What the host calls it.
    pub label: Wording,
    /// What the host says about it; may be empty.
    pub help: Wording,
    /// What its figure is in.
    pub unit: DriverUnit,
    /// For which unit it is so much, such as money per hour.
    pub per: Option<DriverUnit>,
    /// What a number counts, such as "people"; may be empty.
    pub counts: Wording,
    /// Its figure, at least 0, with the slider, whose left end no answer goes below.
    pub amount: Quantity,
    /// Quantiles of the figure at equal steps of probability, such as those of what customers said, as an element
    /// may have them; they are drawn instead of the range while the host's figure is in force.
    pub quantiles: Vec<f64>,
    /// How it follows from drivers before it; its amount is then not used.
    pub formula: Option<Formula>,
}

impl Driver {
    /// The most drivers of a model.
    pub const MAX: usize = 40;

    /// The least and the greatest that it can be.
    pub fn bounds(&self) -> (f64, f64) {
        match (&self.formula, self.unit) {
            (Some(_), _) => (-LARGEST, LARGEST),
            (None, DriverUnit::Share) => (self.amount.limits.min(), 1.0),
            (None, _) => (self.amount.limits.min(), LARGEST),
        }
    }

    /// Its unit in formulas.
    pub fn dimension(&self) -> Dimension {
        let own = Dimension::of(self.unit);
        self.per.map_or(own, |per| own.with(Dimension::of(per), -1))
    }
}
