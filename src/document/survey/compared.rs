//! The comparisons in an assessment: between groups, and between waves.

use super::comparing::{Comparing, persona, write_difference};
use super::value_case::between;
use crate::document::Value;
use crate::model::survey::{Assessment, Change, Pair, Said, Subject, Variance, Wave};

/// Whether groups differ in their stated worth.
pub(super) fn write_segments(assessment: &Assessment) -> Value {
    let model = assessment.model();
    let group = |(at, said): (usize, &Said)| {
        let stated = said.stated;
        Value::full_record(vec![
            ("persona", persona(model, at)),
            ("answers", Value::Number(stated.count() as f64)),
            ("mean", Value::number_or_nothing(stated.mean())),
            ("deviation", Value::number_or_nothing(stated.deviation())),
            ("between", between(stated.interval())),
        ])
    };
    let groups = assessment.said().iter().enumerate();
    let groups = groups.filter(|(_, said)| said.stated.count() > 0).map(group).collect();
    let segments = assessment.segments(Subject::Stated);
    let pair = |pair: &Pair| {
        Value::full_record(vec![
            ("first", persona(model, pair.groups.0)),
            ("second", persona(model, pair.groups.1)),
            ("difference", write_difference(&pair.difference, pair.p, pair.finding)),
        ])
    };
    Value::full_record(vec![
        ("groups", Value::List(groups)),
        ("overall", segments.overall.map_or(Value::Nothing, write_variance)),
        ("pairs", Value::List(segments.pairs.iter().map(pair).collect())),
    ])
}

fn write_variance(overall: Variance) -> Value {
    Value::full_record(vec![
        ("f", Value::Number(overall.f)),
        ("freedomBetween", Value::Number(overall.between)),
        ("freedomWithin", Value::Number(overall.within)),
        ("p", Value::Number(overall.p())),
    ])
}

/// The changes between two waves; `null` for fewer than two.
pub(super) fn write_drift(assessment: &Assessment, comparing: &Comparing) -> Value {
    let waves: Vec<&Wave> = assessment.waves().collect();
    let place = |wave: &Option<Wave>, usual: usize| match wave {
        Some(wave) => waves.iter().position(|other| *other == wave),
        None => Some(usual),
    };
    let last = waves.len().saturating_sub(1);
    let both = place(&comparing.first, 0).zip(place(&comparing.later, last));
    let drift = both.filter(|(first, later)| first != later).and_then(|(first, later)| {
        let names = (waves.get(first)?.as_str(), waves.get(later)?.as_str());
        let drift = assessment.drift(first, later, comparing.material)?;
        let changes = drift.changes.iter().map(|change| write_change(assessment, change));
        let unmatched = drift.unmatched.iter().map(|at| persona(assessment.model(), *at));
        Some(Value::full_record(vec![
            ("first", Value::text(names.0)),
            ("later", Value::text(names.1)),
            ("changes", Value::List(changes.collect())),
            ("unmatched", Value::List(unmatched.collect())),
        ]))
    });
    drift.unwrap_or(Value::Nothing)
}

fn write_change(assessment: &Assessment, change: &Change) -> Value {
    let model = assessment.model();
    let element = match change.subject {
        Subject::Stated => None,
        Subject::Worth(at) => model.offer.elements.get(at),
    };
    Value::full_record(vec![
        ("element", element.map_or(Value::Nothing, |element| Value::text(element.id.as_str()))),
        ("isOfEveryone", Value::Truth(change.group.is_none())),
        ("persona", change.group.map_or(Value::Nothing, |at| persona(model, at))),
        ("before", Value::Number(change.before)),
        ("difference", write_difference(&change.difference, change.p, change.finding)),
        ("samePeople", Value::Number(change.same_people as f64)),
        ("matters", Value::Truth(change.material)),
        ("isAlarm", Value::Truth(change.is_alarm())),
        ("needed", Value::number_or_nothing(change.needed)),
    ])
}
