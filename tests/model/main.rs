//! The value model and the planner, by promise: published cases, and laws that hold for all.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop"
)]

mod any;
#[path = "../document/values.rs"]
mod values;
mod speak;

mod cases;
mod bits;
mod calculator;
mod planner;
mod survey;
