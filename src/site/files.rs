//! Files of the pages, under the names by which they know them.

pub use crate::web::convert::document_from_json;
#[cfg(feature = "studio")]
pub use crate::web::convert::json_from_document as written;
pub use crate::web::files::*;
