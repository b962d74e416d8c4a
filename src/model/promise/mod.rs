//! The planner: exceed exactly one expectation, in time, cost or service, and keep the others.
//!
//! Read in this order.

mod figure;
mod figures;
mod lever;
mod search;
mod pert;
mod points;
mod delivery;
mod terms;
mod rounding;
mod kept;
mod tiers;

pub use delivery::Delivery;
pub use figure::Figure;
pub use figures::{About, FIGURES, Figures};
pub use kept::{Basis, Kept, TwoPromises};
pub use lever::{Lever, LeverFigures, TimeUnit};
pub use pert::Pert;
pub use points::{Observed, Points, Split};
pub use rounding::human;
pub use terms::{Critical, Extreme, Terms};
pub use tiers::{Level, Upgrade};
