//! Figures that were written by the same hand: what one of them leaves open, the others decide.

use super::marks::Marks;
use super::notation::{Notation, Origin};
use super::read::Reading;
use super::{around, clean};
use crate::model::CollectVec;

/// What the figures of a column tell about their marks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Column {
    has_commas: bool,
    has_points: bool,
    open: Option<String>,
}

impl Column {
    /// Takes a figure of the column in; texts that are no numbers tell nothing. Of the notation only counts what
    /// may stand beside a figure.
    pub fn add(&mut self, text: &str, beside: &Notation) {
        let notation = Notation { decimal: None, group: None, origin: Origin::File, ..*beside };
        let Some(bare) = around::bare(&clean::cleaned(text), &notation) else { return };
        let figure = &bare.figure;
        let is_comma = |at: usize| figure.as_bytes().get(at) == Some(&b',');
        let is_point = |at: usize| figure.as_bytes().get(at) == Some(&b'.');
        match Marks::of(figure, &notation) {
            Marks::Decimal(Some(at)) => {
                self.has_commas |= is_comma(at);
                self.has_points |= is_point(at);
            }
            // Several marks of one kind group digits, so the other kind stands before decimals.
            Marks::Decimal(None) => {
                self.has_commas |= figure.contains('.');
                self.has_points |= figure.contains(',');
            }
            Marks::Open(_) if self.open.is_none() => self.open = Some(text.trim().to_owned()),
            Marks::Open(_) | Marks::Nothing | Marks::Wrong => {}
        }
    }

    /// What two columns of one file tell together.
    pub fn and(&self, other: &Self) -> Self {
        Self {
            has_commas: self.has_commas || other.has_commas,
            has_points: self.has_points || other.has_points,
            open: self.open.clone().or_else(|| other.open.clone()),
        }
    }

    /// Whether the figures tell nothing, as opposed to contradicting each other.
    pub fn is_silent(&self) -> bool {
        !self.has_commas && !self.has_points
    }

    /// The decimal mark, if the figures tell one.
    pub fn decimal(&self) -> Option<char> {
        match (self.has_commas, self.has_points) {
            (true, false) => Some(','),
            (false, true) => Some('.'),
            _ => None,
        }
    }

    /// The first figure that could be read two ways.
    pub fn open(&self) -> Option<&str> {
        self.open.as_deref()
    }
}

/// Reads pasted figures, with what stands around each. The figures decide together before the language does.
pub fn read_lines(lines: &[&str], notation: &Notation) -> Vec<Reading> {
    let mut column = Column::default();
    lines.iter().for_each(|line| column.add(line, notation));
    let told = column.decimal();
    let notation = Notation {
        decimal: told.or(notation.decimal),
        group: told.map(other_mark).or(notation.group),
        is_told: told.is_some(),
        origin: Origin::List,
        ..*notation
    };
    lines.iter().map(|line| notation.read(line)).collect_vec()
}

/// The mark that then stands between groups.
pub(in crate::document) fn other_mark(decimal: char) -> char {
    if decimal == ',' { '.' } else { ',' }
}
