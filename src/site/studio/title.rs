//! The title of a model.

use crate::document::Value;
use crate::document::studio::said_in;

/// The title of a model in a language, or in the first in which it has one.
pub fn title<'a>(document: &'a Value, language: &str) -> &'a str {
    let title = document.at("title");
    let first = || title.and_then(|words| words.fields().first()?.1.as_text());
    said_in(title, language).or_else(first).unwrap_or_default()
}
