//! The words of the survey: what its page says, and what its findings come to in sentences.

mod phrases;
mod en;
mod id;
mod hu;
mod ko;
#[cfg(feature = "survey")]
mod sentences;
#[cfg(feature = "survey")]
mod compared;
#[cfg(feature = "survey")]
mod priced;

pub(in crate::text) use en::TEXT as EN;
pub(in crate::text) use hu::TEXT as HU;
pub(in crate::text) use id::TEXT as ID;
pub(in crate::text) use ko::TEXT as KO;
pub use phrases::SurveyPagePhrases;
pub(in crate::text) use phrases::{COUNT, FIRST};
#[cfg(feature = "survey")]
pub use sentences::{FindingSentences, file_fault_sentence, row_fault_sentence, row_rule_sentence};
