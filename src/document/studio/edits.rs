//! The edits of a draft, with undo and redo.

use super::Draft;
use crate::model::History;

/// A draft with its undo and redo steps. Typing into one field is one step.
#[derive(Clone, Debug, PartialEq)]
pub struct Edits {
    history: History<Draft, String>,
    undone: Vec<Draft>,
}

impl Edits {
    /// The edits of a draft, with no steps yet.
    pub fn from(draft: Draft) -> Self {
        Self { history: History::from(draft), undone: Vec::new() }
    }

    /// The draft in force.
    pub fn draft(&self) -> &Draft {
        self.history.now()
    }

    /// Changes the draft. Consecutive changes at the same place are one step; a change without a
    /// place is always its own step.
    pub fn change(&mut self, place: Option<&str>, change: impl FnOnce(&mut Draft)) {
        let before = self.draft().clone();
        self.history.change(place.map(str::to_owned), change);
        if *self.draft() != before {
            self.undone.clear();
        }
    }

    /// Ends the current step: the next change begins a new one, even at the same place.
    pub fn rest(&mut self) {
        self.history.rest();
    }

    /// Whether there is a step to undo.
    pub fn can_undo(&self) -> bool {
        self.history.can_undo()
    }

    /// Whether there is a step to redo.
    pub fn can_redo(&self) -> bool {
        !self.undone.is_empty()
    }

    /// Undoes the last step.
    pub fn undo(&mut self) {
        if self.can_undo() {
            self.undone.push(self.draft().clone());
            self.history.undo();
        }
    }

    /// Redoes the step that was undone last.
    pub fn redo(&mut self) {
        if let Some(draft) = self.undone.pop() {
            self.history.restart(draft);
        }
    }
}
