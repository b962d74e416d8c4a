//! The calculator on the screen, a file for each thing that one sees.

mod subject;
mod fields;
mod entry;
mod uncounted;
mod sources;
mod curve;
mod key;
mod field;
mod menus;
mod header;
mod order;
mod inputs;
mod how;
mod answer;
mod number_line;
mod next;
mod reason;
mod result;
mod strip;
mod exact;
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
