//! The calculator: benefits against costs, for one customer, compared with what they would do
//! otherwise.
//!
//! [`evaluate`] computes everything; the modules below are in reading order.

mod element;
mod fit;
mod offer;
mod persona;
mod situation;
mod proposition;
mod answers;
mod history;
mod figures;
mod worth;
mod comparison;
mod response;
mod sensitivity;
mod uncertainty;
mod results;
mod comparands;

pub use answers::{Answers, Input, Inputs};
pub use comparands::{Class, Comparand, comparands, resonating_focus};
pub use comparison::{Comparison, PriceRoom};
pub use element::{Activity, Element, Kind, Scale, Side, Stage, Unit};
pub use fit::{Outcome, Utility, Warranty};
pub use history::History;
pub use offer::{Model, Offer};
pub use persona::{Persona, Rates};
pub use proposition::{Compared, Proposition, Standing};
#[cfg(feature = "survey")]
pub use results::offer_worth;
pub use results::{Results, Skipped, UtilityParts, Verdict, evaluate};
pub use sensitivity::{BreakEven, Sensitivity, break_even};
pub use situation::Situation;
pub use uncertainty::{COLUMNS, Chance, DRAWS};
pub use worth::{CostByKind, EvidenceShares, Line, Unpriced, Worth};
