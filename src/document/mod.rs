//! The formats in which models, answers and results travel, apart from the types that compute.
//!
//! A document comes in as a [`Value`] and leaves as one, so that this folder needs neither a
//! browser nor a parser of its own. Reading collects every fault with its place, and goes on.

mod value;
#[cfg(feature = "json")]
pub mod json;
mod fault;
mod reader;
mod names;
mod quantity;
mod element;
mod offer;
mod people;
mod proposition;
mod model;
mod answers;
mod results;
mod link;
mod row;
mod plan;
pub mod studio;
#[cfg(feature = "survey")]
pub mod survey;

pub use answers::{address, read_answers, write_answers};
pub use fault::{Expected, Fault, Found, Rule, write_fault};
pub use link::{link_for, value_of_link, write_link};
pub use model::{currency_code, read_model, write_model};
pub use names::digits;
pub use plan::{
    CalendarEvent, MAX_ACTIONS, MAX_HOURS, MAX_TOUCHPOINTS, Planning, plan_link_for,
    read_plan_answers, read_planning, value_of_plan_link, write_calendar, write_plan,
    write_plan_answers, write_plan_link, write_plan_rows, write_planning,
};
pub use reader::{MAX_WORDS, Reading};
pub use results::write_results;
pub use row::write_row;
pub use value::{Caps, MAX_DEPTH, MAX_VALUES, Value};

/// The longest document that is read, in UTF-16 units or bytes, whichever the source counts.
pub const MAX_LENGTH: usize = 256 * 1024;
