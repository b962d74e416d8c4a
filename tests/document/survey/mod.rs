//! The survey's formats: tables as spreadsheets really write them, lines of JSON, and what goes out.

mod speak;

mod corpus;
mod corpus_numbers;
mod corpus_written;
mod columns;
mod json_lines;
mod out;
mod schema;

pub use speak::{car_wash, read_in};
