//! The calculator on the screen, a file for each thing that one sees.

mod subject;
mod fields;
mod entry;
mod uncounted;
mod curve;
mod field;
mod menus;
mod header;
mod order;
mod inputs;
mod how;
mod choices;
mod result;
mod uncertainty;
mod kept;
mod compare;
mod stages;
mod years;
mod proposition;
mod insight;
mod screen;

pub use screen::CalculatorScreen;
pub use subject::{Calculator, File};
