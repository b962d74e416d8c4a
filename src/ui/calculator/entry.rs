//! The figures of one input: the likely one, and the ends of its range.

use leptos::prelude::*;

use super::fields::Field;
use super::subject::Calculator;
use crate::model::calculator::{History, Input};
use crate::model::{Ends, Estimate, Evidence, InputError, Limits};
use crate::ui::Scene;
use crate::ui::kit::locale::Phrase;
use crate::ui::kit::number::Number;

/// Who gave the figure in force.
#[derive(Clone, Copy, PartialEq)]
pub enum Source {
    /// The visitor.
    Visitor,
    /// The host.
    Host(Evidence),
}

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

/// The state of one input: a `Copy` handle.
#[derive(Clone, Copy)]
pub struct Entry {
    scene: Scene<Calculator>,
    field: StoredValue<Field>,
    in_force: Memo<InForce>,
}

/// What is in force for an input.
#[derive(Clone, Copy, PartialEq)]
struct InForce {
    estimate: Estimate,
    /// What it is without the visitor's answer.
    given: Estimate,
    evidence: Evidence,
    /// Whether the visitor gave it.
    answered: bool,
    /// Whether the host left it open and nobody gave it yet.
    missing: bool,
}

fn in_force(scene: Scene<Calculator>, field: &Field) -> InForce {
    let (answer, rate) = (scene.answered(&field.input), scene.rate(&field.input));
    let given = rate.unwrap_or(field.quantity);
    InForce {
        estimate: answer.unwrap_or(given.estimate),
        given: given.estimate,
        evidence: given.evidence,
        answered: answer.is_some(),
        missing: field.open && rate.is_none(),
    }
}

impl Entry {
    /// The input of a field.
    pub fn new(field: Field) -> Self {
        let (scene, field) = (Scene::here(), StoredValue::new(field));
        let in_force = Memo::new(move |_| field.with_value(|field| in_force(scene, field)));
        Self { scene, field, in_force }
    }

    /// Its field.
    pub fn field(self) -> StoredValue<Field> {
        self.field
    }

    /// A phrase with its name.
    pub fn named(self, phrase: Phrase) -> String {
        let name = self.field.with_value(|field| field.name.clone());
        self.scene.locale().fill(phrase, &[("name", &name)])
    }

    /// Where the slider ends, and the scale of what is shown.
    pub fn limits(self) -> (Limits, f64) {
        self.field.with_value(|field| (field.quantity.limits, field.scale))
    }

    /// One of its figures, to be typed.
    pub fn number(self, end: End) -> Number {
        let shown = move || {
            let missing = self.in_force.with(|it| it.missing);
            (!missing).then(|| self.shown(end))
        };
        let measure = self.field.with_value(|field| field.measure);
        let number = Number::new(self.scene.returns(), shown, move |shown| self.take(end, shown));
        let number = number.measuring(measure);
        if end == End::Likely {
            number.between(move |ends| self.take_between(ends))
        } else {
            number
        }
    }

    /// Who gave the figure in force; nobody, if the host left it open.
    pub fn source(self) -> Option<Source> {
        match self.in_force.get() {
            InForce { answered: true, .. } => Some(Source::Visitor),
            InForce { missing: true, .. } => None,
            InForce { evidence, .. } => Some(Source::Host(evidence)),
        }
    }

    /// The figure in force, in the unit that is shown.
    pub fn shown(self, end: End) -> f64 {
        let estimate = self.in_force.get().estimate;
        let figure = match end {
            End::Low => estimate.low(),
            End::Likely => estimate.likely(),
            End::High => estimate.high(),
        };
        figure * self.limits().1
    }

    /// The next figure up or down on the slider's grid, in the unit that is shown.
    pub fn stepped(self, sign: f64) -> f64 {
        let ((limits, scale), (least, most)) = (self.limits(), self.bounds());
        let (step, begin) = (limits.step(), limits.min());
        let steps = (self.in_force.get_untracked().estimate.likely() - begin) / step;
        // A figure on the grid is off it by what its sums were rounded.
        let steps = (steps * sign + ROUNDING).floor() * sign + sign;
        let next = (begin + steps * step).clamp(least, most) * scale;
        (next / ROUNDING).round() * ROUNDING
    }

    /// What the ends of its range are, as the model has it.
    pub fn ends(self) -> Ends {
        self.field.with_value(|field| field.quantity.estimate.ends())
    }

    /// Whether the visitor gives a range.
    pub fn is_unsure(self) -> bool {
        self.in_force.with(|it| it.answered && it.estimate.is_range())
    }

    /// From one figure to a range around it, the host's if there is one; or back.
    pub fn toggle_unsure(self) {
        let bounds = self.bounds();
        self.change(|history, input, given| history.toggle_unsure(input, given, bounds));
    }

    fn change(self, change: impl FnOnce(&mut History, Input, Estimate)) {
        let input = self.field.with_value(|field| field.input.clone());
        let given = self.in_force.with_untracked(|it| it.given);
        self.scene.change(|history| change(history, input, given));
    }

    fn bounds(self) -> (f64, f64) {
        let setting = self.scene.setting();
        self.field.with_value(|field| setting.model.bounds(&field.input))
    }

    /// Takes a figure as it is shown, or says why not; the last good one then stays in force.
    fn take(self, end: End, shown: f64) -> Result<(), String> {
        let (scale, (min, max)) = (self.limits().1, self.bounds());
        let now = self.in_force.with_untracked(|it| it.estimate);
        let taken = InputError::check(shown / scale, min, max).and_then(|x| {
            let range = match end {
                End::Low => Estimate::new(x, now.likely(), now.high())?,
                End::Likely => {
                    self.change(|history, input, _| history.move_to(input, x));
                    return Ok(());
                }
                End::High => Estimate::new(now.low(), now.likely(), x)?,
            };
            self.change(|history, input, _| history.answer(input, range));
            Ok(())
        });
        taken.map_err(|error| self.scene.locale().refusal(error, scale))
    }

    /// Takes a range as it is shown, likewise.
    fn take_between(self, shown: [f64; 2]) -> Result<(), String> {
        let (scale, (min, max)) = (self.limits().1, self.bounds());
        let [one, other] = shown.map(|shown| InputError::check(shown / scale, min, max));
        let ends = one.and_then(|one| Ok([one, other?]));
        let ends = ends.map_err(|error| self.scene.locale().refusal(error, scale))?;
        self.change(|history, input, given| history.answer_between(input, given, ends));
        Ok(())
    }

    /// Moves its likely figure, whose number this is, by its slider or a step.
    pub fn slide(self, number: Number, shown: f64) {
        number.slide(shown);
        self.change(|history, input, given| history.put_back(input, given));
    }
}

/// Finer than any step.
const ROUNDING: f64 = 1e-9;
