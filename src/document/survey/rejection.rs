//! Why a file, or a row of it, was not taken. The sentences about it are in `text`.

use crate::document::Rule;

/// Why a whole file cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileFault {
    /// There is nothing in it.
    Empty,
    /// It is a workbook or an archive, not text.
    NotText,
    /// Its first row is longer than a row may be, or never ends.
    HeadingTooLong,
    /// It has a heading and no rows.
    NoRows,
    /// No column holds anything that the model asks.
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

/// Why a row was rejected.
#[derive(Clone, Debug, PartialEq)]
pub enum RowRule {
    /// A cell breaks a rule.
    Cell(Rule),
    /// There are more filled cells than columns: an unquoted comma, most often.
    TooManyCells {
        /// Cells found.
        found: usize,
        /// Columns in the heading.
        columns: usize,
    },
    /// The row, or its number of cells, is beyond what is read.
    TooLong,
    /// A quotation mark was opened and never closed.
    Unclosed,
    /// Bytes that are no text in the file's encoding.
    Unreadable,
    /// Nothing that the model asks was answered.
    NothingSaid,
    /// The answers are about another model.
    OtherModel(String),
    /// Neither yes nor no.
    NeitherYesNorNo(String),
    /// Of the four prices, some are missing.
    PricesMissing,
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
        }
    }
}

/// One thing that is wrong with a row.
#[derive(Clone, Debug, PartialEq)]
pub struct RowFault {
    /// The heading of the column, or the place in a line of JSON; empty for the row as a whole.
    pub place: String,
    /// The rule, with what was found.
    pub rule: RowRule,
}

impl RowFault {
    pub(super) fn of_row(rule: RowRule) -> Self {
        Self { place: String::new(), rule }
    }
}

/// A row that was not taken, with everything that is wrong with it.
#[derive(Clone, Debug, PartialEq)]
pub struct Rejection {
    /// The line on which it begins, from 1.
    pub line: u64,
    /// What is wrong; at least one thing.
    pub faults: Vec<RowFault>,
    /// Its cells as they were, so that it can be put right and read again; for a line of JSON, the line.
    pub cells: Vec<String>,
}

/// Rejected rows, as many as memory should hold.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rejections {
    kept: Vec<Rejection>,
    bytes: usize,
    count: usize,
}

/// Rejected rows are kept up to so many bytes of their cells.
pub const MAX_REJECTED: usize = 16 * 1024 * 1024;

impl Rejections {
    /// Takes one; keeps it while there is room.
    pub fn add(&mut self, rejection: Rejection) {
        self.count += 1;
        let row: usize = rejection.cells.iter().map(|cell| cell.len() + size_of::<String>()).sum();
        let row = row + rejection.faults.len() * size_of::<RowFault>() + size_of::<Rejection>();
        if self.bytes + row <= MAX_REJECTED {
            self.bytes += row;
            self.kept.push(rejection);
        }
    }

    /// Those that were kept, in the order of the file.
    pub fn kept(&self) -> &[Rejection] {
        &self.kept
    }

    /// How many there were.
    pub fn count(&self) -> usize {
        self.count
    }
}
