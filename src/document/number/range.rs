//! A range as people write it: "10 to 16", "10–16", "10-től 16-ig".

use super::clean;
use super::notation::Notation;
use super::read::Reading;

/// What a text says of a range.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Range {
    /// Both ends as they are written, in digits with a point.
    Ends([String; 2]),
    /// Not yet a range, but on the way to one.
    Unfinished,
    /// An end that can be read as two numbers.
    Either(String, [String; 2]),
    /// No range.
    Wrong,
}

/// The longest text that may be a range, in bytes.
const LONGEST: usize = 200;

/// What may stand before both ends, between them, and behind them, in the languages that people write.
const BEFORE: [&str; 6] = ["between", "from", "antara", "dari", "mulai", "kisaran"];
const BETWEEN: [&str; 20] = [
    "sampai dengan",
    "sampai",
    "hingga",
    "s.d.",
    "s/d",
    "sd",
    "dan",
    "to",
    "until",
    "and",
    "-től",
    "-tól",
    "és",
    "에서",
    "부터",
    "~",
    "...",
    "..",
    "…",
    "-",
];
/// With what stands there for a moment while Korean is typed.
const BEHIND: [&str; 12] =
    ["-ig", "között", "까지", "사이", "ㅇ", "엣", "ㅂ", "붙", "ㄲ", "깢", "ㅅ", "상"];

impl Notation<'_> {
    /// Reads a range, each end as [`Notation::read`] does. A word for thousands behind the second end counts for
    /// the first too, unless the range would then run backwards.
    ///
    /// # Examples
    ///
    /// ```
    /// use worthwhile::document::number::{Notation, Range, Separators};
    ///
    /// let english = Notation::of(Separators { decimal: '.', group: ',' });
    /// let ends = |low: &str, high: &str| Range::Ends([low.to_owned(), high.to_owned()]);
    /// assert_eq!(english.read_range("10 to 16"), ends("10", "16"));
    /// assert_eq!(english.read_range("10 – 15k"), ends("10e3", "15e3"));
    /// assert_eq!(english.read_range("10 t"), Range::Unfinished);
    /// assert_eq!(english.read_range("a few"), Range::Wrong);
    /// ```
    pub fn read_range(&self, text: &str) -> Range {
        // Every mark of a range is tried, so time grows with a power of the length.
        if text.len() > LONGEST {
            return Range::Wrong;
        }
        let text = clean::cleaned(text).to_ascii_lowercase();
        let is_begun = BEFORE.iter().any(|word| word.starts_with(&text));
        let opened = BEFORE.iter().find_map(|word| text.strip_prefix(word));
        let text = opened.unwrap_or(&text).trim();
        match self.finished(text) {
            Range::Wrong if is_begun || opened.is_some_and(|rest| self.is_number(rest)) => {
                Range::Unfinished
            }
            Range::Wrong if self.is_on_the_way(text) => Range::Unfinished,
            read => read,
        }
    }

    fn finished(&self, text: &str) -> Range {
        let text = BEHIND.iter().find_map(|word| text.strip_suffix(word)).unwrap_or(text);
        let mut read = Range::Wrong;
        for word in BETWEEN {
            for (at, _) in text.match_indices(word) {
                let ends = [text.get(..at), text.get(at + word.len()..)];
                let ends = ends.map(|end| end.unwrap_or("").trim());
                // The dash of "10.000,-" stands for the cents.
                if word == "-" && ends[0].ends_with([',', '.']) {
                    continue;
                }
                match self.ends(ends) {
                    Range::Wrong => {}
                    Range::Unfinished => read = Range::Unfinished,
                    found => return found,
                }
            }
        }
        read
    }

    fn ends(&self, ends: [&str; 2]) -> Range {
        match (ends.map(|end| self.read_cleaned(end)), ends) {
            ([Reading::Either(one, other), _], [end, _])
            | ([_, Reading::Either(one, other)], [_, end]) => {
                Range::Either(end.to_owned(), [one, other])
            }
            ([Reading::Number(low), Reading::Number(high)], _) => {
                Range::Ends(in_thousands(low, high))
            }
            ([Reading::Number(_), Reading::Nothing | Reading::Unfinished], _) => Range::Unfinished,
            _ => Range::Wrong,
        }
    }

    fn is_number(&self, text: &str) -> bool {
        !matches!(self.read_cleaned(text.trim()), Reading::Wrong)
    }

    /// Whether it is a figure or a range with the beginning of a word behind it.
    fn is_on_the_way(&self, text: &str) -> bool {
        BETWEEN.iter().chain(&BEHIND).any(|word| {
            word.char_indices().any(|(at, last)| {
                let begun =
                    word.get(..at + last.len_utf8()).and_then(|begun| text.strip_suffix(begun));
                begun.map(str::trim).is_some_and(|rest| {
                    !rest.is_empty()
                        && (self.is_number(rest) || self.finished(rest) != Range::Wrong)
                })
            })
        })
    }
}

/// Both ends, the first with the power of ten of the second.
fn in_thousands(low: String, high: String) -> [String; 2] {
    let size = |figure: &str| (figure.find('.').unwrap_or(figure.len()), figure.to_owned());
    let shared =
        high.split_once('e').filter(|(high, _)| !low.contains('e') && size(&low) <= size(high));
    let low = shared.map_or_else(|| low.clone(), |(_, power)| [&low, "e", power].concat());
    [low, high]
}
