//! The names of a model's fields and fixed words, in the order of their tables.

use std::borrow::Cow;

use super::phrases;
use crate::document::studio::{CHOICES, Choice, FORMS, Form};
use crate::model::CollectVec;
use crate::model::planner::FIGURES;
use crate::text::{Text, fill};

/// The key of a field, such as `offer.price`, its label, and a sentence of help, which may be empty.
pub(in crate::text) type Words = (&'static str, &'static str, &'static str);

/// The names of all fields and choices in one language.
#[derive(Debug)]
pub struct FieldWords {
    pub(in crate::text) fields: &'static [Words],
    pub(in crate::text) choices: &'static [(&'static str, &'static str)],
}

impl FieldWords {
    /// All names, as the browser loads them: the label and help of each field, then the choices.
    pub fn to_list(&self) -> Vec<&'static str> {
        let fields = self.fields.iter().flat_map(|(_, label, help)| [*label, *help]);
        fields.chain(self.choices.iter().map(|(_, word)| *word)).collect_vec()
    }

    /// The keys, in the same order.
    pub fn keys(&self) -> (Vec<&'static str>, Vec<&'static str>) {
        let fields = self.fields.iter().map(|(key, _, _)| *key).collect_vec();
        (fields, self.choices.iter().map(|(key, _)| *key).collect_vec())
    }
}

/// A label and a sentence of help, which may be empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Labelled<'a> {
    /// The label.
    pub label: Cow<'a, str>,
    /// The help.
    pub help: &'a str,
}

fn field_count() -> usize {
    FORMS.iter().map(|form| form.own.len()).sum()
}

/// How many phrases the Studio adds to a page of the site.
pub(in crate::text) fn count() -> usize {
    phrases::COUNT
        + 2 * field_count()
        + CHOICES.iter().map(|choice| choice.words.len()).sum::<usize>()
}

const FIRST: usize = phrases::FIRST + phrases::COUNT;

impl Text {
    /// What a field is called. The planner's figures have their names from the planner. A field that the
    /// form does not have is called by the name of the format, so that it is seen.
    pub fn field<'a>(&'a self, form: &Form, name: &'a str) -> Labelled<'a> {
        let figure =
            FIGURES.iter().find(|about| Some(about.section) == form.figures && about.name == name);
        if let Some(about) = figure {
            // One of money, or of whatever the model counts time in.
            let unit = if about.section == "cost" { "1" } else { self.a_unit() };
            let label = fill(self.figure(about.figure), &[("unit", unit)]);
            return Labelled { label: label.into(), help: "" };
        }
        let is_it = |other: &&&Form| other.name == form.name;
        let before = FORMS.iter().take_while(|other| !is_it(other));
        let before: usize = before.map(|form| form.own.len()).sum();
        // Forms of one name share the words of the first.
        let named = FORMS.iter().find(is_it).map_or(form, |named| named);
        let Some(within) = named.own.iter().position(|field| field.name == name) else {
            return Labelled { label: name.into(), help: "" };
        };
        let place = FIRST + 2 * (before + within);
        Labelled { label: self.phrase(place).into(), help: self.phrase(place + 1) }
    }

    /// What a word of a choice is called. A word that is none of its words is shown as it is.
    pub fn choice<'a>(&'a self, choice: &Choice, word: &'a str) -> &'a str {
        let before = CHOICES.iter().take_while(|other| other.name != choice.name);
        let before: usize = before.map(|choice| choice.words.len()).sum();
        let Some(within) = choice.words.iter().position(|other| *other == word) else {
            return word;
        };
        self.phrase(FIRST + 2 * field_count() + before + within)
    }
}
