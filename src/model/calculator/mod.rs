//! The calculator: benefits against costs, for one customer, compared with what they would do
//! otherwise.
//!
//! [`evaluate`] computes everything; the modules below are in reading order.

mod formula;
mod driver;
mod element;
mod fit;
mod offer;
mod persona;
mod situation;
mod proposition;
mod next;
mod source;
mod relation;
mod answers;
mod money;
mod history;
mod figures;
mod driven;
mod worth;
mod comparison;
mod verdict;
mod response;
mod sensitivity;
mod turning;
mod series;
mod steps;
mod draws;
mod chance;
mod expected;
mod information;
mod sum;
mod uncertainty;
mod years;
mod results;
mod curve;
mod comparands;

pub use answers::{Answers, Input, Inputs};
pub use chance::{COLUMNS, Chance};
pub use comparands::{Class, Comparand, comparands, resonating_focus};
pub use comparison::{Comparison, PriceRoom};
pub use curve::{Curve, curve};
pub use driver::Driver;
pub use element::{Activity, Element, Kind, Scale, Side, Stage, Unit};
pub use expected::{Expected, Means};
pub use figures::{formula_for, usual_price, weight};
pub use fit::{Outcome, Utility, Warranty};
pub use formula::{Dimension, DriverUnit, Expression, Formula, FormulaError, Operation, Scope};
pub use history::History;
pub use information::Information;
pub use next::{NextStep, NextSteps};
pub use offer::{Model, Offer};
pub use persona::{Persona, Rates};
pub use proposition::{Compared, Proposition, Standing};
pub use relation::{Relation, agree};
pub use results::{Results, Skipped, UtilityParts, evaluate, evaluate_with, offer_worth};
pub use sensitivity::{BreakEven, Sensitivity, break_even, sensitivities};
pub use series::DRAWS;
pub use situation::Situation;
pub use source::{Source, Sourced};
pub use uncertainty::Workings;
pub use verdict::Verdict;
pub use worth::{CostByKind, EvidenceShares, Line, Unpriced, Worth};
pub use years::{Payback, Year, Years};
