//! The words of the site around its pages.

mod phrases;

pub use phrases::SitePhrases;
pub(super) use phrases::{COUNT, FIRST};
