//! The changes that a visitor of the calculator makes to the answers.

use super::{Answers, Input};
use crate::model::{self, Estimate, Id};

/// The answers of one visitor with their undo steps.
pub type History = model::History<Answers, Input>;

impl History {
    /// Answers one input.
    pub fn answer(&mut self, input: Input, estimate: Estimate) {
        self.put(input, Some(estimate));
    }

    /// Answers one input, or leaves it to the model.
    fn put(&mut self, input: Input, answer: Option<Estimate>) {
        self.change(Some(input.clone()), |now| match answer {
            Some(estimate) => now.inputs.insert(input, estimate),
            None => now.inputs.remove(&input),
        });
    }

    /// What the visitor had said of an input before the current step.
    fn said_before(&self, input: &Input) -> Option<Estimate> {
        self.before(input).inputs.get(input).copied()
    }

    /// Moves the likely figure of an input to `x`. The visitor's own range reaches as far as it did before the
    /// step, or to `x`.
    pub fn move_to(&mut self, input: Input, x: f64) {
        let range = self.said_before(&input).filter(Estimate::is_range);
        let next = match range {
            Some(range) => Estimate::new(range.low().min(x), x, range.high().max(x)),
            None => Estimate::exactly(x),
        };
        if let Ok(next) = next {
            self.answer(input, next);
        }
    }

    /// Leaves an input as it was before the step, with its range, if the step has brought its likely figure back; and as
    /// the host gives it, if a figure without a range is the host's likely one.
    pub fn put_back(&mut self, input: Input, given: Estimate) {
        let before = self.said_before(&input);
        let Some(now) = self.now().inputs.get(&input).copied() else { return };
        let is_back = |to: Estimate| {
            // A figure that went through the unit that is shown differs in its last bits.
            (now.likely() - to.likely()).abs() <= to.likely().abs() * 1e-9
        };
        if is_back(before.unwrap_or(given)) {
            self.put(input, before);
        } else if !now.is_range() && is_back(given) {
            self.put(input, None);
        }
    }

    /// Answers one input by a range between two figures, whatever their order. The likely figure stays if it lies
    /// between them; else it is the middle.
    pub fn answer_between(&mut self, input: Input, given: Estimate, [one, other]: [f64; 2]) {
        let (low, high) = (one.min(other), one.max(other));
        let likely = self.said_before(&input).unwrap_or(given).likely();
        let is_between = low < likely && likely < high;
        let likely = if is_between { likely } else { f64::midpoint(low, high) };
        if let Ok(range) = Estimate::new(low, likely, high) {
            self.answer(input, range);
        }
    }

    /// From one figure to a range around it within bounds, the model's if there is one. From a range back to what was
    /// said before there was one, unless the likely figure was moved since.
    pub fn toggle_unsure(&mut self, input: Input, given: Estimate, (min, max): (f64, f64)) {
        let said = self.now().inputs.get(&input).copied();
        let likely = said.unwrap_or(given).likely();
        let next = if said.is_some_and(|said| said.is_range()) {
            let answers = self.past().map(|before| before.inputs.get(&input).copied());
            let mut without_range =
                answers.filter(|said| !said.is_some_and(|said| said.is_range()));
            let before = without_range.next().flatten();
            let is_moved = before.unwrap_or(given).likely() != likely;
            if is_moved { Estimate::exactly(likely).ok() } else { before }
        } else if said.is_none() && given.is_range() {
            Some(given)
        } else {
            let fifth = likely.abs() / 5.0;
            // Nothing is a fifth of nothing; some room is needed to type in.
            let above = if fifth > 0.0 { fifth } else { 1.0 };
            let about = Estimate::new((likely - fifth).max(min), likely, (likely + above).min(max));
            about.ok().or(said)
        };
        self.rest();
        self.put(input, next);
        self.rest();
    }

    /// Chooses the persona.
    pub fn choose_persona(&mut self, persona: Option<Id>) {
        self.change(None, |now| now.persona = persona);
    }

    /// Chooses what the visitor would do otherwise.
    pub fn choose_alternative(&mut self, alternative: Option<Id>) {
        self.change(None, |now| now.alternative = alternative);
    }

    /// Says whether one of the options must be taken.
    pub fn must_choose(&mut self, must: bool) {
        self.change(None, |now| now.must_choose = Some(must));
    }

    /// Chooses the situation.
    pub fn choose_situation(&mut self, situation: Option<Id>) {
        self.change(None, |now| now.situation = situation);
    }

    /// Counts a rate, or leaves the elements that it prices uncounted.
    pub fn count(&mut self, rate: &Input, counted: bool) {
        self.change(None, |now| {
            let before = now.uncounted.clone();
            let left_out =
                |other: &Input| if other == rate { !counted } else { before.contains(other) };
            now.leave_uncounted(left_out);
        });
    }

    /// Puts the ratings in an order of importance.
    pub fn put_in_order(&mut self, order: Vec<Id>) {
        self.change(None, |now| now.order = order);
    }
}
