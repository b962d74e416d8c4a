//! The documents, by promise: what is read, what is refused and where, and what the schemas say.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop"
)]

#[path = "../model/any/mod.rs"]
mod any;
mod speak;
mod strange;
mod targets;
mod values;

mod bad;
mod caps;
mod corpora;
mod countries;
mod drivers;
mod fuzz;
mod fuzzed;
mod link;
mod mutation;
mod notices;
mod number;
mod partly;
mod planner;
mod readme;
mod regions;
mod round_trip;
mod schema;
mod slow;
mod studio;
mod survey;
mod written;
