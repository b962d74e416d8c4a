//! The words of the Studio: its phrases, and the names of all fields.

mod phrases;
mod fields;
mod places;

pub(super) use fields::Words;
pub use fields::{FieldWords, Labelled};
pub use phrases::StudioPhrases;
pub use places::{item_name, place_in_words};

/// How many phrases the Studio adds to a page of the site.
pub(super) fn count() -> usize {
    phrases::COUNT + fields::count()
}
