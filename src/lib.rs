//! Is it worth it, for the customer? `Model` + `Answers` → `Results`, the widgets that show it,
//! and the site around them.

#[cfg(feature = "site")]
pub mod site;
#[cfg(any(feature = "face", feature = "programs"))]
pub mod embed;
#[cfg(feature = "face")]
pub mod ui;
pub mod text;
pub mod document;
pub mod model;
