//! The language in use on a page.

use std::sync::Arc;

use leptos::prelude::*;

use crate::text::Text;

/// The language in use.
pub struct Words {
    /// Its phrases.
    pub text: Text,
    /// Its BCP 47 tag.
    pub language: String,
}

/// The language of the page that is being drawn.
pub fn words() -> Arc<Words> {
    expect_context()
}
