//! Reads a table in pieces of any length into responses and rejections.

use super::Mapping;
use super::cells::Cells;
use super::decode::{Decoder, UNREADABLE};
use super::heading::{Format, says_nothing, told_delimiter};
use super::rejection::{Rejection, RowFault, RowRule};
use super::table::{Piece, Row, Table};
use crate::model::calculator::Model;
use crate::model::survey::Response;

/// The outcome of a row.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// The row is a response.
    Taken(Box<Response>),
    /// The row was rejected.
    Rejected(Rejection),
}

/// The progress of reading a file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Bytes read, to compare with the size of the file.
    pub bytes: u64,
    /// Rows understood.
    pub taken: u64,
    /// Rows rejected.
    pub rejected: u64,
    /// Rows with only empty cells, as spreadsheets leave them after a table. They hold nothing.
    pub blank: u64,
}

/// A line that names the delimiter is shorter than this.
const LONGEST_START: usize = 16;

/// Reads one file. Its memory does not grow with the file.
///
/// Drop it to cancel: it has no effect except its calls of `take`.
pub struct TableReader {
    model: Model,
    mapping: Mapping,
    decoder: Decoder,
    table: Table,
    /// The start of the text until it is clear whether it names the delimiter; `None` afterwards.
    start: Option<String>,
    heading_passed: bool,
    progress: Progress,
}

impl TableReader {
    /// A reader for a file with this format and mapping. It takes the file from its first byte, including the
    /// heading.
    pub fn new(model: Model, format: Format, mapping: Mapping) -> Self {
        let delimiter = u8::try_from(format.delimiter).unwrap_or(b',');
        Self {
            model,
            mapping,
            decoder: Decoder::new(format.encoding),
            table: Table::new(delimiter, 1),
            start: Some(String::new()),
            heading_passed: false,
            progress: Progress::default(),
        }
    }

    /// Takes the next bytes. A piece of 64 kB takes a few milliseconds.
    pub fn feed(&mut self, bytes: &[u8], take: &mut dyn FnMut(Outcome)) {
        self.progress.bytes += bytes.len() as u64;
        let text = self.decoder.feed(bytes);
        self.read(&text, take);
    }

    /// Takes the end of the file.
    pub fn finish(&mut self, take: &mut dyn FnMut(Outcome)) -> Progress {
        let text = [self.start.take().unwrap_or_default(), self.decoder.finish()].concat();
        self.pass(&text, take);
        let (mut judge, table) = self.parts(take);
        table.finish(&mut |piece| judge.piece(piece));
        self.progress
    }

    /// The progress so far.
    pub fn progress(&self) -> Progress {
        self.progress
    }

    fn read(&mut self, text: &str, take: &mut dyn FnMut(Outcome)) {
        let Some(mut start) = self.start.take() else {
            return self.pass(text, take);
        };
        start.push_str(text);
        if !start.contains('\n') && start.len() < LONGEST_START {
            self.start = Some(start);
            return;
        }
        // That line only names the delimiter.
        match told_delimiter(&start) {
            (Some(delimiter), rest) => {
                self.table = Table::new(delimiter, 2);
                self.pass(rest, take);
            }
            _ => self.pass(&start, take),
        }
    }

    fn pass(&mut self, text: &str, take: &mut dyn FnMut(Outcome)) {
        let (mut judge, table) = self.parts(take);
        table.feed(text, &mut |piece| judge.piece(piece));
    }

    fn parts<'a>(&'a mut self, take: &'a mut dyn FnMut(Outcome)) -> (Judge<'a>, &'a mut Table) {
        let cells = Cells { model: &self.model, mapping: &self.mapping };
        let heading_passed = &mut self.heading_passed;
        (Judge { cells, heading_passed, progress: &mut self.progress, take }, &mut self.table)
    }
}

/// Decides whether a row is a response or a rejection.
struct Judge<'a> {
    cells: Cells<'a>,
    heading_passed: &'a mut bool,
    progress: &'a mut Progress,
    take: &'a mut dyn FnMut(Outcome),
}

impl Judge<'_> {
    fn piece(&mut self, piece: Piece) {
        let (row, judged) = match piece {
            Piece::Row(_) if !std::mem::replace(self.heading_passed, true) => return,
            Piece::Row(row) if says_nothing(&row) => {
                self.progress.blank += 1;
                return;
            }
            Piece::Row(row) if row.cells().any(|cell| cell.contains(UNREADABLE)) => {
                (row, Err(vec![RowFault::of_row(RowRule::Unreadable)]))
            }
            Piece::Row(row) => (row, self.cells.read(&row)),
            Piece::TooLong(row) => (row, Err(vec![RowFault::of_row(RowRule::TooLong)])),
            Piece::Unclosed(row) => (row, Err(vec![RowFault::of_row(RowRule::Unclosed)])),
        };
        match judged {
            Ok(response) => {
                self.progress.taken += 1;
                (self.take)(Outcome::Taken(Box::new(response)));
            }
            Err(faults) => {
                self.progress.rejected += 1;
                (self.take)(Outcome::Rejected(rejection(&row, faults)));
            }
        }
    }
}

fn rejection(row: &Row, faults: Vec<RowFault>) -> Rejection {
    let cells = row.cells().map(str::to_owned).collect();
    Rejection { line: row.line, faults, cells }
}
