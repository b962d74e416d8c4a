//! The words of the Studio: its phrases, and the names of all fields.

mod phrases;
mod fields;
mod places;

pub use fields::{FieldWords, Labelled};
pub(super) use fields::{Words, count};
pub use phrases::StudioPhrases;
pub use places::{item_name, place_in_words};
