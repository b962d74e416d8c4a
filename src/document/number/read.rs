//! Reads a number.

use super::around::{Bare, LONGEST, bare};
use super::clean;
use super::marks::{self, Marks};
use super::names::has_minor_unit;
use super::notation::{Measure, Notation};

/// What a text says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reading {
    /// Nothing is written.
    Nothing,
    /// Not yet a number, but on the way to one.
    Unfinished,
    /// A number, in digits with a point, which every programming language reads.
    Number(String),
    /// Two numbers, and no evidence for either: with the mark between groups, and with it before decimals.
    Either(String, String),
    /// No number.
    Wrong,
}

impl Notation<'_> {
    /// Reads a text.
    ///
    /// # Examples
    ///
    /// ```
    /// use worthwhile::document::number::{Measure, Notation, Reading, Separators};
    ///
    /// let english = Notation::of(Separators { decimal: '.', group: ',' });
    /// let number = |text: &str| Reading::Number(text.to_owned());
    /// assert_eq!(english.read("1,234.5"), number("1234.5"));
    /// assert_eq!(english.read("٥٠"), number("50"));
    /// assert_eq!(english.read("about ten"), Reading::Wrong);
    ///
    /// let dollars = Notation { measure: Measure::Money, currency: "USD", ..english };
    /// assert_eq!(dollars.read("$1,234.50"), number("1234.50"));
    ///
    /// // Of a file, nobody knows.
    /// let either = Reading::Either("25000".to_owned(), "25.000".to_owned());
    /// assert_eq!(Notation::default().read("25.000"), either);
    /// ```
    pub fn read(&self, text: &str) -> Reading {
        if text.len() > LONGEST {
            return Reading::Wrong;
        }
        self.read_cleaned(&clean::cleaned(text))
    }

    /// Reads a text that is cleaned.
    pub(super) fn read_cleaned(&self, cleaned: &str) -> Reading {
        if cleaned.is_empty() {
            return Reading::Nothing;
        }
        let Some(bare) = bare(cleaned, self) else { return Reading::Wrong };
        let marks = Marks::of(&bare.figure, self);
        let written = |decimal: Option<usize>| {
            let sign = if bare.is_negative { "-" } else { "" };
            [sign, &marks::plain(&bare.figure, decimal), &bare.power].concat()
        };
        match marks {
            Marks::Nothing => Reading::Unfinished,
            Marks::Wrong => Reading::Wrong,
            Marks::Decimal(at) => Reading::Number(written(at)),
            Marks::Open(at) => match self.decides(&bare, at) {
                Some(true) => Reading::Number(written(None)),
                Some(false) => Reading::Number(written(Some(at))),
                None => Reading::Either(written(None), written(Some(at))),
            },
        }
    }

    /// Whether a mark that could be either stands between groups, if the evidence says so.
    fn decides(&self, bare: &Bare, at: usize) -> Option<bool> {
        let mark = bare.figure.get(at..)?.chars().next()?;
        let (decimal, group) = (self.decimal == Some(mark), self.group == Some(mark));
        // Four and more digits behind the language's own group mark: "50,0000" after a slip of the finger.
        if group && bare.figure.len() - at - 1 > marks::GROUP {
            return None;
        }
        if self.is_told && self.decimal.is_some() {
            return Some(!decimal);
        }
        let whole_only = bare.is_whole_only
            || (self.measure == Measure::Money && !has_minor_unit(self.currency));
        match (decimal, group || whole_only) {
            (true, true) | (false, false) => None,
            (_, is_group) => Some(is_group),
        }
    }
}
