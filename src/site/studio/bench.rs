//! The work in hand: a draft with its way back, what the readers say of it, and what was chosen beside
//! it. It outlives a change of the page's language.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::*;

use super::js;
use crate::document::Value;
use crate::document::studio::{
    Checked, Draft, Edits, Embed, Host, Kind, Source, Theme, languages_of,
};
use crate::site::files::written;

/// One state of the work.
pub struct Now {
    /// The draft.
    pub draft: Draft,
    /// What the readers say of it.
    pub checked: Checked,
    /// The last draft without faults, if there was one.
    pub sound: Option<Rc<Value>>,
    /// Whether there is a step to take back.
    pub can_undo: bool,
    /// Whether there is a step to do again.
    pub can_redo: bool,
    /// Counts the ways back and forth that were taken: what was being typed before one is gone.
    pub returns: u32,
}

/// What the author decides about the page that it is for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Wanted {
    /// What the page is made with.
    pub host: Host,
    /// Which element.
    pub kind: Kind,
    /// Its language, if it is not the page's.
    pub language: Option<String>,
    /// Whether it remembers.
    pub remember: bool,
    /// Where the files are; where this page is, if nothing was written.
    pub files: Option<String>,
    /// Where the model is; beside the files, if nothing was written.
    pub model: Option<String>,
    /// What it looks like.
    pub theme: Theme,
}

/// A handle that components pass around.
#[derive(Clone)]
pub struct Bench(Rc<Inner>);

struct Inner {
    edits: RefCell<Option<Edits>>,
    now: ArcRwSignal<Option<Rc<Now>>>,
    /// The built-in model with which it began, by name.
    origin: RefCell<Option<(String, Value)>>,
    wanted: ArcRwSignal<Wanted>,
    language: ArcRwSignal<String>,
    added: ArcRwSignal<Vec<String>>,
    keeps: ArcRwSignal<bool>,
    notice: ArcRwSignal<String>,
}

impl Default for Bench {
    fn default() -> Self {
        Self(Rc::new(Inner {
            edits: RefCell::default(),
            now: ArcRwSignal::new(None),
            origin: RefCell::default(),
            wanted: ArcRwSignal::default(),
            language: ArcRwSignal::default(),
            added: ArcRwSignal::default(),
            keeps: ArcRwSignal::default(),
            notice: ArcRwSignal::default(),
        }))
    }
}

impl Bench {
    /// The work as it is, to be followed; none while nothing was begun.
    pub fn now(&self) -> Option<Rc<Now>> {
        self.0.now.get()
    }

    /// The work as it is now.
    pub fn once(&self) -> Option<Rc<Now>> {
        self.0.now.get_untracked()
    }

    /// Reads something of the draft, to be followed.
    pub fn read<T: Default>(&self, read: impl FnOnce(&Now) -> T) -> T {
        self.now().map(|now| read(&now)).unwrap_or_default()
    }

    /// Begins with a document; a built-in model has a name. `language` is that of the page.
    pub fn begin(&self, document: Value, name: Option<&str>, language: &str) {
        let before = self.0.edits.take();
        let draft = Draft::new(document.clone());
        // What was there before can be had back.
        let edits = match before {
            Some(mut edits) => {
                edits.change(None, |now| *now = draft);
                edits
            }
            None => Edits::from(draft),
        };
        self.0.edits.replace(Some(edits));
        self.0.added.set(Vec::new());
        self.0.origin.replace(name.map(|name| (name.to_owned(), document.clone())));
        let said = languages_of(&document);
        let known = said.iter().find(|tag| *tag == language).or(said.first());
        self.0.language.set(known.map_or(language, String::as_str).to_owned());
        self.tell(1);
    }

    /// Puts the work aside, back to the gallery. What the browser keeps stays there until something
    /// else is to be kept.
    pub fn close(&self) {
        self.0.keeps.set(false);
        self.0.edits.take();
        self.0.now.set(None);
        self.0.notice.set(String::new());
    }

    /// Changes the draft. Changes at the same place that follow each other are one step.
    pub fn change(&self, place: Option<&str>, change: impl FnOnce(&mut Draft)) {
        if let Some(edits) = self.0.edits.borrow_mut().as_mut() {
            edits.change(place, change);
        }
        self.tell(0);
    }

    /// Ends the present step.
    pub fn rest(&self) {
        if let Some(edits) = self.0.edits.borrow_mut().as_mut() {
            edits.rest();
        }
    }

    /// Takes back the last step.
    pub fn undo(&self) {
        self.go(Edits::undo);
    }

    /// Does again what was taken back.
    pub fn redo(&self) {
        self.go(Edits::redo);
    }

