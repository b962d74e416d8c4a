//! The words that the formats use for the planner's own words.

use crate::document::reader::Names;
use crate::model::promise::{ActionKind, Lever, TimeUnit};

pub(super) const LEVERS: Names<Lever> = (&["time", "cost", "service"], &Lever::EACH);

pub(super) const TIME_UNITS: Names<TimeUnit> =
    (&["minute", "hour", "day"], &[TimeUnit::Minute, TimeUnit::Hour, TimeUnit::Day]);

pub(super) const ACTION_KINDS: Names<ActionKind> = (
    &["confirmation", "materials", "letter", "call", "thanks", "packaging", "bonus", "partner"],
    &ActionKind::EACH,
);
