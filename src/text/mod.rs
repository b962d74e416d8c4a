//! Every word a visitor reads, in each language. Whole sentences with places for names and numbers.
//!
//! A language is a `Phrases` literal, so one with a phrase missing does not compile. The widgets
//! load one language at a time, as the list that `to_list` makes.

mod phrases;
mod en;
mod id;
mod hu;
mod ko;
mod fill;
mod numbers;
mod typed;
mod sentences;
mod spread;
mod calculation;
mod faults;

pub use calculation::{Equation, calculation, ceiling};
pub use faults::{fault_sentence, rule_sentence};
pub use fill::fill;
pub use numbers::Numbers;
pub use phrases::{Phrases, Text};
pub use sentences::Sentences;
pub use typed::{Separators, Typed};

/// The languages that are complete, by their BCP 47 tags. The first stands in for all others.
pub const LANGUAGES: &[(&str, &Phrases)] =
    &[("en", &en::TEXT), ("id", &id::TEXT), ("hu", &hu::TEXT), ("ko", &ko::TEXT)];
