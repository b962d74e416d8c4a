//! The formats in which models, answers and results travel, apart from the types that compute.
//!
//! A document comes in as a [`Value`] and leaves as one, so that this folder needs neither a
//! browser nor a parser of its own. Reading collects every fault with its place, and goes on.

mod value;
#[cfg(feature = "json")]
pub mod json;
mod fault;
mod reader;
mod words;
mod quantity;
mod calculator;
mod planner;
pub mod studio;
#[cfg(feature = "survey")]
pub mod survey;

pub use calculator::{
    address, currency_code, link_for, read_answers, read_model, value_of_link, write_answers,
    write_link, write_model, write_results, write_row,
};
pub use fault::{Expected, Fault, Found, Rule, write_fault};
pub use planner::{
    CalendarEvent, MAX_ACTIONS, MAX_HOURS, MAX_TOUCHPOINTS, PlannerModel, planner_link_for,
    read_planner_answers, read_planner_model, value_of_planner_link, write_calendar, write_plan,
    write_planner_answers, write_planner_link, write_planner_model, write_planner_rows,
};
pub use reader::{MAX_WORDS, Reading};
pub use value::{Caps, MAX_DEPTH, MAX_VALUES, Value};
pub use words::digits;

/// The longest document that is read, in UTF-16 units or bytes, whichever the source counts.
pub const MAX_LENGTH: usize = 256 * 1024;
