//! The figures of one input: the likely one, and the ends of its range.

use std::rc::Rc;

use super::field::Field;
use super::subject::Calculator;
use crate::document::Rule;
use crate::model::{Estimate, InputError};
use crate::text::rule_sentence;
use crate::ui::kit::unit::in_shown_unit;
use crate::ui::old::Scene;
use crate::ui::old::number::Number;

/// Which figure of an estimate.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// The least.
    Low,
    /// The likeliest, which stands for all where there is no range.
    Likely,
    /// The most.
    High,
}

/// One input.
#[derive(Clone)]
pub struct Entry {
    /// What it belongs to.
    pub scene: Scene,
    /// Its field.
    pub field: Rc<Field>,
}

impl Entry {
    /// The input of a field.
    pub fn new(scene: &Scene, field: Field) -> Self {
        Self { scene: scene.clone(), field: Rc::new(field) }
    }

    /// One of its figures, to be typed.
    pub fn number(&self, end: End) -> Number<Calculator> {
        let (read, set) = (self.clone(), self.clone());
        let shown = move || (!read.is_missing()).then(|| read.shown(end));
        Number::new(&self.scene, shown, move |shown| set.take(end, shown))
    }

    /// Whether the host left it open and nobody gave it yet.
    fn is_missing(&self) -> bool {
        self.field.open && self.scene.told().rate(&self.field.input).is_none()
    }

    fn estimate(&self) -> Estimate {
        let Field { input, quantity, .. } = &*self.field;
        let told = self.scene.told();
        let in_force = told.answered(input).or(told.rate(input).map(|rate| rate.estimate));
        in_force.unwrap_or(quantity.estimate)
    }

    /// The figure in force, in the unit that is shown.
    pub fn shown(&self, end: End) -> f64 {
        let estimate = self.estimate();
        let figure = match end {
            End::Low => estimate.low(),
            End::Likely => estimate.likely(),
            End::High => estimate.high(),
        };
        figure * self.field.scale
    }

    /// Whether the visitor gives a range.
    pub fn is_unsure(&self) -> bool {
        self.scene.told().answered(&self.field.input).is_some_and(|answer| answer.is_range())
    }

    /// From one figure to a range around it, the host's if there is one; or back.
    pub fn toggle_unsure(&self) {
        let estimate = self.estimate();
        let (min, max) = self.scene.setting().model.bounds(&self.field.input);
        let fifth = estimate.likely().abs() / 5.0;
        let about = |sign: f64| (estimate.likely() + sign * fifth).clamp(min, max);
        let next = match (self.is_unsure(), estimate.is_range()) {
            (true, _) => Estimate::exactly(estimate.likely()),
            (false, true) => Ok(estimate),
            // Nothing is a fifth of nothing; some room is needed to type in.
            (false, false) if fifth == 0.0 => {
                Estimate::new(estimate.likely(), estimate.likely(), 1.0_f64.min(max))
            }
            (false, false) => Estimate::new(about(-1.0), estimate.likely(), about(1.0)),
        };
        if let Ok(next) = next {
            self.scene.change(|history| {
                history.rest();
                history.answer(self.field.input.clone(), next);
                history.rest();
            });
        }
    }

    /// The estimate with this figure at `x`. A likely figure takes the ends along; an end must keep
    /// its side of the likely one.
    fn with(&self, end: End, x: f64) -> Result<Estimate, InputError> {
        let now = self.estimate();
        match end {
            _ if !self.is_unsure() => Estimate::exactly(x),
            End::Low => Estimate::new(x, now.likely(), now.high()),
            End::Likely => Estimate::new(now.low().min(x), x, now.high().max(x)),
            End::High => Estimate::new(now.low(), now.likely(), x),
        }
    }

    /// Takes a figure as it is shown, or says why not; the last good one then stays in force.
    fn take(&self, end: End, shown: f64) -> Option<String> {
        let Field { input, scale, .. } = &*self.field;
        let (min, max) = self.scene.setting().model.bounds(input);
        match InputError::check(shown / scale, min, max).and_then(|x| self.with(end, x)) {
            Ok(estimate) => {
                self.scene.entered(input.clone(), estimate);
                None
            }
            Err(error) => {
                let setting = self.scene.setting();
                let rule = Rule::Number(in_shown_unit(error, *scale));
                Some(rule_sentence(&setting.text, &setting.numbers, &rule))
            }
        }
    }
}
