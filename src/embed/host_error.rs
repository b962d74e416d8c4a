//! What a host page can get wrong. None of it stops the page.

use std::error::Error;
use std::fmt;

use crate::document::{Fault, Rule};
use crate::model::CollectVec;
use crate::text::{Numbers, PlainNumbers, Text, fault_sentence, fill, text_of_faults};

/// Trouble with an attribute, a property or a file of the host.
#[derive(Debug, PartialEq)]
pub enum HostError {
    /// The tag names no model.
    NoModel,
    /// The model could not be fetched from this address.
    ModelNotLoaded(String),
    /// The model breaks rules.
    Model(Vec<Fault>),
    /// The answers that the host set break rules; they were not taken.
    Answers(Vec<Fault>),
    /// The answers in the page's address break rules; they were not taken.
    Link(Vec<Fault>),
    /// The `currency` attribute is no currency code, and the model's currency stands; or the model has no figures
    /// in a currency.
    Currency(Fault),
}

impl HostError {
    /// A currency breaks a rule.
    pub fn currency(rule: Rule) -> Self {
        Self::Currency(Fault { place: "currency".to_owned(), rule })
    }
}

impl HostError {
    /// A short name for programs.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NoModel => "no-model",
            Self::ModelNotLoaded(_) => "model-not-loaded",
            Self::Model(_) => "model",
            Self::Answers(_) => "answers",
            Self::Link(_) => "link",
            Self::Currency(_) => "currency",
        }
    }

    /// The faults behind it.
    pub fn faults(&self) -> &[Fault] {
        match self {
            Self::NoModel | Self::ModelNotLoaded(_) => &[],
            Self::Model(faults) | Self::Answers(faults) | Self::Link(faults) => faults,
            Self::Currency(fault) => std::slice::from_ref(fault),
        }
    }

    /// What to tell people, a sentence for each thing that is wrong.
    pub fn sentences(&self, text: &Text, numbers: &dyn Numbers) -> Vec<String> {
        match self {
            Self::NoModel => vec![text.no_model().to_owned()],
            Self::ModelNotLoaded(address) => {
                vec![fill(text.model_not_loaded(), &[("address", address)])]
            }
            _ => {
                self.faults().iter().map(|fault| fault_sentence(text, numbers, fault)).collect_vec()
            }
        }
    }
}

/// The sentences in English, for developers; a page tells them in the visitor's language.
impl fmt::Display for HostError {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        let sentences = self.sentences(&text_of_faults("en"), &PlainNumbers);
        formatter.write_str(&sentences.join(" "))
    }
}

impl Error for HostError {}
