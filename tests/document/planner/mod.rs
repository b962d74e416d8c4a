//! The planner's part of the formats: `planning.json` has everything that it can say.

mod speak;
mod bounds;
mod calendar;
mod link;
mod read;
mod round_trip;
mod rows;

pub use speak::{
    any_plan_answers, any_planning, faults_of_plan_answers, faults_of_planning, pizza,
};
