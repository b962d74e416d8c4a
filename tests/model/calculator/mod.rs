//! The value model: its golden case, its parts, and laws that hold for every model.

mod golden;
mod parts;
mod uncertainty;
mod proposition;
mod history;
mod laws;
