//! The words of the formats for the model's enums.

use super::reader::Names;
use crate::model::calculator::{Activity, Kind, Side, Stage, Standing};
use crate::model::{Evidence, Shape};

pub(super) const SIDES: Names<Side> = (&["benefit", "cost"], &[Side::Benefit, Side::Cost]);

pub(super) const KINDS: Names<Kind> = (
    &["technical", "economic", "service", "social", "money", "time", "effort", "convenience"],
    &[
        Kind::Technical,
        Kind::Economic,
        Kind::Service,
        Kind::Social,
        Kind::Money,
        Kind::Time,
        Kind::Effort,
        Kind::Convenience,
    ],
);

pub(super) const STAGES: Names<Stage> =
    (&["need", "search", "shop", "buy", "receive", "use", "support", "end"], &Stage::ALL);

pub(super) const ACTIVITIES: Names<Activity> =
    (&["own", "waiting", "work"], &[Activity::Own, Activity::Waiting, Activity::Work]);

pub(super) const EVIDENCE: Names<Evidence> = (
    &["measured", "stated", "assumed"],
    &[Evidence::Measured, Evidence::Stated, Evidence::Assumed],
);

pub(super) const STANDINGS: Names<Standing> =
    (&["better", "same", "worse"], &[Standing::Better, Standing::Same, Standing::Worse]);

pub(super) const SHAPES: Names<Shape> =
    (&["pert", "triangular"], &[Shape::Pert, Shape::Triangular]);

/// The word of the formats for a value of an enum.
pub(super) fn name_of<T: PartialEq + 'static>(names: Names<T>, item: &T) -> &'static str {
    let at = names.1.iter().position(|other| other == item);
    at.and_then(|at| names.0.get(at)).copied().unwrap_or_default()
}

/// A whole number in digits. Rust's formatting would add more bytes than the whole CSV writer.
pub fn digits(number: usize) -> String {
    let mut written = if number < 10 { String::new() } else { digits(number / 10) };
    written.push(char::from(b'0' + (number % 10) as u8));
    written
}
