//! The edits of a draft: what was done can be taken back, and what was taken back done again.

use super::Draft;
use crate::model::History;

/// A draft with its way back and forth. Typing into one field is one step.
#[derive(Clone, Debug, PartialEq)]
pub struct Edits {
    history: History<Draft, String>,
    undone: Vec<Draft>,
}

impl Edits {
    /// Edits that begin with a draft.
    pub fn from(draft: Draft) -> Self {
        Self { history: History::from(draft), undone: Vec::new() }
    }

    /// The draft in force.
    pub fn draft(&self) -> &Draft {
        self.history.now()
    }

    /// Changes the draft. Changes at the same place that follow each other are one step; one at no
    /// place in particular is a step of its own.
    pub fn change(&mut self, place: Option<&str>, change: impl FnOnce(&mut Draft)) {
        let before = self.draft().clone();
        self.history.change(place.map(str::to_owned), change);
        if *self.draft() != before {
            self.undone.clear();
        }
    }

    /// Ends the present step.
    pub fn rest(&mut self) {
        self.history.rest();
    }

    /// Whether there is a step to take back.
    pub fn can_undo(&self) -> bool {
        self.history.can_undo()
    }

    /// Whether there is a step to do again.
    pub fn can_redo(&self) -> bool {
        !self.undone.is_empty()
    }

    /// Takes back the last step.
    pub fn undo(&mut self) {
        if self.can_undo() {
            self.undone.push(self.draft().clone());
            self.history.undo();
        }
    }

    /// Does again what was taken back last.
    pub fn redo(&mut self) {
        if let Some(draft) = self.undone.pop() {
            self.history.restart(draft);
        }
    }
}
