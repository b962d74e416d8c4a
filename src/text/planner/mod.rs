//! The words of the planner, in each language.

mod phrases;
mod sentences;
mod worth;

pub use phrases::PlannerPhrases;
pub(super) use phrases::{COUNT, FIRST};
pub use sentences::PlannerSentences;
