//! The one reader of numbers.

mod typed;
mod pasted;
mod written;
mod columns;