    fn go(&self, way: fn(&mut Edits)) {
        if let Some(edits) = self.0.edits.borrow_mut().as_mut() {
            way(edits);
        }
        self.tell(1);
    }

    fn tell(&self, returns: u32) {
        let before = self.once();
        let now = self.0.edits.borrow().as_ref().map(|edits| {
            let draft = edits.draft().clone();
            let checked = draft.check();
            let sound = match checked.faults.is_empty() {
                true => Some(Rc::new(draft.document().clone())),
                false => before.as_ref().and_then(|before| before.sound.clone()),
            };
            let (can_undo, can_redo) = (edits.can_undo(), edits.can_redo());
            let returns = before.as_ref().map_or(0, |before| before.returns).wrapping_add(returns);
            Rc::new(Now { draft, checked, sound, can_undo, can_redo, returns })
        });
        self.keep(now.as_deref());
        self.0.now.set(now);
    }

    fn keep(&self, now: Option<&Now>) {
        if let Some(now) = now.filter(|_| self.0.keeps.get_untracked()) {
            js::remember(Some(&written(now.draft.document(), false)));
        }
    }

    /// Whether the browser keeps the work, to be followed.
    pub fn keeps(&self) -> bool {
        self.0.keeps.get()
    }

    /// Keeps the work from now on, or forgets it; says whether that could be done.
    pub fn set_keeps(&self, keeps: bool) -> bool {
        let text = self.once().map(|now| written(now.draft.document(), false));
        let done = js::remember(text.as_deref().filter(|_| keeps));
        self.0.keeps.set(keeps && done);
        done
    }

    /// The language in which words are written, to be followed.
    pub fn language(&self) -> String {
        self.0.language.get()
    }

    /// Writes words in another language.
    pub fn set_language(&self, language: &str) {
        self.0.language.set(language.to_owned());
    }

    /// The languages of the draft and those that were added, to be followed.
    pub fn languages(&self) -> Vec<String> {
        let mut all = self.read(|now| languages_of(now.draft.document()));
        for tag in self.0.added.get() {
            if !all.contains(&tag) {
                all.push(tag);
            }
        }
        all
    }

    /// Adds a language, and writes in it.
    pub fn add_language(&self, tag: &str) {
        let before = self.0.language.get_untracked();
        let all = untrack(|| self.languages());
        self.0.added.update(|added| {
            // Words for every language become those of the language they were written in.
            added.extend([before, tag.to_owned()].into_iter().filter(|tag| !all.contains(tag)));
        });
        self.set_language(tag);
    }

    /// What the author decides about the page, to be followed.
    pub fn wanted(&self) -> Wanted {
        self.0.wanted.get()
    }

    /// Where the model will be found, to be followed.
    pub fn model_address(&self) -> String {
        let Wanted { files, model, .. } = self.wanted();
        let named = model.filter(|address| !address.is_empty());
        named.unwrap_or_else(|| {
            let files = files.filter(|files| !files.is_empty()).unwrap_or_else(js::base);
            let slash = if files.ends_with('/') { "" } else { "/" };
            let id = self.read(|now| {
                now.draft.at("id").and_then(Value::as_text).unwrap_or_default().to_owned()
            });
            [&files, slash, &id, ".json"].concat()
        })
    }

    /// Decides something about the page.
    pub fn want(&self, change: impl FnOnce(&mut Wanted)) {
        self.0.wanted.update(change);
    }

    /// What is said about the last thing that was done, to be followed.
    pub fn notice(&self) -> String {
        self.0.notice.get()
    }

    /// Says something about what was done.
    pub fn say(&self, notice: String) {
        self.0.notice.set(notice);
    }

    /// The element that is wanted, with the last sound model, to be followed.
    pub fn embed(&self, fallback: impl FnOnce(&Value) -> String) -> Option<Embed> {
        let (now, wanted) = (self.now()?, self.wanted());
        let sound = now.sound.clone()?;
        let origin = self.0.origin.borrow();
        let unchanged = origin.as_ref().filter(|(_, document)| document == &*sound);
        let source = match unchanged {
            Some((name, _)) => Source::BuiltIn(name.clone()),
            None if wanted.host.needs_address() => Source::Address(self.model_address()),
            None => {
                let id = sound.at("id").and_then(Value::as_text).unwrap_or_default();
                let on_lines = wanted.host.is_bundled();
                let mut alone = Draft::new((*sound).clone());
                // It is for editors, beside the file where it was.
                alone.put("$schema", Value::Nothing);
                Source::Inline([id, ".json"].concat(), written(alone.document(), on_lines))
            }
        };
        Some(Embed {
            kind: wanted.kind,
            source,
            language: wanted.language,
            remember: wanted.remember,
            theme: wanted.theme,
            fallback: fallback(&sound),
        })
    }
}
