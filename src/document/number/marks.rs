//! Which mark within a figure stands before decimals, and which stand between groups.

use super::clean::{DECIMAL, GROUP as SURE_GROUP, OWN_GROUP};
use super::names::groups_by_two;
use super::notation::{Notation, Origin};

/// The digits of a group.
pub(super) const GROUP: usize = 3;

/// What the marks of a figure are.
pub(super) enum Marks {
    /// There are no digits yet.
    Nothing,
    /// The position of the decimal mark, if there is one; every other mark stands between groups.
    Decimal(Option<usize>),
    /// The only mark, which may stand before decimals or between groups.
    Open(usize),
    /// No number.
    Wrong,
}

impl Marks {
    /// Tells the marks of a cleaned figure apart.
    pub(super) fn of(figure: &str, notation: &Notation) -> Self {
        let is_mark = |c: char| matches!(c, '.' | ',' | SURE_GROUP | OWN_GROUP | DECIMAL);
        if !figure.chars().all(|c| c.is_ascii_digit() || is_mark(c)) {
            return Self::Wrong;
        }
        if !figure.contains(|c: char| c.is_ascii_digit()) {
            return if figure.len() < 2 { Self::Nothing } else { Self::Wrong };
        }
        match decimal_in(figure, notation) {
            Self::Decimal(at) => {
                let whole = at.and_then(|at| figure.get(..at)).unwrap_or(figure);
                let part = at.and_then(|at| figure.get(at + 1..)).unwrap_or("");
                let is_good = well_grouped(whole, notation) && !part.contains(is_mark);
                if is_good { Self::Decimal(at) } else { Self::Wrong }
            }
            other => other,
        }
    }
}

/// The decimal mark by form alone, where that decides.
fn decimal_in(figure: &str, notation: &Notation) -> Marks {
    if let Some(at) = figure.find(DECIMAL) {
        // Beside a sure mark, only the language's own mark groups.
        let is_strange = |c: char| matches!(c, '.' | ',') && notation.group != Some(c);
        return if figure.contains(is_strange) { Marks::Wrong } else { Marks::Decimal(Some(at)) };
    }
    let Some(last) = figure.rfind(['.', ',']) else { return Marks::Decimal(None) };
    let mark = if figure.as_bytes().get(last) == Some(&b',') { ',' } else { '.' };
    let times = figure.matches(mark).count();
    let has_other = figure.contains(if mark == ',' { '.' } else { ',' });
    let has_groups = figure.contains([SURE_GROUP, OWN_GROUP]);
    let (before, behind) = (last, figure.len() - last - 1);
    match (times, has_other || has_groups) {
        (2.., _) => Marks::Decimal(None),
        // A second mark of the kind that groups here already.
        (_, true) if !has_other && notation.group == Some(mark) && figure.contains(OWN_GROUP) => {
            Marks::Decimal(None)
        }
        // "1,234." is on the way to decimals where the point stands before them, else a slip.
        (_, true) if behind == 0 && notation.decimal != Some(mark) => Marks::Wrong,
        (_, true) => Marks::Decimal(Some(last)),
        _ if before == 0 || figure.starts_with('0') => Marks::Decimal(Some(last)),
        _ if behind == GROUP && before <= GROUP => Marks::Open(last),
        // "50,0000" where the comma groups: a slip of the finger, or decimals of another language.
        _ if behind > GROUP && notation.group == Some(mark) => Marks::Open(last),
        _ => Marks::Decimal(Some(last)),
    }
}

/// Whether the marks of a whole number stand where groups of three end, or groups of two and a last one of
/// three. However the digits of a figure were edited, the marks that its field wrote do no harm.
fn well_grouped(whole: &str, notation: &Notation) -> bool {
    if whole.contains(OWN_GROUP) {
        return whole.chars().all(|c| c.is_ascii_digit() || c == OWN_GROUP);
    }
    let marks = whole.trim_matches(|c: char| c.is_ascii_digit());
    let Some(mark) = marks.chars().next() else { return true };
    let mut groups: Vec<usize> = whole.split(mark).map(str::len).collect();
    if groups.iter().sum::<usize>() != whole.bytes().filter(u8::is_ascii_digit).count() {
        return false;
    }
    let last = groups.pop().unwrap_or(0);
    let is_typing = notation.origin == Origin::Field && mark == SURE_GROUP;
    let ends_well = last == GROUP || (is_typing && (1..GROUP).contains(&last));
    let first = groups.first().copied().unwrap_or(0);
    let between = groups.get(1..).unwrap_or_default();
    let are_all = |length: usize| between.iter().all(|group| *group == length);
    let by_two = notation.pairs || groups_by_two(notation.currency);
    let is_pairs = by_two && mark != '.' && first <= 2 && are_all(2) && last == GROUP;
    let is_threes = first <= GROUP && are_all(GROUP) && ends_well;
    first > 0 && (is_threes || is_pairs)
}

/// The figure in digits with a point before the decimals.
pub(super) fn plain(figure: &str, decimal: Option<usize>) -> String {
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let whole = digits(decimal.and_then(|at| figure.get(..at)).unwrap_or(figure));
    let part = digits(decimal.and_then(|at| figure.get(at + 1..)).unwrap_or(""));
    let zero = if whole.is_empty() { "0" } else { "" };
    let point = if part.is_empty() { "" } else { "." };
    [zero, &whole, point, &part].concat()
}
