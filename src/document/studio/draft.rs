//! A model that is being written, valid or not.

use super::names::{follow, fresh, is_referable, referable, rename_all, taken};
use super::place::{item_of, steps};
use super::words::{say, settled};
use crate::document::{Fault, Value, read_model, read_planner_model};

/// The document of a model, as far as it has been written.
///
/// It keeps what it does not understand, so that a file that is opened and saved loses nothing.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft(Value);

/// What the readers say of a draft.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Checked {
    /// What must be put right, each at its place.
    pub faults: Vec<Fault>,
    /// What was noticed and does no harm.
    pub notices: Vec<Fault>,
}

impl Checked {
    /// The faults at a place.
    pub fn at<'a>(&'a self, place: &'a str) -> impl Iterator<Item = &'a Fault> {
        self.faults.iter().filter(move |fault| fault.place == place)
    }

    /// How many faults there are at a place and within it.
    pub fn within(&self, place: &str) -> usize {
        self.faults.iter().filter(|fault| fault.is_within(place)).count()
    }
}

impl Fault {
    /// Whether it stands at a place or within it.
    pub fn is_within(&self, place: &str) -> bool {
        let rest = self.place.strip_prefix(place);
        rest.is_some_and(|rest| place.is_empty() || rest.is_empty() || rest.starts_with(['.', '[']))
    }
}

impl Draft {
    /// A draft that begins with a document.
    pub fn new(document: Value) -> Self {
        Self(document)
    }

    /// The document.
    pub fn document(&self) -> &Value {
        &self.0
    }

    /// What stands at a place; none where nothing does, or nothing but `null`.
    pub fn at(&self, place: &str) -> Option<&Value> {
        self.0.at(place).filter(|value| **value != Value::Nothing)
    }

    /// What the readers of both widgets say, each fault once.
    pub fn check(&self) -> Checked {
        let mut checked = Checked::default();
        match read_model(&self.0) {
            Ok(reading) => checked.notices = reading.notices,
            Err(faults) => checked.faults = faults,
        }
        if self.at("planner").is_some() {
            let (faults, notices) = match read_planner_model(&self.0) {
                Ok(reading) => (vec![], reading.notices),
                Err(faults) => (faults, vec![]),
            };
            for fault in faults {
                if !checked.faults.contains(&fault) {
                    checked.faults.push(fault);
                }
            }
            checked.notices.extend(notices);
        }
        checked
    }

    /// Puts a value at a place; nothing takes away what is there.
    pub fn put(&mut self, place: &str, value: Value) {
        self.0.put(&steps(place), value);
    }

    /// Says something in a language; an empty text is one that is still to come. `languages` are those that the
    /// author writes in.
    pub fn say(&mut self, place: &str, language: &str, text: &str, languages: &[String]) {
        let said = say(self.at(place), language, text, languages);
        self.put(place, said);
    }

    /// Takes away the languages in which nothing is said, once nobody is writing there.
    pub fn settle(&mut self, place: &str) {
        if let Some(words) = self.at(place).map(settled) {
            self.put(place, words);
        }
    }

    /// Renames what is at a place, and what refers to it follows.
    pub fn rename(&mut self, place: &str, name: &str) {
        let before = self.0.at(place).and_then(Value::as_text).map(str::to_owned);
        self.put(place, Value::text(name));
        // A name that two have cannot be followed.
        let before = before.filter(|before| {
            is_referable(place) && !name.is_empty() && !referable(&self.0).contains(before)
        });
        if let Some(before) = before {
            follow(&mut self.0, &before, Some(name));
        }
    }

    /// Adds an item to a list, with names of its own; the answer is its place.
    pub fn add(&mut self, list: &str, item: Value) -> Option<String> {
        self.insert(list, usize::MAX, item)
    }

    /// Adds a copy of an item right behind it.
    pub fn duplicate(&mut self, list: &str, at: usize) -> Option<String> {
        let item = self.0.at(&item_of(list, at))?.clone();
        self.insert(list, at + 1, item)
    }

    fn insert(&mut self, list: &str, at: usize, mut item: Value) -> Option<String> {
        rename_all(&mut item, &mut taken(&self.0));
        let items = self.0.list_at(list)?;
        let at = at.min(items.len());
        items.insert(at, item);
        Some(item_of(list, at))
    }

    /// Takes an item out of a list, and whatever refers to it or to what is in it.
    pub fn remove(&mut self, list: &str, at: usize) {
        let there = self.0.at(list).is_some_and(|list| at < list.items().len());
        if there {
            self.clear(&item_of(list, at));
        }
    }

    /// Takes away a part that may be missing, and whatever refers to what is in it.
    pub fn clear(&mut self, place: &str) {
        let before = referable(&self.0);
        self.put(place, Value::Nothing);
        let after = referable(&self.0);
        for gone in before.iter().filter(|name| !after.contains(name)) {
            follow(&mut self.0, gone, None);
        }
    }

    /// Moves an item of a list to another place in it.
    pub fn shift(&mut self, list: &str, from: usize, to: usize) {
        if let Some(items) = self.0.list_at(list).filter(|items| from.max(to) < items.len()) {
            let item = items.remove(from);
            items.insert(to, item);
        }
    }

    /// A name that nothing in the draft has.
    pub fn fresh_name(&self, wanted: &str) -> String {
        fresh(wanted, &taken(&self.0))
    }
}
