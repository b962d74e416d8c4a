//! The words of the Guide, which is written as HTML when the site is built. Text between backticks
//! is code.

mod phrases;

pub use phrases::GuidePhrases;
