//! The arithmetic of customer value: pure functions that cannot fail and give the same bits on
//! every machine.
//!
//! This layer knows no document format, no language and no browser. Constructors check their
//! arguments, so that the functions can trust every value of these types.

mod collect;
mod id;
mod estimate;
mod wording;
mod shape;
mod search;
mod beta;
mod pert;
mod normal;
mod percentiles;
mod spread;
mod history;
pub mod calculator;
pub mod planner;
#[cfg(feature = "survey")]
pub mod survey;

pub use collect::CollectVec;
pub use estimate::{Ends, Estimate, Evidence, InputError, LARGEST, Limits, Quantity};
pub use history::History;
pub use id::Id;
pub use pert::Pert;
pub use shape::Shape;
pub use spread::Spread;
pub use wording::Wording;
