//! Is it worth it, for the customer? `Model` + `Answers` → `Results`, and the widgets that show it.

#[cfg(any(feature = "face", feature = "functions"))]
pub mod embed;
#[cfg(feature = "face")]
pub mod ui;
pub mod text;
pub mod document;
pub mod model;
