//! The words of the site, in each language.

pub(super) mod guide;
mod phrases;
mod en;
mod id;
mod hu;
mod ko;
pub(in crate::text) mod studio;
pub(in crate::text) mod survey;

pub(super) use en::TEXT as EN;
pub use guide::GuidePhrases;
pub(super) use hu::TEXT as HU;
pub(super) use id::TEXT as ID;
pub(super) use ko::TEXT as KO;
pub(super) use phrases::COUNT;
pub use phrases::SitePhrases;
