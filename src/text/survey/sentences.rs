//! The findings of a survey in whole sentences.

use super::QuestionWords;
use crate::document::survey::{FileFault, RowFault, RowRule};
use crate::model::calculator::Model;
use crate::model::survey::*;
use crate::text::{Numbers, Text, fill, rule_sentence};

/// The findings of a survey in one language.
pub struct FindingSentences<'a> {
    /// The phrases.
    pub text: &'a Text,
    /// How numbers are written.
    pub numbers: &'a dyn Numbers,
    /// The language of the host's words.
    pub language: &'a str,
    /// What was asked about.
    pub model: &'a Model,
}

/// The sentence about a file that cannot be read.
pub fn file_fault_sentence(text: &Text, fault: FileFault) -> &str {
    match fault {
        FileFault::Empty => text.file_empty(),
        FileFault::NotText => text.file_not_text(),
        FileFault::HeadingTooLong => text.file_heading_long(),
        FileFault::NoRows => text.file_no_rows(),
        FileFault::NothingMatches => text.file_no_match(),
    }
}

/// The sentence about a fault of a row without its place, for use beside the cell.
pub fn row_rule_sentence(text: &Text, numbers: &dyn Numbers, rule: &RowRule) -> String {
    let count = |count: usize| numbers.plain(count as f64);
    match rule {
        RowRule::Cell(rule) => rule_sentence(text, numbers, rule),
        RowRule::TooManyCells { found, columns } => {
            let places = [("found", &*count(*found)), ("columns", &*count(*columns))];
            fill(text.row_cells(), &places)
        }
        RowRule::TooLong => text.row_long().to_owned(),
        RowRule::Unclosed => text.row_unclosed().to_owned(),
        RowRule::Unreadable => text.row_unreadable().to_owned(),
        RowRule::NothingSaid => text.row_nothing().to_owned(),
        RowRule::OtherModel(model) => fill(text.row_other_model(), &[("model", model)]),
        RowRule::NeitherYesNorNo(value) => fill(text.row_yes_no(), &[("value", value)]),
        RowRule::PricesMissing => text.row_prices().to_owned(),
        RowRule::TwoReadings(cell, [one, other]) => fill(
            text.row_two_readings(),
            &[("value", cell), ("one", &numbers.plain(*one)), ("other", &numbers.plain(*other))],
        ),
    }
}

/// The sentence about a fault of a row, with its place.
pub fn row_fault_sentence(text: &Text, numbers: &dyn Numbers, fault: &RowFault) -> String {
    let rule = row_rule_sentence(text, numbers, &fault.rule);
    if fault.place.is_empty() {
        return rule;
    }
    fill(text.fault_at(), &[("place", &fault.place), ("rule", &rule)])
}

impl FindingSentences<'_> {
    pub(super) fn money(&self, amount: f64) -> String {
        self.numbers.money(amount)
    }

    pub(super) fn count(&self, count: usize) -> String {
        self.numbers.plain(count as f64)
    }

    pub(super) fn hundredths(&self, number: f64) -> String {
        self.numbers.plain((number * 100.0).round() / 100.0)
    }

    pub(super) fn percent(&self, share: f64) -> String {
        self.numbers.rounded((share * 1000.0).round() / 10.0)
    }

    pub(super) fn element(&self, at: usize) -> &str {
        let element = self.model.offer.elements.get(at);
        element.map_or("", |element| element.label.in_language(self.language))
    }

    /// The name of a group by its position; `None` for everyone, one past the last for people
    /// without a persona.
    pub(super) fn who(&self, group: Option<usize>) -> &str {
        let Some(at) = group else { return self.text.everyone() };
        let persona = self.model.personas.get(at);
        persona.map_or(self.text.no_group(), |persona| persona.label.in_language(self.language))
    }

    pub(super) fn subject(&self, subject: Subject) -> String {
        match subject {
            Subject::Stated => self.text.column_stated().to_owned(),
            Subject::Worth(at) => {
                fill(self.text.worth_of_element(), &[("element", self.element(at))])
            }
        }
    }

    /// A phrase with a count, in the form that it takes, and other places.
    pub(super) fn counted(&self, phrase: &str, count: usize, places: &[(&str, &str)]) -> String {
        let phrase = self.text.form(phrase, self.numbers, count as f64);
        fill(phrase, &[&[("count", &*self.count(count))], places].concat())
    }

    /// A question as it is asked.
    pub fn question(&self, question: &Question) -> String {
        let price = |price| self.money(price);
        QuestionWords::said_by(self.text).question(self.language, self.model, question, &price)
    }

    /// The four prices that the question about them asks for, in the order of their columns.
    pub fn four_prices(&self) -> [String; 4] {
        QuestionWords::said_by(self.text).four(self.language, self.model)
    }
}
