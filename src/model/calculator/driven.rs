//! What follows from drivers, for one visitor (method 1.11).

use super::figures::Figures;
use super::{Driver, Element, Formula, Input};
use crate::model::{Estimate, Evidence, Limits, Quantity};

impl Figures<'_> {
    /// A driver with the visitor's figure, or with what follows from the drivers before it.
    pub(super) fn driver(&self, driver: &Driver) -> Quantity {
        if let Some(formula) = &driver.formula {
            return self.follows(formula, driver.bounds());
        }
        let quantity = self.quantity(&Input::Driver(driver.id.clone()), &driver.amount);
        Quantity { estimate: quantity.estimate.within(driver.bounds()), ..quantity }
    }

    /// What a formula gives, within bounds. It is as good as the worst of its drivers.
    pub(super) fn follows(&self, formula: &Formula, (min, max): (f64, f64)) -> Quantity {
        let driver = |at: usize| self.drivers.get(at).map_or(0.0, |it| it.estimate.likely());
        let figure = formula.expression.figure(&driver).clamp(min, max);
        let estimate = Estimate::exactly(figure).unwrap_or(Estimate::ZERO);
        let evidence = formula.evidence(&self.drivers);
        // No slider shows it.
        Quantity { estimate, limits: Limits::SHARE, evidence }
    }

    /// How often something comes within the period, and where that comes from.
    pub(super) fn times(&self, given: f64, by: Option<&Formula>) -> (f64, Evidence) {
        match by {
            None => (given, Evidence::Measured),
            Some(formula) => {
                let times = self.follows(formula, (0.0, Element::MAX_TIMES));
                (times.estimate.likely(), times.evidence)
            }
        }
    }
}

impl Formula {
    /// Where what it gives comes from, by these drivers: as the worst of those that it names.
    pub fn evidence(&self, drivers: &[Quantity]) -> Evidence {
        let mut evidence = None;
        self.expression.each_driver(&mut |at| {
            if let Some(driver) = drivers.get(at) {
                let known = evidence.unwrap_or(driver.evidence);
                evidence = Some(driver.evidence.and(known));
            }
        });
        // Without a driver it is the host's own figure.
        evidence.unwrap_or(Evidence::Assumed)
    }
}
