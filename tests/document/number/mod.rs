//! The one reader of numbers.

mod typed;
mod ranges;
mod pasted;
mod written;
mod columns;
