//! The faults of files and rows. The `text` layer has their sentences.

use crate::document::Rule;

/// The reason why a file cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileFault {
    /// The file is empty.
    Empty,
    /// The file is a workbook or an archive, not text.
    NotText,
    /// The first row is too long, or never ends.
    HeadingTooLong,
    /// The file has a heading and no rows.
    NoRows,
    /// No column answers a question of the model.
    NothingMatches,
}

impl FileFault {
    /// A short name for the fault, for programs.
    pub fn code(self) -> &'static str {
        match self {
            Self::Empty => "file-empty",
            Self::NotText => "not-text",
            Self::HeadingTooLong => "heading-too-long",
            Self::NoRows => "no-rows",
            Self::NothingMatches => "nothing-matches",
        }
    }
}

/// The reason why a row was rejected.
#[derive(Clone, Debug, PartialEq)]
pub enum RowRule {
    /// A cell breaks a rule.
    Cell(Rule),
    /// The row has more filled cells than columns, most often because of an unquoted comma.
    TooManyCells {
        /// Cells found.
        found: usize,
        /// Columns in the heading.
        columns: usize,
    },
    /// The row is too long, or has too many cells.
    TooLong,
    /// A quotation mark was opened and never closed.
    Unclosed,
    /// Some bytes are invalid in the file's encoding.
    Unreadable,
    /// The row answers no question of the model.
    NothingSaid,
    /// The answers are about another model.
    OtherModel(String),
    /// The cell says neither yes nor no.
    NeitherYesNorNo(String),
    /// Some of the four prices are missing.
    PricesMissing,
    /// A figure can be read as two numbers: with its mark between groups, and with it before decimals.
    TwoReadings(String, [f64; 2]),
}

impl RowRule {
    /// A short name for the rule, for programs.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Cell(rule) => rule.code(),
            Self::TooManyCells { .. } => "too-many-cells",
            Self::TooLong => "row-too-long",
            Self::Unclosed => "unclosed-quote",
            Self::Unreadable => "unreadable",
            Self::NothingSaid => "nothing-said",
            Self::OtherModel(_) => "other-model",
            Self::NeitherYesNorNo(_) => "neither-yes-nor-no",
            Self::PricesMissing => "prices-missing",
            Self::TwoReadings(..) => "two-readings",
        }
    }
}

/// One fault of a row.
#[derive(Clone, Debug, PartialEq)]
pub struct RowFault {
    /// The heading of the column, or the place in a line of JSON; empty for the row as a whole.
    pub place: String,
    /// The rule, with the value that breaks it.
    pub rule: RowRule,
}

impl RowFault {
    pub(super) fn of_row(rule: RowRule) -> Self {
        Self { place: String::new(), rule }
    }
}

/// A rejected row with all its faults.
#[derive(Clone, Debug, PartialEq)]
pub struct Rejection {
    /// The line on which it begins, from 1.
    pub line: u64,
    /// The faults; at least one.
    pub faults: Vec<RowFault>,
    /// Its original cells, so that it can be corrected and read again; for a line of JSON, the line.
    pub cells: Vec<String>,
}

/// The rejected rows that fit into a fixed amount of memory.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rejections {
    kept: Vec<Rejection>,
    bytes: usize,
    count: usize,
}

/// The number of bytes of cells up to which rejected rows are kept.
pub const MAX_REJECTED: usize = 16 * 1024 * 1024;

impl Rejections {
    /// Takes a rejected row, and keeps it while there is room.
    pub fn add(&mut self, rejection: Rejection) {
        self.count += 1;
        let row: usize = rejection.cells.iter().map(|cell| cell.len() + size_of::<String>()).sum();
        let row = row + rejection.faults.len() * size_of::<RowFault>() + size_of::<Rejection>();
        if self.bytes + row <= MAX_REJECTED {
            self.bytes += row;
            self.kept.push(rejection);
        }
    }

    /// The rows that were kept, in the order of the file.
    pub fn kept(&self) -> &[Rejection] {
        &self.kept
    }

    /// The number of all rejected rows, kept or not.
    pub fn count(&self) -> usize {
        self.count
    }
}
