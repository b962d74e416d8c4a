//! The planner on the screen: five short parts, from the choice of one lever to what it is worth.

mod subject;
mod field;
mod curve;
mod levers;
mod promise;
mod tiers;
mod touchpoint;
mod journey;
mod after;
mod action;
mod worth;
mod planner;

pub use planner::planner;
pub use subject::Planner;
