//! What is compared in an assessment: two waves, or two groups.

use super::value_case::between;
use crate::document::Value;
use crate::model::calculator::Model;
use crate::model::survey::{Difference, Finding, MATERIAL, Untested, Wave};

/// The waves to compare, and the change that matters.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparing {
    /// The first wave; `None` for the first of all.
    pub first: Option<Wave>,
    /// The later wave; `None` for the last of all.
    pub later: Option<Wave>,
    /// The least change that matters, as a share of the first mean, above 0.
    pub material: f64,
}

impl Default for Comparing {
    fn default() -> Self {
        Self { first: None, later: None, material: MATERIAL }
    }
}

/// A difference with its p, which may be adjusted for other tests.
pub(super) fn write_difference(difference: &Difference, p: Option<f64>, found: Finding) -> Value {
    Value::full_record(vec![
        ("by", Value::Number(difference.difference)),
        ("between", between(difference.interval())),
        ("t", Value::number_or_nothing(difference.t())),
        ("freedom", Value::number_or_nothing(difference.freedom())),
        ("p", Value::number_or_nothing(p)),
        ("finding", Value::text(found.code())),
    ])
}

/// The persona of a group, by position; `null` for the group without a known persona.
pub(super) fn persona(model: &Model, group: usize) -> Value {
    let persona = model.personas.get(group);
    persona.map_or(Value::Nothing, |persona| Value::text(persona.id.as_str()))
}

impl Finding {
    /// A short name for the finding, for programs.
    pub fn code(self) -> &'static str {
        match self {
            Self::Real => "real",
            Self::NotSure => "not-sure",
            Self::Untested(Untested::TooFew) => "too-few",
            Self::Untested(Untested::AllTheSame) => "all-the-same",
        }
    }
}
