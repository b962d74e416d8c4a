//! The words of the survey: the phrases of its page, and its findings in sentences.

mod phrases;
#[cfg(feature = "survey")]
mod questions;
#[cfg(feature = "survey")]
mod columns;
#[cfg(feature = "survey")]
mod sentences;
#[cfg(feature = "survey")]
mod errors;
#[cfg(feature = "survey")]
mod compared;
#[cfg(feature = "survey")]
mod priced;

#[cfg(feature = "survey")]
pub use columns::ColumnWords;
pub use phrases::SurveyPagePhrases;
pub(super) use phrases::{COUNT, FIRST};
#[cfg(feature = "survey")]
pub use questions::QuestionWords;
#[cfg(feature = "survey")]
pub use sentences::{FindingSentences, file_fault_sentence, row_fault_sentence, row_rule_sentence};
