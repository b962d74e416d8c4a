//! Which mark within a figure stands before decimals, and which stand between groups.

use super::clean;
use super::names::groups_by_two;
use super::notation::{Notation, Origin};
use crate::model::CollectVec;

const SURE_GROUP: u8 = clean::GROUP as u8;
const OWN_GROUP: u8 = clean::OWN_GROUP as u8;
const DECIMAL: u8 = clean::DECIMAL as u8;

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
        let is_mark = |c: &u8| matches!(*c, b'.' | b',' | SURE_GROUP | OWN_GROUP | DECIMAL);
        // A figure that may be a number is of digits and marks, each of which is one byte.
        let figure = figure.as_bytes();
        if !figure.iter().all(|c| c.is_ascii_digit() || is_mark(c)) {
            return Self::Wrong;
        }
        if !figure.iter().any(u8::is_ascii_digit) {
            return if figure.len() < 2 { Self::Nothing } else { Self::Wrong };
        }
        match decimal_in(figure, notation) {
            Self::Decimal(at) => {
                let whole = at.and_then(|at| figure.get(..at)).unwrap_or(figure);
                let part = at.and_then(|at| figure.get(at + 1..)).unwrap_or_default();
                let is_good = well_grouped(whole, notation) && !part.iter().any(is_mark);
                if is_good { Self::Decimal(at) } else { Self::Wrong }
            }
            other => other,
        }
    }
}

/// The decimal mark by form alone, where that decides.
fn decimal_in(figure: &[u8], notation: &Notation) -> Marks {
    let is_open = |c: &u8| matches!(c, b'.' | b',');
    let group = notation.group.and_then(|group| u8::try_from(group).ok());
    if let Some(at) = figure.iter().position(|c| *c == DECIMAL) {
        // Beside a sure mark, only the language's own mark groups.
        let is_strange = |c: &u8| is_open(c) && group != Some(*c);
        let is_wrong = figure.iter().any(is_strange);
        return if is_wrong { Marks::Wrong } else { Marks::Decimal(Some(at)) };
    }
    let Some(last) = figure.iter().rposition(is_open) else { return Marks::Decimal(None) };
    let mark = if figure.get(last) == Some(&b',') { b',' } else { b'.' };
    let times = figure.iter().filter(|c| **c == mark).count();
    let has_other = figure.iter().any(|c| is_open(c) && *c != mark);
    let has_own = figure.contains(&OWN_GROUP);
    let has_groups = has_own || figure.contains(&SURE_GROUP);
    let (before, behind) = (last, figure.len() - last - 1);
    let is_group = group == Some(mark);
    match (times, has_other || has_groups) {
        (2.., _) => Marks::Decimal(None),
        // A second mark of the kind that groups here already.
        (_, true) if !has_other && is_group && has_own => Marks::Decimal(None),
        // "1,234." is on the way to decimals where the point stands before them, else a slip.
        (_, true) if behind == 0 && notation.decimal != Some(mark.into()) => Marks::Wrong,
        (_, true) => Marks::Decimal(Some(last)),
        _ if before == 0 || figure.starts_with(b"0") => Marks::Decimal(Some(last)),
        _ if behind == GROUP && before <= GROUP => Marks::Open(last),
        // "50,0000" where the comma groups: a slip of the finger, or decimals of another language.
        _ if behind > GROUP && is_group => Marks::Open(last),
        _ => Marks::Decimal(Some(last)),
    }
}

/// Whether the marks of a whole number stand where groups of three end, or groups of two and a last one of
/// three. However the digits of a figure were edited, the marks that its field wrote do no harm.
fn well_grouped(whole: &[u8], notation: &Notation) -> bool {
    let (is_digit, has_own) = (u8::is_ascii_digit, whole.contains(&OWN_GROUP));
    let Some(mark) = whole.iter().copied().find(|c| !is_digit(c) && *c != OWN_GROUP) else {
        return true;
    };
    let is_mark = |c: &u8| *c == mark || *c == OWN_GROUP;
    if whole.iter().any(|c| !is_digit(c) && !is_mark(c)) {
        return false;
    }
    // "1.250.000" put over "85.000": the last mark is the field's own.
    if has_own && mark != SURE_GROUP && notation.group != Some(mark.into()) {
        return false;
    }
    let mut groups = whole.split(is_mark).map(<[u8]>::len).collect_vec();
    let last = groups.pop().unwrap_or(0);
    let is_typing = notation.origin == Origin::Field && mark == SURE_GROUP;
    let ends_well = last == GROUP || (is_typing && (1..GROUP).contains(&last));
    let first = groups.first().copied().unwrap_or(0);
    let between = groups.get(1..).unwrap_or_default();
    let are_all = |length: usize| between.iter().all(|group| *group == length);
    let by_two = notation.pairs || groups_by_two(notation.currency);
    let is_pairs = by_two && mark != b'.' && first <= 2 && are_all(2) && last == GROUP;
    let is_threes = first <= GROUP && are_all(GROUP) && ends_well;
    first > 0 && (is_threes || is_pairs)
}

/// The figure in digits with a point before the decimals.
pub(super) fn plain(figure: &str, decimal: Option<usize>) -> String {
    let (mut plain, mut point) = (String::new(), "");
    for (at, c) in figure.bytes().enumerate() {
        if decimal == Some(at) {
            point = ".";
        } else if c.is_ascii_digit() {
            plain.push_str(std::mem::take(&mut point));
            plain.push(c.into());
        }
    }
    if plain.is_empty() || plain.starts_with('.') {
        plain.insert(0, '0');
    }
    plain
}
