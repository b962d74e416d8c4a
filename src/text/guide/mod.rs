//! The words of the Guide, which is written as HTML when the site is built. What stands between
//! backticks is code.

mod phrases;
mod en;
mod id;
mod hu;
mod ko;

pub(in crate::text) use en::TEXT as EN;
pub(in crate::text) use hu::TEXT as HU;
pub(in crate::text) use id::TEXT as ID;
pub(in crate::text) use ko::TEXT as KO;
pub use phrases::GuidePhrases;
