//! The planner: exceed exactly one expectation, by time, cost or service, and keep the others.
//!
//! [`plan()`] computes everything; the modules below are in reading order.

mod figure_table;
mod figure;
mod figures;
mod lever;
mod points;
mod delivery;
mod terms;
mod rounding;
mod kept;
mod tiers;
mod advice;
mod lever_plan;
mod warning;
mod journey;
mod actions;
mod loyalty;
mod loyalty_chance;
mod complaints;
mod part;
mod period;
mod worth;
mod plan;

pub use actions::{Action, ActionKind, FirstDay};
pub use advice::{Advice, Turn};
pub use complaints::Complaints;
pub use delivery::Delivery;
pub use figure::{About, FIGURES, Figure, FigureUnit, SECTIONS};
pub(crate) use figure_table::figure_table;
pub use figures::Figures;
pub use journey::{Gap, Journey, Touchpoint, Zone};
pub use kept::{Basis, Kept, TwoPromises};
pub use lever::{Lever, LeverFigures, TimeUnit};
pub use lever_plan::{Compared, LeverPlan};
pub use loyalty::{Effect, Lifetime, Loyalty, Relationship, reward_return};
pub use loyalty_chance::{LoyaltyChance, Ranges};
pub use part::{Planner, PlannerAnswers};
pub use period::Period;
pub use plan::{Plan, plan};
pub use points::{Observed, Points, Split};
pub use rounding::human;
pub use terms::{Critical, Extreme, Terms};
pub use tiers::{Level, Upgrade};
pub use warning::Warning;
pub use worth::{Idle, Part, Share, Worth};
