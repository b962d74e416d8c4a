//! Every word a visitor reads, in each language.

mod phrases;
mod en;

pub use phrases::Text;

/// A language that is complete, by its BCP 47 tag.
pub const LANGUAGES: &[(&str, &Text<&str>)] = &[("en", &en::TEXT)];
