//! How the value responds to a driver. Its effect may bend, so that the figures are computed anew for each
//! figure of it that is tried (method 4.3 and 4.4).

use super::sensitivity::{BreakEven, Field, Sensitivity, row};
use super::{Answers, Input, offer_worth};
use crate::model::{Estimate, Id};

impl Field<'_> {
    /// Each driver that the visitor can change, with what it moves.
    pub(super) fn driven(&self) -> impl Iterator<Item = Sensitivity> {
        let drivers = self.figures.model.drivers.iter().zip(&self.figures.drivers);
        drivers.filter(|(driver, _)| driver.formula.is_none()).map(|(driver, quantity)| {
            let input = Input::Driver(driver.id.clone());
            let value = |x| offer_worth(self.figures.model, &self.supposing(&input, x)).value;
            row(input.clone(), driver.bounds(), quantity, value)
        })
    }

    /// The figures of a driver at which the value and the advantage turn.
    pub(super) fn driver_break_even(&self, id: &Id) -> Option<BreakEven> {
        let at = self.figures.model.drivers.iter().position(|driver| driver.id == *id)?;
        let now = self.figures.drivers.get(at)?.estimate.likely();
        let bounds = self.figures.model.drivers.get(at).filter(|it| it.formula.is_none())?.bounds();
        let input = Input::Driver(id.clone());
        let value = |x| offer_worth(self.figures.model, &self.supposing(&input, x)).value;
        let advantage = |x| {
            let answers = self.supposing(&input, x);
            let field = Field::new(self.figures.model, &answers);
            let rivals = field.alternatives.iter().map(|(_, rival)| rival.worth.value);
            field.offer.worth.value - rivals.fold(field.floor(), f64::max)
        };
        Some(BreakEven {
            value: nearest_root(&value, now, bounds),
            advantage: nearest_root(&advantage, now, bounds),
        })
    }

    /// The answers with another figure of an input.
    pub(super) fn supposing(&self, input: &Input, x: f64) -> Answers {
        let mut answers = self.figures.answers.clone();
        answers.inputs.insert(input.clone(), Estimate::exactly(x).unwrap_or(Estimate::ZERO));
        answers
    }
}

/// Where a continuous function is 0, seen from `now`: the nearest change of its sign, which is looked for in steps
/// that double. Two changes within one step are not seen.
fn nearest_root(f: &dyn Fn(f64) -> f64, now: f64, (min, max): (f64, f64)) -> Option<f64> {
    let here = f(now);
    if here == 0.0 {
        return Some(now);
    }
    let turned = |x: f64| {
        let there = f(x);
        there == 0.0 || (there > 0.0) != (here > 0.0)
    };
    let mut step = now.abs().max(1.0) / 64.0;
    let mut reached = [now, now];
    while reached != [min, max] {
        let before = reached;
        reached = [(now - step).max(min), (now + step).min(max)];
        let both = reached.into_iter().zip(before).filter(|(far, _)| turned(*far));
        let roots = both.map(|(far, near)| bisected(&turned, near, far));
        if let Some(root) = roots.min_by(|a, b| (a - now).abs().total_cmp(&(b - now).abs())) {
            return Some(root);
        }
        step *= 2.0;
    }
    None
}

/// The first figure after which a function has turned, to the last digit.
fn bisected(turned: &dyn Fn(f64) -> bool, mut near: f64, mut far: f64) -> f64 {
    loop {
        let middle = near + 0.5 * (far - near);
        if middle == near || middle == far {
            return far;
        }
        if turned(middle) { far = middle } else { near = middle }
    }
}
