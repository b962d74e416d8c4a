//! What the browser does for the Survey.

pub use crate::web::files::{File, file_of, files_of, head_of, pour, text_of};
pub use crate::web::print::print_only;
pub use crate::web::tasks::{at_rest, later};
