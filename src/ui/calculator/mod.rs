//! The calculator on the screen, a file for each thing that one sees.

mod subject;
mod entry;
mod field;
mod header;
mod inputs;
mod worth_of;
mod how;
mod choices;
mod result;
mod uncertainty;
mod compare;
mod stages;
mod proposition;
mod insight;
mod calculator;

pub use calculator::calculator;
pub use subject::Calculator;
