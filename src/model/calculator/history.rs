//! The changes that a visitor of the calculator makes to the answers.

use super::{Answers, Input};
use crate::model::{self, Estimate, Id};

/// The answers of one visitor with their undo steps.
pub type History = model::History<Answers, Input>;

impl History {
    /// Answers one input.
    pub fn answer(&mut self, input: Input, estimate: Estimate) {
        self.change(Some(input.clone()), |now| now.inputs.insert(input, estimate));
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
