//! The words of the survey, in each language.

mod phrases;
mod en;
mod id;
mod hu;
mod ko;
mod columns;
mod sentences;
mod outcome;

pub use columns::column_labels;
pub(super) use en::TEXT as EN;
pub(super) use hu::TEXT as HU;
pub(super) use id::TEXT as ID;
pub(super) use ko::TEXT as KO;
pub use phrases::{SurveyPhrases, SurveyText};
pub use sentences::SurveySentences;
