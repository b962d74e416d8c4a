//! The work in hand: a draft with its way back, what the readers say of it, and what was chosen beside
//! it. It outlives a change of the page's language.

use std::sync::Arc;

use leptos::prelude::*;

use super::place::Place;
use super::wanted::Wanted;
use crate::document::Value;
use crate::document::studio::{Checked, Draft, Edits, languages_of};
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

/// One state of the work.
pub struct Now {
    edits: Edits,
    /// What the readers say of the draft.
    pub checked: Checked,
    /// The last draft without faults, if there was one.
    pub sound: Option<Arc<Value>>,
}

impl Now {
    fn begin(draft: Draft) -> Self {
        let edits = Edits::from(draft);
        let mut now = Self { edits, checked: Checked::default(), sound: None };
        now.check();
        now
    }

    fn check(&mut self) {
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

/// The built-in model with which the work began.
pub struct Origin {
    /// Its name.
    pub name: String,
    /// The model as it was.
    pub document: Value,
}

/// A handle on the work, found by context.
#[derive(Clone, Copy)]
pub struct Bench {
    now: RwSignal<Option<Now>>,
    returns: RwSignal<u32>,
    origin: StoredValue<Option<Origin>>,
    wanted: RwSignal<Wanted>,
    language: RwSignal<String>,
    languages: Memo<Vec<String>>,
    added: RwSignal<Vec<String>>,
    keeps: RwSignal<bool>,
    notice: RwSignal<String>,
}

impl Bench {
    /// The work that the page provides.
    pub fn here() -> Self {
        expect_context()
    }

    /// Nothing is begun yet.
    pub fn new() -> Self {
        let (now, added) = (RwSignal::new(None::<Now>), RwSignal::new(Vec::<String>::new()));
        let languages = Memo::new(move |_| {
            let said = |now: &Now| languages_of(now.draft().document());
            let mut all = now.with(|now| now.as_ref().map_or_else(Vec::new, said));
            for tag in added.get() {
                if !all.contains(&tag) {
                    all.push(tag);
                }
            }
            all
        });
        Self {
            now,
            returns: RwSignal::new(0),
            origin: StoredValue::new(None),
            wanted: RwSignal::default(),
            language: RwSignal::default(),
            languages,
            added,
            keeps: RwSignal::default(),
            notice: RwSignal::default(),
        }
    }

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

    /// Begins with a document; a built-in model has a name. `language` is that of the page.
    pub fn begin(self, document: Value, name: Option<&str>, language: &str) {
        let said = languages_of(&document);
        let known = said.iter().find(|tag| *tag == language).or(said.first());
        self.language.set(known.map_or(language, String::as_str).to_owned());
        self.added.set(Vec::new());
        let origin = |name: &str| Origin { name: name.to_owned(), document: document.clone() };
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

    /// Counts the ways back and forth: what was being typed before one is void.
    pub fn returns(self) -> ReadSignal<u32> {
        self.returns.read_only()
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

    fn keep(self) {
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

    /// The language in which words are written; tracked.
    pub fn language(self) -> String {
        self.language.get()
    }

    /// The same, untracked.
    pub fn language_untracked(self) -> String {
        self.language.get_untracked()
    }

    /// Writes words in another language.
    pub fn set_language(self, language: &str) {
        self.language.set(language.to_owned());
    }

    /// The languages of the draft and those that were added; tracked.
    pub fn languages(self) -> Vec<String> {
        self.languages.get()
    }

    /// The same, untracked.
    pub fn languages_untracked(self) -> Vec<String> {
        self.languages.get_untracked()
    }

    /// Adds a language, and writes in it.
    pub fn add_language(self, tag: &str) {
        let all = self.languages_untracked();
        // Words for every language become those of the language they were written in.
        let new = [self.language_untracked(), tag.to_owned()];
        self.added.update(|added| added.extend(new.into_iter().filter(|tag| !all.contains(tag))));
        self.set_language(tag);
    }

    /// Reads something of what the author decides about the page, tracked.
    pub fn wanted<T>(self, read: impl FnOnce(&Wanted) -> T) -> T {
        self.wanted.with(read)
    }

    /// Decides something about the page.
    pub fn want(self, change: impl FnOnce(&mut Wanted)) {
        self.wanted.update(change);
    }

    /// The name of the built-in model that a document still is, if it is one.
    pub fn built_in(self, document: &Value) -> Option<String> {
        self.origin.with_value(|origin| {
            let origin = origin.as_ref().filter(|origin| origin.document == *document);
            origin.map(|origin| origin.name.to_owned())
        })
    }

    /// What is said about the last thing that was done; tracked.
    pub fn notice(self) -> String {
        self.notice.get()
    }

    /// Says something about what was done.
    pub fn say(self, notice: String) {
        self.notice.set(notice);
    }
}
