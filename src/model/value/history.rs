//! Answers with the way back.

use super::{Answers, Input};
use crate::model::{Estimate, Id};

/// How many steps back are kept.
const MAX_STEPS: usize = 100;

/// The answers of one visitor and how they came about.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct History {
    now: Answers,
    past: Vec<Answers>,
    /// The input of the last change: dragging a slider is one step, however many values it passes.
    last: Option<Input>,
}

impl History {
    /// A history that begins with these answers.
    pub fn from(answers: Answers) -> Self {
        Self { now: answers, ..Self::default() }
    }

    /// The answers in force.
    pub fn now(&self) -> &Answers {
        &self.now
    }

    /// Whether there is a step to take back.
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Answers one input.
    pub fn answer(&mut self, input: Input, estimate: Estimate) {
        if self.now.inputs.get(&input) == Some(&estimate) {
            return;
        }
        if self.last.as_ref() != Some(&input) {
            self.step();
        }
        self.last = Some(input.clone());
        self.now.inputs.insert(input, estimate);
    }

    /// Ends the present step: the next change is one of its own, even of the same input.
    pub fn rest(&mut self) {
        self.last = None;
    }

    /// Says who the visitor is.
    pub fn choose_persona(&mut self, persona: Option<Id>) {
        if self.now.persona != persona {
            self.step();
            self.now.persona = persona;
        }
    }

    /// Says what they would do otherwise.
    pub fn choose_alternative(&mut self, alternative: Option<Id>) {
        if self.now.alternative != alternative {
            self.step();
            self.now.alternative = alternative;
        }
    }

    /// Says which circumstances they are in.
    pub fn choose_situation(&mut self, situation: Option<Id>) {
        if self.now.situation != situation {
            self.step();
            self.now.situation = situation;
        }
    }

    /// Counts a rate, or leaves what it prices uncounted.
    pub fn count(&mut self, rate: &Input, counted: bool) {
        if self.now.uncounted.contains(rate) == counted {
            self.step();
            let before = self.now.uncounted.clone();
            let left_out =
                |other: &Input| if other == rate { !counted } else { before.contains(other) };
            self.now.leave_uncounted(left_out);
        }
    }

    /// Puts the ratings in an order of importance.
    pub fn put_in_order(&mut self, order: Vec<Id>) {
        if self.now.order != order {
            self.step();
            self.now.order = order;
        }
    }

    /// Takes back the last step.
    pub fn undo(&mut self) {
        if let Some(before) = self.past.pop() {
            self.now = before;
            self.last = None;
        }
    }

    /// Goes back to the given answers; that too can be taken back.
    pub fn restart(&mut self, answers: Answers) {
        if self.now != answers {
            self.step();
            self.now = answers;
        }
    }

    fn step(&mut self) {
        if self.past.len() == MAX_STEPS {
            self.past.remove(0);
        }
        self.past.push(self.now.clone());
        self.last = None;
    }
}
