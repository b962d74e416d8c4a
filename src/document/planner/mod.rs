//! The planner's part of the formats: `planner` in a model and in answers, and the plan on its way out.
//!
//! Figures are read and written by the table [`crate::model::promise::FIGURES`]; a figure that is added
//! there needs no line here.

mod names;
mod part;
mod lists;
mod planning;
mod answers;
mod link;
mod results;
mod rows;
mod calendar;

pub use answers::{read_plan_answers, write_plan_answers};
pub use calendar::{CalendarEvent, write_calendar};
pub use link::{plan_link_for, value_of_plan_link, write_plan_link};
pub use lists::{MAX_ACTIONS, MAX_HOURS, MAX_TOUCHPOINTS};
pub(super) use names::{ACTION_KINDS, LEVERS, TIME_UNITS};
pub use planning::{Planning, read_planning, write_planning};
pub use results::write_plan;
pub use rows::write_plan_rows;
