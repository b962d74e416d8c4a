//! What stands around a figure: its sign, its currency, its unit, a power of ten.

use super::clean::GROUP;
use super::korean;
use super::names::{LARGE, currencies, has_minor_unit, units};
use super::notation::{Measure, Notation, Origin};
use crate::document::digits;

/// A figure without what stood around it.
pub(super) struct Bare {
    /// Digits and marks.
    pub(super) figure: String,
    pub(super) is_negative: bool,
    /// A power of ten as programs write it, such as `e4`; empty for none.
    pub(super) power: String,
    /// Whether the sign beside it is that of a currency without parts.
    pub(super) is_whole_only: bool,
}

/// The longest text that may be a number, in bytes.
pub(super) const LONGEST: usize = 1_000;

/// How often something is taken off both ends; who writes more around a figure writes none.
const MOST_AROUND: usize = 8;

/// Takes off what stands around a figure; `None` if it has two signs, or powers that do not go together.
pub(super) fn bare(cleaned: &str, notation: &Notation) -> Option<Bare> {
    if cleaned.len() > LONGEST {
        return None;
    }
    let mut taken = Taken {
        rest: cleaned,
        notation,
        signs: 0,
        is_negative: false,
        power: 0,
        is_whole_only: false,
    };
    taken.excel();
    for _ in 0..MOST_AROUND {
        if taken.signs > 1 || !taken.takes_something() {
            break;
        }
    }
    let (figure, exponent) = taken.exponent();
    let (figure, power) = match korean::read(figure) {
        Some(read) => read?,
        // Spaces group digits, as `GROUP` does.
        None => (figure.replace(' ', "_"), 0),
    };
    let power = match (exponent, taken.power + power) {
        ("", 0) => String::new(),
        ("", power @ 1..) => ["e", &digits(power.unsigned_abs().into())].concat(),
        ("", power) => ["e-", &digits(power.unsigned_abs().into())].concat(),
        (exponent, 0) => ["e", exponent].concat(),
        _ => return None,
    };
    let Taken { signs, is_negative, is_whole_only, .. } = taken;
    (signs < 2).then_some(Bare { figure, is_negative, power, is_whole_only })
}

struct Taken<'t> {
    rest: &'t str,
    notation: &'t Notation<'t>,
    signs: u8,
    is_negative: bool,
    power: i8,
    is_whole_only: bool,
}

impl<'t> Taken<'t> {
    /// Spreadsheets keep a figure as text by `="18"` and `'18`.
    fn excel(&mut self) {
        if self.notation.origin == Origin::File {
            let quoted = self.rest.strip_prefix("=\"").and_then(|rest| rest.strip_suffix('"'));
            self.rest = quoted.unwrap_or(self.rest).trim_start_matches(GROUP);
        }
    }

    /// Takes things off both ends; whether there were some.
    fn takes_something(&mut self) -> bool {
        let before = self.rest.len();
        self.takes_sign();
        self.takes_percent();
        self.takes_names();
        self.rest = self.rest.trim();
        self.rest.len() < before
    }

    fn takes_sign(&mut self) {
        // "50.000,-" has no minus sign: the dash stands for the cents.
        let cents = [",-", ".-"].into_iter().find_map(|dash| self.rest.strip_suffix(dash));
        self.rest = cents.unwrap_or(self.rest);
        let rest = self.rest;
        let inner = rest.strip_prefix('(').and_then(|rest| rest.strip_suffix(')'));
        // Who types "5-" in a field is on the way to something else.
        let is_field = self.notation.origin == Origin::Field;
        let behind = || rest.strip_suffix('-').filter(|rest| !is_field && !rest.is_empty());
        let minus = inner.or_else(|| rest.strip_prefix('-')).or_else(behind);
        if let Some(rest) = minus.or_else(|| rest.strip_prefix('+')) {
            self.rest = rest;
            self.signs += 1;
            self.is_negative |= minus.is_some();
        }
    }

    /// In files a share may be written in percent.
    fn takes_percent(&mut self) {
        let Notation { measure, origin, .. } = *self.notation;
        if origin == Origin::File
            && measure != Measure::Hundredths
            && self.power == 0
            && let Some(rest) = self.rest.strip_suffix('%')
        {
            (self.rest, self.power) = (rest, -2);
        }
    }

    /// Takes the names of the unit, of a currency and of large numbers.
    fn takes_names(&mut self) {
        let Notation { measure, origin, currency, sign, .. } = *self.notation;
        self.takes_one_of(units(measure));
        if measure == Measure::Money || origin == Origin::File {
            let known = self.takes_one_of(sign) || self.takes_one_of(currency);
            let mut all =
                currencies().filter(|(code, _)| origin == Origin::File || *code == currency);
            let found = if known { None } else { all.find(|(_, names)| self.takes_one_of(names)) };
            self.is_whole_only |= found.is_some_and(|(code, _)| !has_minor_unit(code));
        }
        let large = LARGE.iter().find(|(name, _)| self.power == 0 && self.takes(name, false));
        self.power = large.map_or(self.power, |(_, power)| *power);
    }

    fn takes_one_of(&mut self, names: &str) -> bool {
        names.split(' ').any(|name| !name.is_empty() && self.takes(name, true))
    }

    /// Takes a name off the end, or off the beginning.
    fn takes(&mut self, name: &str, is_in_front_too: bool) -> bool {
        let rest = self.rest;
        let is_name = |part: &str| part.eq_ignore_ascii_case(name);
        let begins_as_word =
            |text: &str| text.as_bytes().first().is_some_and(u8::is_ascii_alphabetic);
        let ends_as_word = |text: &str| text.as_bytes().last().is_some_and(u8::is_ascii_alphabetic);
        // An abbreviation may have its full stop: "Rp. 5.000", "5.000 Ft.".
        let shortened = rest.strip_suffix('.').filter(|rest| ends_as_word(rest));
        let end = shortened.unwrap_or(rest);
        if let Some(at) = end.len().checked_sub(name.len())
            && let (Some(before), Some(last)) = (end.get(..at), end.get(at..))
            && is_name(last)
            && !(begins_as_word(name) && ends_as_word(before))
        {
            self.rest = before;
            return true;
        }
        if is_in_front_too
            && let (Some(first), Some(behind)) = (rest.get(..name.len()), rest.get(name.len()..))
            && is_name(first)
            && !(ends_as_word(name) && begins_as_word(behind))
        {
            let stop = behind.strip_prefix('.').filter(|_| ends_as_word(name));
            self.rest = stop.unwrap_or(behind);
            return true;
        }
        false
    }

    /// The figure, and the power of ten behind it as programs write it.
    fn exponent(&self) -> (&'t str, &'t str) {
        let is_file = self.notation.origin == Origin::File;
        let parts = self.rest.split_once(['e', 'E']).filter(|_| is_file);
        let Some((figure, power)) = parts else { return (self.rest, "") };
        let digits = power.strip_prefix(['+', '-']).unwrap_or(power);
        let is_power =
            (1..=3).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
        if is_power { (figure, power) } else { (self.rest, "") }
    }
}
