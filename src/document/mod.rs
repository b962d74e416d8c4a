//! The formats of models, answers and results, separate from the types that compute.
//!
//! Documents are read from a [`Value`] and written as one, so that this layer needs neither a
//! browser nor a parser. Reading does not stop at the first fault: it collects every fault with its
//! place.

mod value;
pub mod number;
#[cfg(feature = "serde")]
mod serialize;
#[cfg(feature = "json")]
pub mod json;
mod fault;
mod caps;
mod reader;
mod words;
mod source;
mod quantity;
mod wording;
mod region;
mod partly;
mod calculator;
mod planner;
pub mod studio;
#[cfg(feature = "survey")]
pub mod survey;

pub use calculator::{
    address, link_for, read_answers, read_answers_to, read_model, value_of_link, write_answers,
    write_link, write_model, write_results, write_row,
};
pub use caps::{Caps, MAX_DEPTH, MAX_VALUES};
pub use fault::{Expected, Fault, Found, Rule, write_fault};
pub use partly::is_newer;
pub use planner::{
    CalendarEvent, MAX_ACTIONS, MAX_HOURS, MAX_TOUCHPOINTS, PlannerModel, planner_link_for,
    read_planner_answers, read_planner_model, value_of_planner_link, write_calendar, write_plan,
    write_planner_answers, write_planner_link, write_planner_model, write_planner_rows,
};
pub use reader::{MAX_WORDS, Reading};
pub use region::{
    answers_in, currency_code, currency_of, has_currency, in_region, region_for, regions_of,
};
pub use value::Value;
pub use words::{Words, digits};

/// The length of the longest document that is read, in the unit of its source: UTF-16 code units or
/// bytes.
pub const MAX_LENGTH: usize = 256 * 1024;
