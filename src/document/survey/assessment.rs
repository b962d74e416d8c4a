//! An assessment as a document for programs.

use super::change::write_change;
use super::compared::{write_drift, write_segments};
use super::comparing::{Comparing, persona, write_difference};
use super::priced::{write_demand, write_prices};
use super::value_case::between;
use super::{Rejections, RowFault, write_value_case};
use crate::document::{Value, write_fault};
use crate::model::calculator::Model;
use crate::model::survey::{Agreement, Assessment, Repair};

/// The whole assessment. `say` turns the fault of a row into a sentence.
///
/// # Examples
///
/// ```
/// use worthwhile::document::survey::{Comparing, Rejections, write_assessment};
/// use worthwhile::document::{Value, json, read_model};
/// use worthwhile::model::survey::{Assessment, Response, USUAL_SEED};
///
/// let document = json::parse(&std::fs::read_to_string("models/car-wash.json")?)?;
/// let model = read_model(&document).unwrap().content;
/// let mut assessment = Assessment::new(model, USUAL_SEED);
/// assessment.add(&Response { stated: Some(12.0), ..Response::default() });
///
/// let rejections = Rejections::default();
/// let say = |fault: &worthwhile::document::survey::RowFault| fault.to_string();
/// let written = write_assessment(&assessment, &Comparing::default(), &rejections, &say);
/// assert_eq!(written.at("responses"), Some(&Value::Number(1.0)));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn write_assessment(
    assessment: &Assessment,
    comparing: &Comparing,
    rejections: &Rejections,
    say: &dyn Fn(&RowFault) -> String,
) -> Value {
    let model = assessment.model();
    let changes = assessment.updates();
    let changes = changes.iter().filter_map(|update| write_change(model, update));
    Value::full_record(vec![
        ("version", Value::Number(1.0)),
        ("model", Value::text(model.id.as_str())),
        ("edition", Value::text(&model.edition)),
        ("currency", Value::text(&model.currency)),
        ("responses", Value::Number(assessment.responses() as f64)),
        ("rejected", write_rejected(rejections, say)),
        ("validation", write_validation(assessment)),
        ("repair", assessment.repair().map_or(Value::Nothing, |it| write_repair(model, &it))),
        ("segments", write_segments(assessment)),
        ("prices", assessment.prices(None).map_or(Value::Nothing, |range| write_prices(&range))),
        ("demand", write_demand(assessment)),
        ("drift", write_drift(assessment, comparing)),
        ("valueCases", write_cases(assessment)),
        ("changes", Value::List(changes.collect())),
    ])
}

fn write_rejected(rejections: &Rejections, say: &dyn Fn(&RowFault) -> String) -> Value {
    let fault = |fault: &RowFault| write_fault(&fault.place, fault.rule.code(), &say(fault));
    let rows = rejections.kept().iter().map(|rejection| {
        Value::full_record(vec![
            ("line", Value::Number(rejection.line as f64)),
            ("faults", Value::List(rejection.faults.iter().map(fault).collect())),
        ])
    });
    Value::full_record(vec![
        ("count", Value::Number(rejections.count() as f64)),
        ("rows", Value::List(rows.collect())),
    ])
}

/// The results for everyone, and for each group with answers.
fn write_validation(assessment: &Assessment) -> Value {
    let of_group = |(at, agreement): (usize, &Agreement)| {
        let mut fields = vec![("persona", persona(assessment.model(), at))];
        fields.extend(agreed(agreement));
        Value::full_record(fields)
    };
    let groups = assessment.agreements().iter().enumerate();
    let groups = groups.filter(|(_, agreement)| agreement.count() > 0).map(of_group).collect();
    let all = Value::full_record(agreed(&assessment.agreement_of_all()));
    Value::full_record(vec![("all", all), ("groups", Value::List(groups))])
}

fn agreed(agreement: &Agreement) -> Vec<(&'static str, Value)> {
    let bias = agreement.bias();
    let told =
        bias.map_or(Value::Nothing, |bias| write_difference(&bias, bias.p(), bias.finding()));
    // A miss relative to a tiny stated worth may overflow.
    let mape = agreement.mean_share_missed().filter(|share| share.is_finite());
    vec![
        ("answers", Value::Number(agreement.count() as f64)),
        ("predicted", Value::number_or_nothing(agreement.predicted().mean())),
        ("stated", Value::number_or_nothing(agreement.stated().mean())),
        ("bias", told),
        ("biasShare", Value::number_or_nothing(agreement.bias_share())),
        ("mae", Value::number_or_nothing(agreement.mean_miss())),
        ("maeBetween", between(agreement.mean_miss_interval())),
        ("mape", Value::number_or_nothing(mape)),
        ("mapeBetween", between(agreement.mean_share_missed_interval())),
        ("zeros", Value::Number(agreement.zeros() as f64)),
        ("hasTooManyZeros", Value::Truth(agreement.has_too_many_zeros())),
        ("correlation", Value::number_or_nothing(agreement.correlation())),
        ("correlationBetween", between(agreement.correlation_interval())),
        ("slope", Value::number_or_nothing(agreement.slope())),
        ("slopeBetween", between(agreement.slope_interval())),
        ("intercept", Value::number_or_nothing(agreement.intercept())),
    ]
}

fn write_repair(model: &Model, repair: &Repair) -> Value {
    let element = model.offer.elements.get(repair.element);
    Value::full_record(vec![
        ("element", element.map_or(Value::Nothing, |element| Value::text(element.id.as_str()))),
        ("factor", Value::Number(repair.factor)),
        ("missBefore", Value::Number(repair.miss_before)),
        ("missAfter", Value::Number(repair.miss_after)),
        ("p", Value::Number(repair.p)),
    ])
}

/// The results for each group with answers.
fn write_cases(assessment: &Assessment) -> Value {
    let model = assessment.model();
    let spoke = |at: usize| {
        let said = assessment.said().get(at)?;
        let anything = said.subjects().any(|subject| said.of(subject).count() > 0);
        anything.then(|| assessment.value_case(at)).flatten()
    };
    let case = |at| Some(write_value_case(model, model.personas.get(at), &spoke(at)?));
    Value::List((0..assessment.said().len()).filter_map(case).collect())
}
