//! What the browser does for the Studio.

use crate::web::storage::{store, stored};

pub use crate::web::address::base;
pub use crate::web::files::read_file;
pub use crate::web::page::{Page, digest_of, go_to, make_page, set_properties};

const KEY: &str = "worthwhile-studio";

/// The draft that the browser was asked to remember.
pub fn remembered() -> Option<String> {
    stored(KEY)
}

/// Remembers a draft, or forgets it; says whether that could be done.
pub fn remember(text: Option<&str>) -> bool {
    store(KEY, text)
}
