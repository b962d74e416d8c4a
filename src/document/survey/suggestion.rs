//! Which column a heading means. A heading is compared in parts, because services write a code before a
//! question, the part of a grid behind it in brackets, and a group before it with a slash.

use super::column::{Column, price_of};
use crate::document::number::Notation;
use crate::model::calculator::{Input, Model};

/// What ends a part.
const ENDS: [char; 8] = ['(', ')', '[', ']', '（', '）', '\n', '|'];
/// A part within a heading that ends otherwise than with the heading, or begins so, has this many bytes without
/// signs; shorter ones are equal by chance.
const SHORTEST: usize = 10;
/// A heading of more parts is compared as a whole.
const MOST_PARTS: usize = 16;
/// Letters of a currency between the words and the price, such as `Rp` or `USD`.
const CURRENCY_LETTERS: usize = 3;

/// How the meaning of a column was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Likeness {
    /// By its name, as the calculator exports it.
    Name,
    /// By its label in some language.
    Label,
    /// By a name or label that differs in a letter or two, or by one that is only the last part of the heading; to
    /// be checked by a person.
    Alike,
    /// A person chose it.
    Chosen,
}

/// A column with all its normalised names and labels.
pub(super) struct Known {
    column: Column,
    name: String,
    labels: Vec<String>,
}

impl Known {
    pub(super) fn new(
        model: &Model,
        column: Column,
        labels: &dyn Fn(&Column) -> Vec<String>,
    ) -> Self {
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

/// The column that a heading means, if one does.
pub(super) fn suggestion(known: &[Known], heading: &str) -> Option<(Column, Likeness)> {
    let parts = Part::all(heading);
    let by = |fits: &dyn Fn(&Known, &Part) -> bool| {
        parts.iter().find_map(|part| known.iter().find(|known| fits(known, part)))
    };
    let is_whole = |part: &Part| part.is_first || part.text.len() >= SHORTEST;
    let is_name = |known: &Known, part: &Part| {
        known.name == part.text && (is_whole(part) || part.is_in_group)
    };
    let has_label = |known: &Known, part: &Part| known.labels.contains(&part.text);
    let exactly = |likeness| move |known: &Known| (known.column.clone(), likeness);
    by(&is_name)
        .map(exactly(Likeness::Name))
        .or_else(|| {
            let labelled = by(&|known, part| is_whole(part) && has_label(known, part));
            labelled.map(exactly(Likeness::Label))
        })
        .or_else(|| {
            let within = by(&|known, part| part.is_bracketed && has_label(known, part));
            within.map(exactly(Likeness::Alike))
        })
        .or_else(|| alike_alone(known, heading).map(exactly(Likeness::Alike)))
}

/// The column of the answers to a price: by its name, or by its question, whose price is anything that can be read.
pub(super) fn priced(
    heading: &str,
    questions: &[String],
    currency: &str,
) -> Option<(Column, Likeness)> {
    let named = heading.rsplit(['/', '\n']).find_map(|part| Column::of_price(part, currency));
    if let Some(column) = named {
        return Some((column, Likeness::Name));
    }
    let figures = figures(heading);
    questions.iter().find_map(|question| {
        let (before, after) = question.split_once("{price}")?;
        let (before, after) = (plain(before), plain(after));
        let price = figures.iter().find_map(|(start, end)| {
            let (head, tail) = (plain(heading.get(..*start)?), plain(heading.get(*end..)?));
            let between = head.rsplit_once(&*before)?.1;
            let (behind, _) =
                if after.is_empty() { (&*tail, "") } else { tail.split_once(&*after)? };
            let is_currency = |letters: &str| letters.chars().count() <= CURRENCY_LETTERS;
            let fits = is_currency(between) && (after.is_empty() || is_currency(behind));
            // A language writes no third decimal of money.
            let price =
                price_of(heading.get(*start..*end)?, currency, Notation::default(), |it| it.0);
            price.filter(|_| fits)
        });
        Some((Column::Buys(price?), Likeness::Label))
    })
}

/// Where figures stand: from a digit to the last one that only marks and single spaces part from it.
fn figures(heading: &str) -> Vec<(usize, usize)> {
    let mut all: Vec<(usize, usize)> = Vec::new();
    let mut has_mark = false;
    for (at, c) in heading.char_indices() {
        if !c.is_ascii_digit() {
            let is_mark = matches!(c, '.' | ',' | '\'' | '’' | ' ' | '\u{a0}' | '\u{202f}');
            has_mark = is_mark && all.last().is_some_and(|(_, end)| *end == at);
            continue;
        }
        let gap = all.last().map(|(_, end)| heading.get(*end..at).unwrap_or_default());
        match (all.last_mut(), gap) {
            (Some(last), Some("")) => last.1 = at + 1,
            (Some(last), Some(gap)) if has_mark && gap.chars().count() == 1 => last.1 = at + 1,
            _ => all.push((at, at + 1)),
        }
        has_mark = false;
    }
    all
}

/// A part of a heading.
struct Part {
    text: String,
    /// It begins with the heading.
    is_first: bool,
    /// It stands behind a bracket.
    is_bracketed: bool,
    /// It stands behind a slash or in a row of its own.
    is_in_group: bool,
}

impl Part {
    /// All parts, the longest first.
    fn all(heading: &str) -> Vec<Self> {
        let (mut starts, mut ends) = (vec![0], vec![heading.len()]);
        let mut before = ' ';
        for (at, c) in heading.char_indices() {
            let next = at + c.len_utf8();
            let is_bound = ENDS.contains(&c);
            if is_bound || (c == ' ' && before == '.') {
                ends.push(at);
            }
            if is_bound || c == '/' || (c == ' ' && !before.is_alphanumeric()) {
                starts.push(next);
            }
            before = c;
        }
        if starts.len() > MOST_PARTS {
            starts.truncate(1);
        }
        let mut parts: Vec<Self> = Vec::new();
        for start in &starts {
            let last = heading.get(..*start).and_then(|head| head.chars().last());
            for end in ends.iter().filter(|end| *end > start) {
                let text = plain(heading.get(*start..*end).unwrap_or_default());
                let is_bracketed = matches!(last, Some('[' | '(' | '（'));
                let is_in_group = matches!(last, Some('/' | '\n'));
                parts.push(Self { text, is_first: *start == 0, is_bracketed, is_in_group });
            }
        }
        parts.retain(|part| !part.text.is_empty());
        parts.sort_by_key(|part| std::cmp::Reverse(part.text.len()));
        parts
    }
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

/// The only column of which a name or label differs so little from the heading that it is a slip of the pen.
fn alike_alone<'k>(known: &'k [Known], heading: &str) -> Option<&'k Known> {
    let heading = plain(heading);
    let is_alike = |known: &&Known| {
        std::iter::once(&known.name).chain(&known.labels).any(|name| alike(name, &heading))
    };
    let mut all = known.iter().filter(is_alike);
    all.next().filter(|_| all.next().is_none())
}

/// Whether two names differ in one letter, or in two if they are long. Short names must be equal, and the first letter
/// of all: height is not weight.
fn alike(a: &str, b: &str) -> bool {
    let length = a.chars().count().min(b.chars().count());
    let most = match length {
        0..=7 => 0,
        8..=10 => 1,
        _ => 2,
    };
    let begin_alike = a.chars().next() == b.chars().next();
    most > 0 && begin_alike && a.len().abs_diff(b.len()) <= 4 * most && edits(a, b) <= most
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
