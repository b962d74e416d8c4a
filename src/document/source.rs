//! Sources of figures: what they are called, and their address and date.

use super::Rule;
use super::fault::shortened;
use super::reader::Node;
use crate::model::CollectVec;
use crate::model::calculator::Source;

/// The most characters of an address.
pub(super) const MAX_ADDRESS: usize = 2000;

/// What an address of a source may begin with.
const SCHEMES: &[&str] = &["https:"];

/// The source of a figure.
pub(super) fn read_source(node: &Node) -> Source {
    let record = node.record(&["text", "address", "date"]);
    let address = record.optional("address").and_then(|node| {
        let given = node.text(MAX_ADDRESS)?;
        if !is_address(given, SCHEMES) {
            node.fault(Rule::NotAnAddress(SCHEMES, shortened(given)));
        }
        Some(given.to_owned())
    });
    let date = record.optional("date").and_then(|node| {
        let given = node.text(MAX_ADDRESS)?;
        if !is_date(given) {
            node.fault(Rule::NotADate(shortened(given)));
        }
        Some(given.to_owned())
    });
    Source {
        text: record.required("text").wording(),
        address: address.unwrap_or_default(),
        date: date.unwrap_or_default(),
    }
}

/// Whether it is a day, a month or a year as ISO 8601 writes them, of this calendar's years.
fn is_date(given: &str) -> bool {
    let parts: Vec<&str> = given.split('-').collect_vec();
    let whole = |part: Option<&&str>, length: usize| {
        let part = part.filter(|it| it.len() == length && it.bytes().all(|b| b.is_ascii_digit()));
        part.and_then(|part| part.parse::<u32>().ok())
    };
    let (year, month, day) =
        (whole(parts.first(), 4), whole(parts.get(1), 2), whole(parts.get(2), 2));
    let (Some(year), 1..=3) = (year, parts.len()) else { return false };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        Some(2) => 28 + u32::from(leap),
        Some(4 | 6 | 9 | 11) => 30,
        Some(1..=12) => 31,
        _ => return parts.len() == 1 && year > 0,
    };
    parts.len() == 2 || day.is_some_and(|day| (1..=days).contains(&day))
}

/// Browsers leave out what cannot be seen, so that `java\nscript:` runs; here nothing of it is an address.
pub(super) fn is_address(given: &str, schemes: &[&str]) -> bool {
    let known = |scheme: &&str| given.starts_with(*scheme) && given.len() > scheme.len();
    schemes.iter().any(known) && !given.chars().any(|c| c.is_whitespace() || c.is_control())
}
