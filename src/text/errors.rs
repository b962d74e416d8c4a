//! `Display` and `Error` for the errors of the model and the documents, in English for developers.
//!
//! The sentences are the English phrases, so that none is written twice. Widgets must not use these
//! implementations, because they link Rust's formatting of floats; widgets tell faults through
//! [`super::fault_sentence`] in the visitor's language.

use std::error::Error;
use std::fmt;

use super::faults::number_sentence;
use super::{Numbers, Text, fault_sentence, rule_sentence, text_of_faults};
use crate::document::{Fault, Rule};
use crate::model::InputError;

/// Writes numbers as Rust does, for programs without `Intl`.
pub struct PlainNumbers;

impl Numbers for PlainNumbers {
    fn money(&self, amount: f64) -> String {
        self.plain(amount)
    }

    fn signed_money(&self, amount: f64) -> String {
        let plus = if amount > 0.0 { "+" } else { "" };
        [plus, &self.plain(amount)].concat()
    }

    fn whole_money(&self, amount: f64) -> String {
        self.money(amount.round())
    }

    fn signed_whole_money(&self, amount: f64) -> String {
        self.signed_money(amount.round())
    }

    // The one place that writes a minus.
    fn plain(&self, number: f64) -> String {
        number.to_string().replace('-', "−")
    }

    fn rounded(&self, number: f64) -> String {
        self.plain((number * 10.0).round() / 10.0)
    }

    fn minutes(&self, minutes: f64) -> String {
        self.plain(minutes) + " min"
    }

    fn hours(&self, hours: f64) -> String {
        self.plain(hours) + " h"
    }

    fn days(&self, days: f64) -> String {
        self.plain(days) + " d"
    }

    fn years(&self, years: f64) -> String {
        self.plain(years) + " y"
    }
}

fn english() -> Text {
    text_of_faults("en")
}

impl fmt::Display for InputError {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str(&number_sentence(&english(), &PlainNumbers, *self))
    }
}

impl Error for InputError {}

impl fmt::Display for Rule {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str(&rule_sentence(&english(), &PlainNumbers, self))
    }
}

impl Error for Rule {}

impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str(&fault_sentence(&english(), &PlainNumbers, self))
    }
}

impl Error for Fault {}
