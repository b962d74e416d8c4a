//! The words of the planner, in each language.

mod phrases;
#[cfg(any(feature = "planner", feature = "site", not(feature = "ui")))]
mod screen;
#[cfg(any(feature = "planner", feature = "site", not(feature = "ui")))]
mod sentences;
#[cfg(any(feature = "planner", feature = "site", not(feature = "ui")))]
mod waterfall;
#[cfg(any(feature = "planner", feature = "site", not(feature = "ui")))]
mod worth;

pub use phrases::PlannerPhrases;
pub(super) use phrases::{COUNT, FIRST};
#[cfg(any(feature = "planner", feature = "site", not(feature = "ui")))]
pub use sentences::PlannerSentences;
#[cfg(any(feature = "planner", feature = "site", not(feature = "ui")))]
pub use waterfall::PlanShare;
