//! How the work is changed.

use leptos::prelude::*;

use super::now::Now;
use super::wanted::Wanted;
use super::{Bench, Origin};
use crate::document::studio::{Draft, Edits, languages_of};
use crate::document::{Value, in_region, region_for};
use crate::site::studio::place::Place;

impl Bench {
    /// Begins with a document; a built-in model has a name, and is taken in the region of the `language`, which
    /// is that of the page.
    pub fn begin(self, mut document: Value, name: Option<&str>, language: &str) {
        let region = name.and_then(|_| region_for(&document, None, None, language));
        let region = region.map(str::to_owned);
        if name.is_some()
            && let Ok(here) = in_region(&document, region.as_deref())
        {
            document = here;
        }
        let said = languages_of(&document);
        let known = said.iter().find(|tag| *tag == language).or(said.first());
        self.language.set(known.map_or(language, String::as_str).to_owned());
        self.added.set(Vec::new());
        let origin =
            |name: &str| Origin { name: name.to_owned(), document: document.clone(), region };
        self.origin.set_value(name.map(origin));
        let draft = Draft::new(document);
        self.now.update(|now| match now {
            // What was there before can be had back.
            Some(now) => {
                now.edits.change(None, |before| *before = draft);
                now.check();
            }
            None => *now = Some(Now::begin(draft)),
        });
        self.go_back();
        self.keep();
    }

    /// Puts the work aside, back to the gallery. What the browser keeps stays there until something
    /// else is to be kept.
    pub fn close(self) {
        self.keeps.set(false);
        self.now.set(None);
        self.notice.set(String::new());
    }

    /// Changes the draft. Changes at the same place that follow each other are one step; one at no
    /// place is a step of its own.
    pub fn change(self, place: Option<&str>, change: impl FnOnce(&mut Draft)) {
        self.edit(|edits| edits.change(place, change));
    }

    /// Puts a value at a place while somebody is typing there.
    pub fn type_in(self, place: Place, value: Value) {
        place.with(|place| self.change(Some(place), |draft| draft.put(place, value)));
    }

    /// Puts a value at a place, as a step of its own.
    pub fn put(self, place: Place, value: Value) {
        place.with(|place| self.change(None, |draft| draft.put(place, value)));
    }

    /// Ends the present step.
    pub fn rest(self) {
        // Nothing that can be seen changes.
        self.now.update_untracked(|now| {
            if let Some(now) = now {
                now.edits.rest();
            }
        });
    }

    /// Takes back the last step.
    pub fn undo(self) {
        self.edit(Edits::undo);
        self.go_back();
    }

    /// Does again what was taken back.
    pub fn redo(self) {
        self.edit(Edits::redo);
        self.go_back();
    }

    fn go_back(self) {
        self.returns.update(|returns| *returns = returns.wrapping_add(1));
    }

    fn edit(self, edit: impl FnOnce(&mut Edits)) {
        self.now.update(|now| {
            if let Some(now) = now {
                edit(&mut now.edits);
                now.check();
            }
        });
        self.keep();
    }

    /// Decides something about the page.
    pub fn want(self, change: impl FnOnce(&mut Wanted)) {
        self.wanted.update(change);
    }
}
