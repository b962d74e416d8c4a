//! The survey's part of the formats. It reads tables and lines of JSON, and writes questionnaires, value
//! cases, changes to the model and assessments.
//!
//! A page reads a [`Heading`] from the first bytes of a file, shows a [`Mapping`] to correct, feeds the file
//! to a [`TableReader`], and adds the responses to an assessment.
//!
//! # Examples
//!
//! ```
//! use worthwhile::document::survey::{Heading, Mapping, Outcome, TableReader};
//! use worthwhile::document::{json, read_model};
//! use worthwhile::model::survey::{Assessment, USUAL_SEED};
//! use worthwhile::text::column_labels;
//!
//! let document = json::parse(&std::fs::read_to_string("models/car-wash.json")?)?;
//! let model = read_model(&document).unwrap().content;
//! let file = b"persona,statedWorth\nhurried,12\ncareful,9.5\ncareful,nine\n";
//!
//! let heading = Heading::read(file)?;
//! let labels = |column: &_| column_labels(&model, column);
//! let mapping = Mapping::suggest(&model, &heading, &labels);
//!
//! let mut assessment = Assessment::new(model.clone(), USUAL_SEED);
//! let mut rejected = Vec::new();
//! let mut take = |outcome| match outcome {
//!     Outcome::Taken(response) => assessment.add(&response),
//!     Outcome::Rejected(rejection) => rejected.push(rejection),
//! };
//! let mut reader = TableReader::new(model.clone(), heading.format, mapping);
//! reader.feed(file, &mut take);
//! reader.finish(&mut take);
//!
//! assert_eq!(assessment.responses(), 2);
//! assert_eq!((rejected[0].line, rejected[0].faults[0].place.as_str()), (4, "statedWorth"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod decode;
mod table;
mod rejection;
mod heading;
mod column;
mod suggestion;
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
mod comparing;
mod compared;
mod assessment;

pub use assessment::write_assessment;
pub use change::{with_changes, write_changes};
pub use column::Column;
pub use comparing::Comparing;
pub use decode::Encoding;
pub use export::{write_heading, write_rejections, write_response};
pub use file::{FileReader, is_lines};
pub use heading::{FigureMarks, Format, HEAD, Heading};
pub use import::{Outcome, Progress, TableReader};
pub use json_lines::{JsonLines, read_response};
pub use mapping::{Mapped, Mapping};
pub use options::{Reviewing, read_asking, read_reviewing};
pub use questionnaire::write_questionnaire;
pub use rejection::{FileFault, MAX_REJECTED, Rejection, Rejections, RowFault, RowRule};
pub use suggestion::Likeness;
pub use table::{MAX_COLUMNS, MAX_ROW};
pub use value_case::write_value_case;
