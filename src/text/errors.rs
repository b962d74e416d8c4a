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
        amount.to_string()
    }

    fn signed_money(&self, amount: f64) -> String {
        if amount == 0.0 { amount.to_string() } else { format!("{amount:+}") }
    }

    fn whole_money(&self, amount: f64) -> String {
        self.money(amount.round())
    }

    fn signed_whole_money(&self, amount: f64) -> String {
        self.signed_money(amount.round())
    }

    fn plain(&self, number: f64) -> String {
        number.to_string()
    }

    fn rounded(&self, number: f64) -> String {
        ((number * 10.0).round() / 10.0).to_string()
    }

    fn minutes(&self, minutes: f64) -> String {
        format!("{minutes} min")
    }

    fn hours(&self, hours: f64) -> String {
        format!("{hours} h")
    }

    fn days(&self, days: f64) -> String {
        format!("{days} d")
    }

    fn years(&self, years: f64) -> String {
        format!("{years} y")
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
