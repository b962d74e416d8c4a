//! One figure being entered: what is typed, what is in force, and what is wrong with it.

use std::rc::Rc;

use leptos::prelude::*;

use super::Scene;
use super::field::Field;
use super::numbers::number_from_plain;
use crate::document::Rule;
use crate::model::{Estimate, InputError};
use crate::text::{Numbers, Typed, fill, rule_sentence};

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

/// What is being typed, while it differs from the figure in force, and what is wrong with it.
#[derive(Clone, Default)]
struct Draft {
    typed: Option<String>,
    error: Option<String>,
    /// How often the visitor had gone back when this was typed.
    returns: u32,
}

/// What stands in a number field.
#[derive(PartialEq)]
pub enum Written {
    /// What the visitor is typing.
    Typed(String),
    /// The figure in force, in the unit that is shown.
    Figure(f64),
}

/// One figure of one input.
#[derive(Clone)]
pub struct Entry {
    /// What it belongs to.
    pub scene: Scene,
    /// Its field.
    pub field: Rc<Field>,
    end: End,
    draft: ArcRwSignal<Draft>,
}

impl Entry {
    /// The likely figure of a field.
    pub fn new(scene: &Scene, field: Field) -> Self {
        let draft = ArcRwSignal::default();
        Self { scene: scene.clone(), field: Rc::new(field), end: End::Likely, draft }
    }

    /// Another figure of the same field.
    pub fn at(&self, end: End) -> Self {
        Self { end, draft: ArcRwSignal::default(), ..self.clone() }
    }

    fn estimate(&self) -> Estimate {
        let Field { input, quantity, .. } = &*self.field;
        let told = self.scene.told();
        let in_force = told.answered(input).or(told.rate(input).map(|rate| rate.estimate));
        in_force.unwrap_or(quantity.estimate)
    }

    /// The figure in force, in the unit that is shown.
    pub fn shown(&self) -> f64 {
        let estimate = self.estimate();
        let figure = match self.end {
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

    /// The draft, unless the visitor went back since.
    fn draft(&self) -> Draft {
        let draft = self.draft.get();
        let current = draft.returns == self.scene.told().returns();
        if current { draft } else { Draft::default() }
    }

    fn write(&self, typed: Option<String>, error: Option<String>) {
        let returns = self.scene.told_once().returns();
        self.draft.set(Draft { typed, error, returns });
    }

    /// What is wrong with what is typed.
    pub fn error(&self) -> Option<String> {
        self.draft().error
    }

    /// What stands in the number field.
    pub fn written(&self) -> Written {
        let is_missing = self.field.open && self.scene.told().rate(&self.field.input).is_none();
        match self.draft().typed {
            Some(typed) => Written::Typed(typed),
            None if is_missing => Written::Typed(String::new()),
            None => Written::Figure(self.shown()),
        }
    }

    /// The estimate with this figure at `x`. A likely figure takes the ends along; an end must keep
    /// its side of the likely one.
    fn with(&self, x: f64) -> Result<Estimate, InputError> {
        let now = self.estimate();
        match self.end {
            _ if !self.is_unsure() => Estimate::exactly(x),
            End::Low => Estimate::new(x, now.likely(), now.high()),
            End::Likely => Estimate::new(now.low().min(x), x, now.high().max(x)),
            End::High => Estimate::new(now.low(), now.likely(), x),
        }
    }

    /// Takes a figure as it is shown, or says why not; the last good one then stays in force.
    fn take(&self, shown: f64) -> Option<String> {
        let Field { input, scale, .. } = &*self.field;
        let (min, max) = self.scene.setting().model.bounds(input);
        match InputError::check(shown / scale, min, max).and_then(|x| self.with(x)) {
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

    /// The visitor typed; a half-typed number is no error.
    pub fn typed(&self, typed: String) {
        let setting = self.scene.setting();
        let error = match Typed::read(&typed, setting.numbers.separators()) {
            Typed::Unfinished => None,
            Typed::Number(plain) => self.take(number_from_plain(&plain)),
            Typed::Wrong => {
                let example = setting.numbers.plain(1234.56);
                Some(fill(setting.text.not_a_number(), &[("typed", &typed), ("example", &example)]))
            }
        };
        self.write(Some(typed), error);
    }

    /// Leaving the field: a good or half-typed number becomes the figure in force, written out; a
    /// wrong one stays, beside its error.
    pub fn left(&self) {
        if self.draft.get_untracked().error.is_none() {
            self.write(None, None);
        }
    }

    /// The visitor moved the slider.
    pub fn slid(&self, shown: f64) {
        let error = self.take(shown);
        self.write(None, error);
    }
}

fn in_shown_unit(error: InputError, scale: f64) -> InputError {
    match error {
        InputError::TooSmall { value, min } => {
            InputError::TooSmall { value: value * scale, min: min * scale }
        }
        InputError::TooLarge { value, max } => {
            InputError::TooLarge { value: value * scale, max: max * scale }
        }
        InputError::OutOfOrder { lower, higher } => {
            InputError::OutOfOrder { lower: lower * scale, higher: higher * scale }
        }
        InputError::NotFinite => InputError::NotFinite,
    }
}
