//! The value model: its golden case, its parts, and laws that hold for every model.

mod curve;
mod golden;
mod parts;
mod uncertainty;
mod together;
mod headline;
mod otherwise;
mod years;
mod information;
mod signs;
mod proposition;
mod history;
mod workings;
mod drivers;
mod follows;
mod laws;
