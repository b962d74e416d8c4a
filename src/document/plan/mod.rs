//! The planner's part of the formats: `planner` in a model and in answers, and the plan on its way out.
//!
//! Figures are read and written by the table [`crate::model::promise::FIGURES`]; a figure that is added
//! there needs no line here.

mod names;
mod part;
mod lists;
mod planning;
mod answers;

pub use answers::{read_plan_answers, write_plan_answers};
pub use lists::{MAX_ACTIONS, MAX_HOURS, MAX_TOUCHPOINTS};
pub use planning::{Planning, read_planning, write_planning};
