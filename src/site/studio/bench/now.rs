//! One state of the work.

use std::sync::Arc;

use crate::document::Value;
use crate::document::studio::{Checked, Draft, Edits};

/// One state of the work.
pub struct Now {
    pub(super) edits: Edits,
    /// What the readers say of the draft.
    pub checked: Checked,
    /// The last draft without faults, if there was one.
    pub sound: Option<Arc<Value>>,
}

impl Now {
    pub(super) fn begin(draft: Draft) -> Self {
        let edits = Edits::from(draft);
        let mut now = Self { edits, checked: Checked::default(), sound: None };
        now.check();
        now
    }

    /// Asks the readers.
    pub(super) fn check(&mut self) {
        self.checked = self.draft().check();
        if self.checked.faults.is_empty() {
            self.sound = Some(Arc::new(self.draft().document().clone()));
        }
    }

    /// The draft.
    pub fn draft(&self) -> &Draft {
        self.edits.draft()
    }

    /// Whether there is a step to take back.
    pub fn can_undo(&self) -> bool {
        self.edits.can_undo()
    }

    /// Whether there is a step to do again.
    pub fn can_redo(&self) -> bool {
        self.edits.can_redo()
    }
}
