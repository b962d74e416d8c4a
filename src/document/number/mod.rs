//! The one reader of numbers: for fields, pasted figures, files and links.
//!
//! A text is cleaned ([`clean`]), what stands around the figure is taken off ([`around`]), and the marks
//! within it are told apart ([`marks`]). A mark that could be read two ways is decided by evidence, and where
//! there is none the reader gives both readings and decides nothing (method 12.1).

mod notation;
mod clean;
mod names;
mod around;
mod marks;
mod korean;
mod read;
mod range;
mod column;
mod kept;

#[cfg(feature = "survey")]
pub(in crate::document) use column::other_mark;
pub use column::{Column, read_lines};
pub use kept::Kept;
pub use names::has_minor_unit;
pub use notation::{Measure, Notation, Origin, Separators};
pub use range::Range;
pub use read::Reading;
