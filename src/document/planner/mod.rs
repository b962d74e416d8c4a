//! The planner's part of the formats: `planner` in a model and in answers, and the plan as it is written.
//!
//! The table [`crate::model::planner::FIGURES`] drives how figures are read and written; a new figure needs
//! no line here.

mod words;
mod part;
mod lists;
mod model;
mod answers;
mod changes;
mod link;
mod results;
mod rows;
mod calendar;

pub use answers::{read_planner_answers, write_planner_answers};
pub use calendar::{CalendarEvent, write_calendar};
pub use link::{planner_link_for, value_of_planner_link, write_planner_link};
pub use lists::{MAX_ACTIONS, MAX_HOURS, MAX_TOUCHPOINTS};
pub use model::{PlannerModel, read_planner_model, write_planner_model};
pub use results::write_plan;
pub use rows::write_planner_rows;
