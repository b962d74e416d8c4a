//! The planner on the screen: five short parts, from the choice of one lever to what it is worth.

mod subject;
mod field;
mod slider;
mod text_field;
mod curve;
mod levers;
mod promise;
mod observed;
mod tiers;
mod touchpoint;
mod journey;
mod dumbbells;
mod way;
mod after;
mod complaints;
mod action;
mod effects;
mod worth;
mod rail;
mod strip;
mod screen;

pub use screen::PlannerScreen;
pub use subject::{File, Planner};
