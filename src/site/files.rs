//! Files of the pages, under the names by which they know them.

pub use crate::web::convert::document_from_json;
pub use crate::web::files::*;
