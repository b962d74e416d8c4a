//! A value case as a document: what one group values by its own answers, and what may be claimed.

use crate::document::Value;
use crate::model::calculator::{Model, Persona};
use crate::model::survey::{CaseLine, Interval, Unclaimable, ValueCase};

/// The value case of a persona; `None` for the people without a known persona.
pub fn write_value_case(model: &Model, persona: Option<&Persona>, case: &ValueCase) -> Value {
    let lines = |lines: &[CaseLine]| {
        Value::List(lines.iter().filter_map(|line| write_line(model, line)).collect())
    };
    Value::full_record(vec![
        ("version", Value::Number(1.0)),
        ("model", Value::text(model.id.as_str())),
        ("edition", Value::text(&model.edition)),
        ("currency", Value::text(&model.currency)),
        ("persona", persona.map_or(Value::Nothing, |persona| Value::text(persona.id.as_str()))),
        ("answers", Value::Number(case.answers as f64)),
        ("statedWorth", Value::number_or_nothing(case.stated)),
        ("statedBetween", between(case.stated_interval)),
        ("claims", lines(&case.claims)),
        ("notClaims", lines(&case.not_claims)),
        ("sacrifices", lines(&case.sacrifices)),
    ])
}

fn write_line(model: &Model, line: &CaseLine) -> Option<Value> {
    let element = model.offer.elements.get(line.element)?;
    Some(Value::full_record(vec![
        ("element", Value::text(element.id.as_str())),
        ("answers", Value::Number(line.answers as f64)),
        ("worth", Value::number_or_nothing(line.worth)),
        ("between", between(line.interval)),
        ("atLeast", Value::number_or_nothing(line.at_least())),
        ("unclaimable", line.unclaimable.map_or(Value::Nothing, |why| Value::text(why.code()))),
    ]))
}

/// Both ends of an interval, or `null`.
pub(super) fn between(interval: Option<Interval>) -> Value {
    interval.map_or(Value::Nothing, |Interval { low, high }| {
        Value::List(vec![Value::Number(low), Value::Number(high)])
    })
}

impl Unclaimable {
    /// A short name for the reason, for programs.
    pub fn code(self) -> &'static str {
        match self {
            Self::NotAsked => "not-asked",
            Self::TooFew => "too-few",
            Self::NotSure => "not-sure",
            Self::SaidSame => "said-same",
            Self::SaidWorse => "said-worse",
        }
    }
}
