//! The head of a file: its format, the names of its columns, and its first rows as a preview.

use super::decode::{Decoder, Encoding, UNREADABLE};
use super::rejection::FileFault;
use super::table::{Piece, Row, Table};
use crate::document::number::{Column as Figures, Notation, other_mark};

/// The number of bytes at the start of a file that are enough to detect its format.
pub const HEAD: usize = 64 * 1024;
/// The number of rows in the preview.
const PREVIEW: usize = 20;
/// The delimiters that are detected.
const DELIMITERS: [u8; 4] = [b',', b';', b'\t', b'|'];

/// The format of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Format {
    /// The encoding.
    pub encoding: Encoding,
    /// The delimiter between cells: a comma, a semicolon, a tab or a bar.
    pub delimiter: char,
    /// The decimal mark, a point or a comma, if the file tells it.
    pub decimal: Option<char>,
}

/// The head of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Heading {
    /// Its format.
    pub format: Format,
    /// The headings of its columns.
    pub names: Vec<String>,
    /// What the figures of each column tell about their marks.
    pub figures: Vec<Figures>,
    /// Its first rows.
    pub preview: Vec<Vec<String>>,
}

impl Heading {
    /// Reads the head from the first [`HEAD`] bytes of a file, or from all of a shorter one.
    pub fn read(head: &[u8]) -> Result<Self, FileFault> {
        let head = head.get(..HEAD).unwrap_or(head);
        if is_archive(head) {
            return Err(FileFault::NotText);
        }
        let encoding = Encoding::of(head);
        let text = Decoder::new(encoding).feed(head);
        if text.trim().is_empty() {
            return Err(FileFault::Empty);
        }
        if unreadable(&text) {
            return Err(FileFault::NotText);
        }
        let (told, text) = told_delimiter(&text);
        let delimiter = told.unwrap_or_else(|| delimiter_of(text));
        let mut rows: Vec<Vec<String>> = Vec::new();
        let mut table = Table::new(delimiter, 1);
        let mut figures: Vec<Figures> = Vec::new();
        let mut take = |piece: Piece| {
            let Piece::Row(row) = piece else { return };
            if rows.is_empty() {
                figures.resize(row.len(), Figures::default());
            } else {
                let columns = figures.iter_mut().zip(row.cells());
                columns.for_each(|(figures, cell)| figures.add(cell, &Notation::default()));
            }
            if rows.len() <= PREVIEW {
                rows.push(row.cells().map(str::to_owned).collect());
            }
        };
        table.feed(text, &mut take);
        // A head that is the whole file may lack its last line end.
        if head.len() < HEAD {
            table.finish(&mut take);
        }
        let mut rows = rows.into_iter();
        let names = rows.next().ok_or(FileFault::HeadingTooLong)?;
        let preview: Vec<Vec<String>> = rows.filter(|row| !is_blank(row)).collect();
        if preview.is_empty() && head.len() < HEAD {
            return Err(FileFault::NoRows);
        }
        let names: Vec<String> = names.iter().map(|name| name.trim().to_owned()).collect();
        let decimal = decimal_of(&figures, &names, delimiter);
        let format = Format { encoding, delimiter: char::from(delimiter), decimal };
        Ok(Self { format, names, figures, preview })
    }

    /// Headings of a file whose figures tell nothing.
    pub fn of(format: Format, names: Vec<String>) -> Self {
        Self { format, names, figures: Vec::new(), preview: Vec::new() }
    }

    /// The marks of the figures of a column.
    pub(super) fn marks(&self, at: usize) -> FigureMarks {
        let own = self.figures.get(at).and_then(Figures::decimal);
        let decimal = own.or(self.format.decimal);
        // Where commas part the cells they seldom stand before decimals, and a point may be either.
        let unknown = (self.format.delimiter == ',').then_some(',');
        let group = decimal.map_or(unknown, |decimal| Some(other_mark(decimal)));
        FigureMarks { decimal, group, is_told: own.is_some() }
    }

    /// The first figure of a column that can be read two ways, if nothing in the file decides.
    pub fn open_figure(&self, at: usize) -> Option<&str> {
        let is_open = self.marks(at).decimal.is_none();
        self.figures.get(at).filter(|_| is_open).and_then(Figures::open)
    }
}

/// The marks of the figures of a column.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FigureMarks {
    /// The decimal mark, if it is known.
    pub decimal: Option<char>,
    /// The mark between groups, if it is known.
    pub group: Option<char>,
    /// Whether the column's other figures or a person told the decimal mark.
    pub is_told: bool,
}

/// The decimal mark of a file: what its figures tell together, else what its program tells.
fn decimal_of(figures: &[Figures], names: &[String], delimiter: u8) -> Option<char> {
    let all = figures.iter().fold(Figures::default(), |all, column| all.and(column));
    if !all.is_silent() {
        return all.decimal();
    }
    let is_own = ["version", "model"].iter().all(|name| names.iter().any(|other| other == name));
    match delimiter {
        _ if is_own => Some('.'),
        // Excel writes semicolons where it writes decimals with a comma.
        b';' => Some(','),
        _ => None,
    }
}

fn is_blank(row: &[String]) -> bool {
    row.iter().all(|cell| cell.trim().is_empty())
}

/// Whether the first bytes are those of a workbook, an archive, a document or a picture.
fn is_archive(head: &[u8]) -> bool {
    let starts: [&[u8]; 7] = [
        b"PK\x03\x04",
        b"\xD0\xCF\x11\xE0",
        b"\x1F\x8B",
        b"%PDF",
        b"\x89PNG",
        b"\xFF\xD8\xFF",
        b"7z\xBC\xAF",
    ];
    starts.iter().any(|start| head.starts_with(start))
}

/// Whether more than a tenth of the bytes is not text.
fn unreadable(text: &str) -> bool {
    let is_bad = |c: &char| *c == UNREADABLE || (c.is_control() && !matches!(c, '\n' | '\t'));
    text.chars().filter(is_bad).count() * 10 > text.chars().count()
}

/// The delimiter of a first line such as `sep=;`, which Excel reads too, and the text after it.
pub(super) fn told_delimiter(text: &str) -> (Option<u8>, &str) {
    let (line, rest) = text.split_once('\n').unwrap_or((text, ""));
    let told = line.trim_matches('"').strip_prefix("sep=").or_else(|| line.strip_prefix("SEP="));
    match told.map(str::as_bytes) {
        Some([delimiter]) if delimiter.is_ascii() => (Some(*delimiter), rest),
        _ => (None, text),
    }
}

/// The delimiter that splits the heading into the most cells, outside quotation marks.
fn delimiter_of(text: &str) -> u8 {
    let line = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let mut quoted = false;
    let mut counts = [0; DELIMITERS.len()];
    for byte in line.bytes() {
        quoted ^= byte == b'"';
        let found = DELIMITERS.iter().position(|delimiter| *delimiter == byte && !quoted);
        if let Some(count) = found.and_then(|at| counts.get_mut(at)) {
            *count += 1;
        }
    }
    let most = counts.iter().copied().max().unwrap_or(0);
    let found = counts.iter().position(|count| *count == most && most > 0);
    found.and_then(|at| DELIMITERS.get(at)).copied().unwrap_or(b',')
}

/// Whether every cell of a row is empty.
pub(super) fn says_nothing(row: &Row) -> bool {
    row.cells().all(|cell| cell.trim().is_empty())
}
