//! Splits the text of a table into rows. The text comes in pieces of any length, and memory does not grow.

use csv_core::{ReadRecordResult, Reader, ReaderBuilder, Terminator};

/// The longest row, in bytes of UTF-8.
pub const MAX_ROW: usize = 64 * 1024;
/// The most columns.
pub const MAX_COLUMNS: usize = 1000;

/// One row.
#[derive(Clone, Copy, Debug)]
pub(super) struct Row<'a> {
    /// The line on which it begins, from 1.
    pub(super) line: u64,
    text: &'a str,
    ends: &'a [usize],
}

impl<'a> Row<'a> {
    /// The number of cells.
    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    /// A cell; empty if the row has no such cell.
    pub(super) fn cell(&self, at: usize) -> &'a str {
        let start = at.checked_sub(1).and_then(|before| self.ends.get(before)).copied();
        let end = self.ends.get(at).copied();
        end.and_then(|end| self.text.get(start.unwrap_or(0)..end)).unwrap_or("")
    }

    /// Every cell.
    pub(super) fn cells(self) -> impl Iterator<Item = &'a str> {
        (0..self.len()).map(move |at| self.cell(at))
    }
}

/// A result of the row machine.
#[derive(Clone, Copy, Debug)]
pub(super) enum Piece<'a> {
    /// A row.
    Row(Row<'a>),
    /// The start of a row that is longer than [`MAX_ROW`] or has more than [`MAX_COLUMNS`] cells.
    TooLong(Row<'a>),
    /// The start of a row whose closing quotation mark is missing, so that it takes in the rest of the file.
    Unclosed(Row<'a>),
}

/// The row machine. It skips blank lines.
pub(super) struct Table {
    reader: Reader,
    text: Vec<u8>,
    ends: Vec<usize>,
    length: usize,
    cells: usize,
    /// The next line, and the line on which the current row begins.
    line: u64,
    begun: Option<u64>,
    too_long: bool,
}

impl Table {
    /// A machine for cells separated by `delimiter`; `line` is the number of the first line.
    pub(super) fn new(delimiter: u8, line: u64) -> Self {
        let mut builder = ReaderBuilder::new();
        let reader = builder.delimiter(delimiter).terminator(Terminator::Any(b'\n')).build();
        let (text, ends) = (vec![0; MAX_ROW], vec![0; MAX_COLUMNS]);
        Self { reader, text, ends, length: 0, cells: 0, line, begun: None, too_long: false }
    }

    /// Takes a piece of text, whose lines end with `\n`.
    pub(super) fn feed(&mut self, text: &str, take: &mut dyn FnMut(Piece)) {
        let mut bytes = text.as_bytes();
        while let Some(first) = bytes.first() {
            if self.begun.is_none() {
                if *first == b'\n' {
                    self.line += 1;
                    bytes = bytes.get(1..).unwrap_or_default();
                    continue;
                }
                self.begun = Some(self.line);
            }
            let read = self.read(bytes, take);
            bytes = bytes.get(read..).unwrap_or_default();
        }
    }

    /// Takes the end of the text.
    pub(super) fn finish(&mut self, take: &mut dyn FnMut(Piece)) {
        if self.begun.is_none() {
            return;
        }
        // A line end finishes every row, except one that is still within quotation marks.
        self.read(b"\n", take);
        if self.begun.is_some() && !self.too_long {
            take(Piece::Unclosed(self.row()));
        }
    }

    fn read(&mut self, bytes: &[u8], take: &mut dyn FnMut(Piece)) -> usize {
        let text = self.text.get_mut(self.length..).unwrap_or_default();
        let ends = self.ends.get_mut(self.cells..).unwrap_or_default();
        let (result, read, written, ended) = self.reader.read_record(bytes, text, ends);
        let lines = bytes.iter().take(read).filter(|byte| **byte == b'\n').count();
        self.line += lines as u64;
        if !self.too_long {
            self.length += written;
            self.cells += ended;
        }
        match result {
            ReadRecordResult::OutputFull | ReadRecordResult::OutputEndsFull => {
                if !self.too_long {
                    take(Piece::TooLong(self.row()));
                }
                // The rest of the row overwrites the same buffer and is dropped.
                self.too_long = true;
                (self.length, self.cells) = (0, 0);
            }
            ReadRecordResult::Record => {
                if !self.too_long {
                    take(Piece::Row(self.row()));
                }
                (self.length, self.cells, self.begun, self.too_long) = (0, 0, None, false);
            }
            ReadRecordResult::InputEmpty | ReadRecordResult::End => {}
        }
        read
    }

    fn row(&self) -> Row<'_> {
        let text = self.text.get(..self.length).unwrap_or_default();
        // A truncated row may end within a character.
        let text = match std::str::from_utf8(text) {
            Ok(text) => text,
            Err(error) => text
                .get(..error.valid_up_to())
                .and_then(|good| std::str::from_utf8(good).ok())
                .unwrap_or_default(),
        };
        let ends = self.ends.get(..self.cells).unwrap_or_default();
        Row { line: self.begun.unwrap_or(self.line), text, ends }
    }
}
