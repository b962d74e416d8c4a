//! The survey: published cases, a simulated assessment whose truth is known, and laws.

pub mod speak;

mod distributions;
mod golden;
mod prices;
mod coverage;
mod laws;
mod validation;
mod segments;
mod drift;
mod alarms;
mod team;
mod ranges;
mod questions;
mod drivers;
