//! The mapping of a table's columns to meanings: suggested by name, by label in any language or by
//! similarity, and open to correction.

use super::Column;
use super::heading::{FigureMarks, Heading};
use crate::document::number::other_mark;
use crate::model::calculator::{Input, Model};

/// How the meaning of a column was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Likeness {
    /// By its name, as the calculator exports it.
    Name,
    /// By its label in some language.
    Label,
    /// By a name or label that differs in a letter or two; to be checked by a person.
    Alike,
    /// A person chose it.
    Chosen,
}

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
        let suggest = |(at, name): (usize, &String)| {
            let (column, likeness) = suggestion(&known, name, &model.currency).unzip();
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

/// A column with all its normalised names and labels.
struct Known {
    column: Column,
    name: String,
    labels: Vec<String>,
}

impl Known {
    fn new(model: &Model, column: Column, labels: &dyn Fn(&Column) -> Vec<String>) -> Self {
        let name = plain(&column.name(&|_| String::new()));
        let mut all = labels(&column);
        if let Column::Input(Input::Amount(id)) = &column {
            let words = model.element(id).map(|element| element.label.entries());
            all.extend(words.into_iter().flatten().map(|(_, words)| words.clone()));
            all.push(id.as_str().to_owned());
        }
        if let Column::Input(Input::Driver(id)) = &column {
            let words = model.driver(id).map(|driver| driver.label.entries());
            all.extend(words.into_iter().flatten().map(|(_, words)| words.clone()));
            all.push(id.as_str().to_owned());
        }
        let mut labels: Vec<String> = all.iter().map(|label| plain(label)).collect();
        labels.retain(|label| !label.is_empty());
        Self { column, name, labels }
    }
}

fn suggestion(known: &[Known], heading: &str, currency: &str) -> Option<(Column, Likeness)> {
    if let Some(price) = Column::of_price(heading, currency) {
        return Some((price, Likeness::Name));
    }
    // The unit in "Queue (minutes)" does not count.
    let forms = [plain(heading), plain(heading.split(['(', '[', '（']).next().unwrap_or(heading))];
    let find = |fits: &dyn Fn(&Known, &str) -> bool| {
        let mut named = forms.iter().filter(|form| !form.is_empty());
        named.find_map(|form| known.iter().find(|known| fits(known, form)))
    };
    let by_name = || find(&|known, form| known.name == form).map(|k| (k, Likeness::Name));
    let by_label = || {
        let found = find(&|known, form| known.labels.iter().any(|label| label == form));
        found.map(|known| (known, Likeness::Label))
    };
    let by_likeness = || {
        let alike_any = |known: &Known, form: &str| {
            alike(&known.name, form) || known.labels.iter().any(|label| alike(label, form))
        };
        find(&alike_any).map(|known| (known, Likeness::Alike))
    };
    let found = by_name().or_else(by_label).or_else(by_likeness);
    found.map(|(known, likeness)| (known.column.clone(), likeness))
}

/// The text in lower case, without accents, spaces and signs.
fn plain(name: &str) -> String {
    let fold = |c: char| match c {
        'á' | 'à' | 'â' | 'ä' | 'ã' | 'å' => 'a',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'í' | 'ì' | 'î' | 'ï' => 'i',
        'ó' | 'ò' | 'ô' | 'ö' | 'õ' | 'ő' => 'o',
        'ú' | 'ù' | 'û' | 'ü' | 'ű' => 'u',
        'ç' => 'c',
        'ñ' => 'n',
        c => c,
    };
    let letters = name.chars().flat_map(char::to_lowercase).map(fold);
    letters.filter(|c| c.is_alphanumeric()).collect()
}

/// Whether two names differ in at most one letter, or two if they are long. Short names must be equal.
fn alike(a: &str, b: &str) -> bool {
    let length = a.chars().count().min(b.chars().count());
    let most = match length {
        0..=4 => 0,
        5..=8 => 1,
        _ => 2,
    };
    most > 0 && a.len().abs_diff(b.len()) <= 4 * most && edits(a, b) <= most
}

/// The edit distance (Levenshtein 1966).
fn edits(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (at, x) in a.chars().enumerate() {
        let mut diagonal = at;
        let mut left = at + 1;
        if let Some(first) = row.first_mut() {
            *first = left;
        }
        for (cell, y) in row.iter_mut().skip(1).zip(&b) {
            let changed = diagonal + usize::from(x != *y);
            diagonal = *cell;
            left = changed.min(diagonal + 1).min(left + 1);
            *cell = left;
        }
    }
    row.last().copied().unwrap_or(0)
}
