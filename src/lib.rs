//! Is it worth it, for the customer? `Model` + `Answers` → `Results`, the widgets that show it,
//! and the site around them.

#[cfg(feature = "site")]
pub mod site;
#[cfg(any(feature = "ui", feature = "headless"))]
pub mod embed;
#[cfg(feature = "ui")]
pub mod ui;
#[cfg(any(feature = "ui", feature = "headless"))]
pub mod web;
pub mod text;
pub mod document;
pub mod model;
