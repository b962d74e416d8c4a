//! `Display` and `Error` for the faults of files and rows, in English for developers; see
//! `src/text/errors.rs`.

use std::error::Error;
use std::fmt;

use super::{file_fault_sentence, row_fault_sentence, row_rule_sentence};
use crate::document::survey::{FileFault, RowFault, RowRule};
use crate::text::{PlainNumbers, Text, text_of_surveys};

fn english() -> Text {
    text_of_surveys("en").1
}

impl fmt::Display for FileFault {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str(file_fault_sentence(&english(), *self))
    }
}

impl Error for FileFault {}

impl fmt::Display for RowRule {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str(&row_rule_sentence(&english(), &PlainNumbers, self))
    }
}

impl Error for RowRule {}

impl fmt::Display for RowFault {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str(&row_fault_sentence(&english(), &PlainNumbers, self))
    }
}

impl Error for RowFault {}
