//! The planner on the screen: five short parts, from the choice of one lever to what it is worth.

mod subject;
mod field;
mod curve;
mod levers;
mod promise;
mod observed;
mod tiers;
mod touchpoint;
mod journey;
mod path;
mod way;
mod after;
mod complaints;
mod action;
mod worth;
mod planner;

pub use planner::PlannerScreen;
pub use subject::Planner;
