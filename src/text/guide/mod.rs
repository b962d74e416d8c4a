//! The words of the Guide, which is written as HTML when the site is built. What stands between
//! backticks is code.

mod phrases;

pub use phrases::GuidePhrases;
