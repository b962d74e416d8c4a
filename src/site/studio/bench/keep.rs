//! What the browser keeps of the work, where that was asked for.

use leptos::prelude::*;

use super::Bench;
use crate::web::convert::json_from_document;
use crate::web::storage::{store, stored};

/// The key under which the browser keeps the work.
const KEY: &str = "worthwhile-studio";

/// What the browser was asked to keep.
pub fn kept() -> Option<String> {
    stored(KEY)
}

fn remember(text: Option<&str>) -> bool {
    store(KEY, text)
}

impl Bench {
    /// Keeps the work as it is now, where that was asked for.
    pub(super) fn keep(self) {
        if self.keeps.get_untracked()
            && let Some(text) = self.written()
        {
            remember(Some(&text));
        }
    }

    fn written(self) -> Option<String> {
        self.read_untracked(|now| Some(json_from_document(now.draft().document(), false)))
    }

    /// Whether the browser keeps the work; tracked.
    pub fn keeps(self) -> bool {
        self.keeps.get()
    }

    /// Keeps the work from now on, or forgets it.
    pub fn set_keeps(self, keeps: bool) {
        let done = remember(self.written().as_deref().filter(|_| keeps));
        self.keeps.set(keeps && done);
    }
}
