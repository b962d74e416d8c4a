//! Is it worth it, for the customer? `Model` + `Answers` → `Results`, the widgets that show it,
//! and the site around them.
//!
//! # Examples
//!
//! ```
//! use worthwhile::document::{json, read_model};
//! use worthwhile::model::calculator::{Answers, evaluate};
//!
//! let document = json::parse(&std::fs::read_to_string("models/car-wash.json")?)?;
//! let model = read_model(&document).unwrap().content;
//! let results = evaluate(&model, &Answers::default());
//! assert!(results.offer.value > 0.0 && results.comparison.advantage < 0.0);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

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
