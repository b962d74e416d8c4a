//! The survey's part of the formats. It reads tables and lines of JSON, and writes questionnaires, value
//! cases, changes to the model and assessments.
//!
//! A page reads a [`Heading`] from the first bytes of a file, shows a [`Mapping`] to correct, feeds the file
//! to a [`TableReader`], and adds the responses to an assessment.

mod decode;
mod table;
mod number;
mod rejection;
mod heading;
mod column;
mod mapping;
mod cells;
mod import;
mod json_lines;
mod file;
mod options;
mod export;
mod questionnaire;
mod value_case;
mod change;
mod priced;
mod compared;
mod assessment;

pub use assessment::{Comparing, write_assessment};
pub use change::{with_changes, write_changes};
pub use column::Column;
pub use decode::Encoding;
pub use export::{write_heading, write_rejections, write_response};
pub use file::{FileReader, is_lines};
pub use heading::{Format, HEAD, Heading};
pub use import::{Outcome, Progress, TableReader};
pub use json_lines::{JsonLines, read_response};
pub use mapping::{Likeness, Mapped, Mapping};
pub use options::{read_asking, read_comparing};
pub use questionnaire::write_questionnaire;
pub use rejection::{FileFault, MAX_REJECTED, Rejection, Rejections, RowFault, RowRule};
pub use table::{MAX_COLUMNS, MAX_ROW};
pub use value_case::write_value_case;
