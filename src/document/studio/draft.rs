//! A model that is being written, valid or not.

use super::names::{follow, fresh, is_referable, referable, rename_all, taken};
use super::place::{field_of, item_of, steps};
use super::words::{say, settled};
use crate::document::words::Words;
use crate::document::{Fault, Value, in_region, read_model, read_planner_model, regions_of};
use crate::model::{CollectVec, Evidence};

/// The document of a model, as far as it has been written.
///
/// It keeps fields that it does not understand, so that opening and saving a file loses nothing.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft(Value);

/// The verdict of the readers on a draft.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Checked {
    /// The faults to correct, each at its place.
    pub faults: Vec<Fault>,
    /// The harmless notices.
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

/// Adds what is not there yet.
fn add(all: &mut Vec<Fault>, more: Vec<Fault>) {
    for fault in more {
        if !all.contains(&fault) {
            all.push(fault);
        }
    }
}

impl Fault {
    /// Whether the fault is at a place or within it.
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

    /// The value at a place; `None` if there is none or it is `null`.
    pub fn at(&self, place: &str) -> Option<&Value> {
        self.0.at(place).filter(|value| **value != Value::Nothing)
    }

    /// The faults and notices of both widgets' readers, each once: of the model as it is written, and of what
    /// each region makes of it.
    pub fn check(&self) -> Checked {
        let mut checked = self.check_one();
        let whole = checked.clone();
        for region in regions_of(&self.0) {
            let here = match in_region(&self.0, Some(region)) {
                Ok(merged) => Self(merged).check_one(),
                Err(faults) => {
                    add(&mut checked.faults, faults);
                    continue;
                }
            };
            // Places in what comes of the region, which has lists where the region names their items.
            let there = |fault: Fault| Fault {
                place: ["regions.", region, ".", &fault.place].concat(),
                ..fault
            };
            let new = |found: Vec<Fault>, known: &[Fault]| {
                found.into_iter().filter(|fault| !known.contains(fault)).map(there).collect_vec()
            };
            add(&mut checked.faults, new(here.faults, &whole.faults));
            add(&mut checked.notices, new(here.notices, &whole.notices));
        }
        checked
    }

    fn check_one(&self) -> Checked {
        let mut checked = Checked::default();
        match read_model(&self.0) {
            Ok(reading) => checked.notices = reading.notices,
            Err(faults) => checked.faults = faults,
        }
        if self.at("planner").is_some() {
            match read_planner_model(&self.0) {
                Ok(reading) => add(&mut checked.notices, reading.notices),
                Err(faults) => add(&mut checked.faults, faults),
            }
        }
        checked
    }

    /// Puts a value at a place; `None` removes the value there. An example whose figure is changed is one no
    /// more.
    pub fn put(&mut self, place: &str, value: Value) {
        self.0.put(&steps(place), value);
        if let Some((amount, "low" | "likely" | "high")) = place.rsplit_once('.') {
            let evidence = field_of(amount, "evidence");
            if self.at(&evidence).and_then(Value::as_text) == Some(Evidence::Example.name()) {
                self.put(&evidence, Value::text(Evidence::Assumed.name()));
            }
        }
    }

    /// Sets the text in a language; an empty text is still to be written. `languages` are those that the
    /// author writes in.
    pub fn say(&mut self, place: &str, language: &str, text: &str, languages: &[String]) {
        let said = say(self.at(place), language, text, languages);
        self.put(place, said);
    }

    /// Removes the languages with an empty text, once nobody is writing there.
    pub fn settle(&mut self, place: &str) {
        if let Some(words) = self.at(place).map(settled) {
            self.put(place, words);
        }
    }

    /// Renames the thing at a place and every reference to it.
    pub fn rename(&mut self, place: &str, name: &str) {
        let before = self.0.at(place).and_then(Value::as_text).map(str::to_owned);
        self.put(place, Value::text(name));
        // References cannot be followed if two things have the name.
        let before = before.filter(|before| {
            is_referable(place) && !name.is_empty() && !referable(&self.0).contains(before)
        });
        if let Some(before) = before {
            follow(&mut self.0, &before, Some(name));
        }
    }

    /// Adds an item to a list, gives it unique names, and returns its place.
    pub fn add(&mut self, list: &str, item: Value) -> Option<String> {
        self.insert(list, usize::MAX, item)
    }

    /// Adds a copy of an item directly after it.
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

    /// Removes an item from a list, and every reference to it or to its parts.
    pub fn remove(&mut self, list: &str, at: usize) {
        let there = self.0.at(list).is_some_and(|list| at < list.items().len());
        if there {
            self.clear(&item_of(list, at));
        }
    }

    /// Removes an optional part, and every reference to its parts.
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
