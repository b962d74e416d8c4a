//! A file of answers of either kind.

use super::import::{Outcome, Progress, TableReader};
use super::json_lines::JsonLines;

/// Reads one file of either kind.
pub enum FileReader<'p> {
    /// A table.
    Table(Box<TableReader>),
    /// Lines of JSON.
    Lines(JsonLines<'p>),
}

/// Whether a file that begins with these bytes holds lines of JSON.
pub fn is_lines(head: &[u8]) -> bool {
    let text = head.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(head);
    text.iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b'{')
}

impl FileReader<'_> {
    /// Takes the next bytes.
    pub fn feed(&mut self, bytes: &[u8], take: &mut dyn FnMut(Outcome)) {
        match self {
            Self::Table(table) => table.feed(bytes, take),
            Self::Lines(lines) => lines.feed(bytes, take),
        }
    }

    /// Takes the end of the file.
    pub fn finish(&mut self, take: &mut dyn FnMut(Outcome)) -> Progress {
        match self {
            Self::Table(table) => table.finish(take),
            Self::Lines(lines) => lines.finish(take),
        }
    }

    /// The progress so far.
    pub fn progress(&self) -> Progress {
        match self {
            Self::Table(table) => table.progress(),
            Self::Lines(lines) => lines.progress(),
        }
    }
}
