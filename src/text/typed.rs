//! Numbers as people type and paste them: "1 234,56", "1,234.56", "1.234,56", "1'234.56".

/// The separators of digit groups and decimals in a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Separators {
    /// Before the decimals.
    pub decimal: char,
    /// Between groups of digits.
    pub group: char,
}

/// What a visitor has typed so far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Typed {
    /// Not yet a number, but on the way to one: no error.
    Unfinished,
    /// A number, in the form that every programming language reads.
    Number(String),
    /// No number.
    Wrong,
}

impl Typed {
    /// Reads what was typed in a language with these separators.
    ///
    /// The language decides if there is a single separator that could be either: "1,500" is one
    /// thousand five hundred in English and one and a half in Indonesian.
    pub fn read(typed: &str, separators: Separators) -> Self {
        let kept: String =
            typed.chars().filter(|c| !c.is_whitespace() && !is_mark(*c)).map(plain).collect();
        let (sign, digits) = match kept.strip_prefix('-') {
            Some(rest) => ("-", rest),
            None => ("", kept.strip_prefix('+').unwrap_or(&kept)),
        };
        if digits.is_empty() {
            return Self::Unfinished;
        }
        if !digits.chars().all(|c| c.is_ascii_digit() || c == '.' || c == ',') {
            return Self::Wrong;
        }
        let decimal = decimal_in(digits, separators);
        let (whole, part) = match decimal {
            Some(at) => (digits.get(..at).unwrap_or(""), digits.get(at + 1..).unwrap_or("")),
            None => (digits, ""),
        };
        let whole: Vec<&str> = whole.split([',', '.']).collect();
        if !well_grouped(&whole) || part.contains([',', '.']) {
            return Self::Wrong;
        }
        let whole = whole.concat();
        match (whole.is_empty(), part.is_empty()) {
            (true, true) => Self::Unfinished,
            (_, true) => Self::Number([sign, &whole].concat()),
            (_, false) => {
                let zero = if whole.is_empty() { "0" } else { "" };
                Self::Number([sign, zero, &whole, ".", part].concat())
            }
        }
    }
}

// Apostrophes group digits in Switzerland, and pasted numbers have thin spaces.
fn is_mark(c: char) -> bool {
    matches!(c, '\'' | '’' | '_' | '\u{200e}' | '\u{200f}')
}

fn plain(c: char) -> char {
    match c {
        '−' | '–' => '-',
        '٫' => '.',
        '，' => ',',
        '０'..='９' => char::from(b'0' + (c as u32 - '０' as u32) as u8),
        _ => c,
    }
}

/// The position of the decimal mark.
fn decimal_in(digits: &str, separators: Separators) -> Option<usize> {
    let last = digits.rfind([',', '.'])?;
    let mark = if digits.as_bytes().get(last) == Some(&b',') { ',' } else { '.' };
    let times = digits.chars().filter(|c| *c == mark).count();
    let other_too = digits.contains(if mark == ',' { '.' } else { ',' });
    let group_like = digits.len() - last - 1 == 3 && last > 0;
    let groups_here = separators.group == mark;
    match (times, other_too) {
        (2.., _) => None,
        (_, true) => Some(last),
        _ if group_like && groups_here => None,
        _ => Some(last),
    }
}

fn well_grouped(groups: &[&str]) -> bool {
    let three = |group: &&str| group.len() == 3;
    groups.len() == 1
        || (groups.first().is_some_and(|first| (1..=3).contains(&first.len()))
            && groups.iter().skip(1).all(three))
}
