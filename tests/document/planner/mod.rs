//! The planner's part of the formats: `model.json` has everything that it can say.

pub mod speak;
mod bounds;
mod schema;
mod calendar;
mod link;
mod read;
mod round_trip;
mod rows;

pub use speak::{
    any_planner_answers, any_planner_model, faults_of_planner_answers, faults_of_planner_model,
    pizza,
};
