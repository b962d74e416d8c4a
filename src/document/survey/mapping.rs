//! The mapping of a table's columns to meanings: suggested by name, by label in any language or by
//! similarity, and open to correction.

use super::Column;
use super::heading::{FigureMarks, Heading};
use super::suggestion::{Known, Likeness, priced, suggestion};
use crate::document::number::other_mark;
use crate::model::calculator::Model;

/// One column of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Mapped {
    /// Its heading.
    pub heading: String,
    /// Its meaning; `None` leaves the column out.
    pub column: Option<Column>,
    /// How the meaning was found.
    pub likeness: Option<Likeness>,
    /// The marks of its figures.
    pub marks: FigureMarks,
    /// Whether another column with the same meaning counts instead, so that this one is left out.
    pub is_repeated: bool,
}

/// The meanings of a table's columns.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Mapping(Vec<Mapped>);

impl Mapping {
    /// The suggestion for these headings, with the marks that the figures below them tell. `labels` are the labels of each column in any language.
    pub fn suggest(
        model: &Model,
        heading: &Heading,
        labels: &dyn Fn(&Column) -> Vec<String>,
    ) -> Self {
        let known: Vec<Known> = Column::all(model)
            .into_iter()
            .map(|column| Known::new(model, column, labels))
            .collect();
        // A ladder may ask for any price.
        let would = labels(&Column::Buys(0.0));
        let suggest = |(at, name): (usize, &String)| {
            let found = priced(name, &would, &model.currency);
            let found = found.or_else(|| suggestion(&known, name));
            let (column, likeness) = found.unzip();
            let marks = heading.marks(at);
            Mapped { heading: name.clone(), column, likeness, marks, is_repeated: false }
        };
        let mut mapping = Self(heading.names.iter().enumerate().map(suggest).collect());
        mapping.find_repeated();
        mapping
    }

    /// The columns, in the order of the table.
    pub fn columns(&self) -> &[Mapped] {
        &self.0
    }

    /// Sets the meaning of one column, by position.
    pub fn choose(&mut self, at: usize, column: Option<Column>) {
        if let Some(mapped) = self.0.get_mut(at) {
            mapped.likeness = column.is_some().then_some(Likeness::Chosen);
            mapped.column = column;
        }
        self.find_repeated();
    }

    /// Sets the decimal mark of one column, by position.
    fn choose_decimal(&mut self, at: usize, decimal: char) {
        if let Some(mapped) = self.0.get_mut(at) {
            let group = Some(other_mark(decimal));
            mapped.marks = FigureMarks { decimal: Some(decimal), group, is_told: true };
        }
    }

    /// The mark of a figure that can be read two ways.
    pub fn open_mark(figure: &str) -> char {
        if figure.contains(',') { ',' } else { '.' }
    }

    /// Sets whether this mark stands before decimals in one column, or between groups.
    pub fn choose_reading(&mut self, at: usize, mark: char, is_decimal: bool) {
        self.choose_decimal(at, if is_decimal { mark } else { other_mark(mark) });
    }

    /// Sets the decimal mark of every column whose figures do not tell it.
    pub fn assume_decimal(&mut self, decimal: char) {
        for at in 0..self.0.len() {
            if self.0.get(at).is_some_and(|mapped| !mapped.marks.is_told) {
                self.choose_decimal(at, decimal);
            }
        }
    }

    /// Whether any column is used.
    pub fn is_useful(&self) -> bool {
        self.used().any(|(_, column)| !matches!(column, Column::Computed(_) | Column::Version))
    }

    /// The meanings in use, by position in the table.
    pub(super) fn used(&self) -> impl Iterator<Item = (usize, &Column)> {
        let mapped = self.0.iter().enumerate().filter(|(_, mapped)| !mapped.is_repeated);
        mapped.filter_map(|(at, mapped)| Some((at, mapped.column.as_ref()?)))
    }

    /// Lets one column count where several have the same meaning: the one that a person chose, else the one
    /// that was found most reliably, else the first.
    fn find_repeated(&mut self) {
        let rank = |mapped: &Mapped| match mapped.likeness {
            Some(Likeness::Chosen) => 0,
            Some(Likeness::Name) => 1,
            Some(Likeness::Label) => 2,
            _ => 3,
        };
        let ranks: Vec<_> = self.0.iter().map(|m| (m.column.clone(), rank(m))).collect();
        for (at, mapped) in self.0.iter_mut().enumerate() {
            let own = rank(mapped);
            let before = |(other, (column, rank)): (usize, &(Option<Column>, i32))| {
                *column == mapped.column && (*rank, other) < (own, at)
            };
            mapped.is_repeated = mapped.column.is_some() && ranks.iter().enumerate().any(before);
        }
    }
}
