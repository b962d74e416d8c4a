//! The words of the formats for the planner's enums.

use crate::document::reader::Names;
use crate::model::planner::{ActionKind, Lever, TimeUnit, Warning, Zone};

pub(in crate::document) const LEVERS: Names<Lever> = (&["time", "cost", "service"], &Lever::EACH);

pub(in crate::document) const TIME_UNITS: Names<TimeUnit> =
    (&["minute", "hour", "day"], &[TimeUnit::Minute, TimeUnit::Hour, TimeUnit::Day]);

pub(in crate::document) const ACTION_KINDS: Names<ActionKind> = (
    &["confirmation", "materials", "letter", "call", "thanks", "packaging", "bonus", "partner"],
    &ActionKind::EACH,
);

pub(super) const ZONES: Names<Zone> =
    (&["red", "amber", "green"], &[Zone::Red, Zone::Amber, Zone::Green]);

pub(super) const WARNINGS: Names<Warning> = (
    &[
        "out-of-order",
        "too-few-observed",
        "extreme-low",
        "extreme-high",
        "pain-below-fixed-price",
        "must-be",
        "beyond-the-worst-case",
        "more-cautious-than-now",
        "worse-than-expected",
        "ratchet",
    ],
    &[
        Warning::OutOfOrder,
        Warning::TooFewObserved,
        Warning::ExtremeLow,
        Warning::ExtremeHigh,
        Warning::PainBelowFixedPrice,
        Warning::MustBe,
        Warning::BeyondTheWorstCase,
        Warning::MoreCautiousThanNow,
        Warning::WorseThanExpected,
        Warning::Ratchet,
    ],
);
