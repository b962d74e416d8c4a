//! The words of the page of the survey; what its findings say is in `text::survey`.

mod phrases;
mod en;
mod id;
mod hu;
mod ko;

pub(in crate::text) use en::TEXT as EN;
pub(in crate::text) use hu::TEXT as HU;
pub(in crate::text) use id::TEXT as ID;
pub(in crate::text) use ko::TEXT as KO;
pub(in crate::text) use phrases::{COUNT, FIRST};
pub use phrases::SurveyPagePhrases;
