//! The planner: published cases, and laws that hold for every planner.

pub mod speak;

mod delivery;
mod observed;
mod terms;
mod levers;
mod margin;
mod choice;
mod unit;
mod periods;
mod journey;
mod relationship;
mod ranges;
mod answers;
mod laws;
mod worth;
