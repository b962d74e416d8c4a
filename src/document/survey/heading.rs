//! The head of a file: how it is written, what its columns are called, and its first rows as a preview.

use super::decode::{Decoder, Encoding, UNREADABLE};
use super::number::decimal_mark;
use super::rejection::FileFault;
use super::table::{Piece, Row, Table};

/// So many bytes at the start of a file tell how it is written.
pub const HEAD: usize = 64 * 1024;
/// The rows of the preview.
const PREVIEW: usize = 20;
/// What may part cells.
const DELIMITERS: [u8; 4] = [b',', b';', b'\t', b'|'];

/// How a table is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Format {
    /// Its letters.
    pub encoding: Encoding,
    /// What parts its cells: a comma, a semicolon, a tab or a bar.
    pub delimiter: char,
    /// What stands before its decimals: a point or a comma.
    pub decimal: char,
}

/// The head of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Heading {
    /// How it is written.
    pub format: Format,
    /// What its columns are called.
    pub names: Vec<String>,
    /// Its first rows.
    pub preview: Vec<Vec<String>>,
}

impl Heading {
    /// Read from the first bytes of a file, [`HEAD`] of them if there are as many.
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
        let mut take = |piece: Piece| {
            if let Piece::Row(row) = piece
                && rows.len() <= PREVIEW
            {
                rows.push(row.cells().map(str::to_owned).collect());
            }
        };
        table.feed(text, &mut take);
        // A head that is the whole file may end without a line end.
        if head.len() < HEAD {
            table.finish(&mut take);
        }
        let mut rows = rows.into_iter();
        let names = rows.next().ok_or(FileFault::HeadingTooLong)?;
        let preview: Vec<Vec<String>> = rows.filter(|row| !is_blank(row)).collect();
        if preview.is_empty() && head.len() < HEAD {
            return Err(FileFault::NoRows);
        }
        let decimal = decimal_mark(preview.iter().flatten().map(String::as_str));
        let usual = if delimiter == b';' { ',' } else { '.' };
        let format = Format {
            encoding,
            delimiter: char::from(delimiter),
            decimal: decimal.unwrap_or(usual),
        };
        let names = names.iter().map(|name| name.trim().to_owned()).collect();
        Ok(Self { format, names, preview })
    }
}

fn is_blank(row: &[String]) -> bool {
    row.iter().all(|cell| cell.trim().is_empty())
}

/// Workbooks, archives, documents and pictures say so in their first bytes.
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

/// Whether more than a tenth is no text.
fn unreadable(text: &str) -> bool {
    let is_bad = |c: &char| *c == UNREADABLE || (c.is_control() && !matches!(c, '\n' | '\t'));
    text.chars().filter(is_bad).count() * 10 > text.chars().count()
}

/// What `sep=;` on the first line says, as Excel reads it, and the rest.
pub(super) fn told_delimiter(text: &str) -> (Option<u8>, &str) {
    let (line, rest) = text.split_once('\n').unwrap_or((text, ""));
    let told = line.trim_matches('"').strip_prefix("sep=").or_else(|| line.strip_prefix("SEP="));
    match told.map(str::as_bytes) {
        Some([delimiter]) if delimiter.is_ascii() => (Some(*delimiter), rest),
        _ => (None, text),
    }
}

/// What parts the heading into most cells, outside quotation marks.
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

/// Whether a row says nothing at all.
pub(super) fn says_nothing(row: &Row) -> bool {
    row.cells().all(|cell| cell.trim().is_empty())
}
