//! The calculator on the screen, a file for each thing that one sees.

pub(in crate::ui) mod entry;
mod field;
pub(in crate::ui) mod header;
mod inputs;
mod worth_of;
pub(in crate::ui) mod hill;
mod how;
mod choices;
mod result;
mod uncertainty;
mod compare;
mod stages;
mod proposition;
mod insight;
mod calculator;

pub(in crate::ui) use calculator::announcement;
pub use calculator::calculator;
pub use entry::in_shown_unit;
