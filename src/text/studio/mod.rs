//! The words of the Studio: its phrases, and the names of everything that there is to fill in.

mod phrases;
mod en;
mod id;
mod hu;
mod ko;
mod fields;
mod places;

pub(in crate::text) use fields::{
    EN as EN_FIELDS, HU as HU_FIELDS, ID as ID_FIELDS, KO as KO_FIELDS,
};
pub use fields::{FieldWords, Labelled};
pub use phrases::StudioPhrases;
pub use places::{item_name, place_in_words};

pub(in crate::text) use en::TEXT as EN;
pub(in crate::text) use hu::TEXT as HU;
pub(in crate::text) use id::TEXT as ID;
pub(in crate::text) use ko::TEXT as KO;

/// How many phrases the Studio adds to a page of the site.
pub(in crate::text) fn count() -> usize {
    phrases::COUNT + fields::count()
}
