//! A dated set of responses.

use std::cmp::Ordering;

/// The name of a wave: a date, a year, a number. Waves are in natural order: "wave 2" before "wave
/// 10", "2026-03" before "2026-11".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wave(String);

impl Wave {
    /// The longest name, in characters.
    pub const MAX_LENGTH: usize = 40;

    /// The trimmed name; `None` if it is empty or too long.
    pub fn new(name: &str) -> Option<Self> {
        let name = name.trim();
        let fits = !name.is_empty() && name.chars().count() <= Self::MAX_LENGTH;
        fits.then(|| Self(name.to_owned()))
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Ord for Wave {
    fn cmp(&self, other: &Self) -> Ordering {
        natural(&self.0, &other.0).then_with(|| self.0.cmp(&other.0))
    }
}

impl PartialOrd for Wave {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// Compares runs of digits by their number, and everything else letter by letter.
fn natural(a: &str, b: &str) -> Ordering {
    let (mut a, mut b) = (a, b);
    loop {
        let (Some(first), Some(second)) = (a.chars().next(), b.chars().next()) else {
            return a.len().cmp(&b.len());
        };
        if first.is_ascii_digit() && second.is_ascii_digit() {
            let ((x, rest_a), (y, rest_b)) = (number(a), number(b));
            // Without leading zeros, the longer number is the greater.
            let order = x.len().cmp(&y.len()).then_with(|| x.cmp(y));
            if order.is_ne() {
                return order;
            }
            (a, b) = (rest_a, rest_b);
        } else if first == second {
            (a, b) =
                (a.get(first.len_utf8()..).unwrap_or(""), b.get(second.len_utf8()..).unwrap_or(""));
        } else {
            return first.cmp(&second);
        }
    }
}

/// The number at the start of a text, without leading zeros, and what follows it.
fn number(text: &str) -> (&str, &str) {
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let (digits, rest) = text.split_at(end);
    (digits.trim_start_matches('0'), rest)
}
