//! The findings in words, in the language of the page.

use std::rc::Rc;

use super::desk::Desk;
use super::study::Chosen;
use crate::document::survey::{FileFault, RowFault};
use crate::text::{FindingSentences, file_fault_sentence, row_fault_sentence, row_rule_sentence};
use crate::web::IntlNumbers;

/// What sentences are made of.
pub struct FindingWords<'a> {
    desk: &'a Desk,
    chosen: Rc<Chosen>,
    numbers: Rc<IntlNumbers>,
}

impl FindingWords<'_> {
    /// The sentences.
    pub fn sentences(&self) -> FindingSentences<'_> {
        FindingSentences {
            text: self.desk.text(),
            numbers: &*self.numbers,
            language: self.desk.tag(),
            model: &self.chosen.model,
        }
    }
}

impl Desk {
    /// Words about the model in force, if there is one.
    pub fn survey_words(&self) -> Option<FindingWords<'_>> {
        let (chosen, numbers) = (self.study().chosen_once()?, self.numbers()?);
        Some(FindingWords { desk: self, chosen, numbers })
    }

    /// Why a file is not read.
    pub fn words_of_file_fault(&self, fault: FileFault) -> &str {
        file_fault_sentence(self.text(), fault)
    }

    /// What is wrong with a row, and where.
    pub fn words_of_row(&self, fault: &RowFault) -> String {
        let numbers = self.numbers();
        let said = numbers.map(|numbers| row_fault_sentence(self.text(), &*numbers, fault));
        said.unwrap_or_default()
    }

    /// What is wrong with a field, beside which the sentence stands.
    pub fn words_of_rule(&self, fault: &RowFault) -> String {
        let numbers = self.numbers();
        let said = numbers.map(|numbers| row_rule_sentence(self.text(), &*numbers, &fault.rule));
        said.unwrap_or_default()
    }
}
