//! What of the work there is to read.

use leptos::prelude::*;

use super::Bench;
use super::now::Now;
use super::wanted::Wanted;
use crate::document::Value;
use crate::site::studio::place::Place;

impl Bench {
    /// Whether there is work; tracked.
    pub fn has_begun(self) -> bool {
        self.now.with(Option::is_some)
    }

    /// Reads something of the work, tracked; the default while nothing was begun.
    pub fn read<T: Default>(self, read: impl FnOnce(&Now) -> T) -> T {
        self.now.with(|now| now.as_ref().map(read)).unwrap_or_default()
    }

    /// The same, untracked.
    pub fn read_untracked<T: Default>(self, read: impl FnOnce(&Now) -> T) -> T {
        self.now.with_untracked(|now| now.as_ref().map(read)).unwrap_or_default()
    }

    /// A memo of what `read` says, so that a change of the draft reaches only what shows it.
    pub fn memo<T>(self, read: impl Fn(&Now) -> T + Send + Sync + 'static) -> Memo<T>
    where
        T: Default + PartialEq + Send + Sync + 'static,
    {
        Memo::new(move |_| self.read(&read))
    }

    /// What stands at a place, tracked; none where nothing does.
    pub fn value(self, place: Place) -> Option<Value> {
        self.read(|now| place.with(|place| now.draft().at(place).cloned()))
    }

    /// The text at a place, tracked; empty where there is none.
    pub fn word(self, place: Place) -> String {
        let text = |value: &Value| value.as_text().unwrap_or_default().to_owned();
        self.read(|now| place.with(|place| now.draft().at(place).map_or_else(String::new, text)))
    }

    /// Whether anything stands at a place; tracked.
    pub fn has(self, place: Place) -> bool {
        self.read(|now| place.with(|place| now.draft().at(place).is_some()))
    }

    /// How many items the list at a place has; tracked.
    pub fn count(self, list: Place) -> usize {
        self.read(|now| list.with(|list| now.draft().at(list).map_or(0, |list| list.items().len())))
    }

    /// Counts the ways back and forth: what was being typed before one is void.
    pub fn returns(self) -> ReadSignal<u32> {
        self.returns.read_only()
    }

    /// Reads something of what the author decides about the page, tracked.
    pub fn wanted<T>(self, read: impl FnOnce(&Wanted) -> T) -> T {
        self.wanted.with(read)
    }
}
