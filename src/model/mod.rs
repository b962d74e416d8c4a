//! Customer value as arithmetic: pure, total, the same on every machine.
//!
//! Nothing here knows a document format, a language or a browser, and nothing fails:
//! constructors check, so everything that holds a value of these types may trust it.

mod id;
mod estimate;
mod wording;
mod spread;
mod history;
pub mod calculator;
pub mod planner;
#[cfg(feature = "survey")]
pub mod survey;

pub use estimate::{Estimate, Evidence, InputError, LARGEST, Limits, Quantity};
pub use history::History;
pub use id::Id;
pub use spread::{Shape, Spread};
pub use wording::Wording;
