//! What is said: sentences, equations, and numbers as people type them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop"
)]

mod adds_up;
mod driven;
mod choices;
mod english;
mod errors;
mod findings;
mod headings;
mod languages;
mod next;
mod number_line;
mod plain;
mod plan_worth;
mod said;
mod sources;
mod wrong;
mod years;
