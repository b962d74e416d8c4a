//! `Results` v1: computed results, for events and programs. They are written and never read, because results
//! are never stored.

use super::answers::address;
use crate::document::Value;
use crate::document::words::{Words, words};
use crate::model::calculator::{
    BreakEven, Chance, Driver, Element, Expected, Information, Means, Model, Offer, Payback,
    PriceRoom, Results, Sensitivity, Verdict, Worth, Year, Years,
};
use crate::model::{CollectVec, Quantity};

words! {
    Verdict {
        Best = "best",
        AlternativeIsBetter = "alternative-is-better",
        NotWorthIt = "not-worth-it",
        TooClose = "too-close",
    }
}

/// The results as a document of version 1. Money is in the model's currency, shares run from 0 to 1, and
/// undefined figures are `null`.
///
/// # Examples
///
/// ```
/// use worthwhile::document::{Value, json, read_model, write_results};
/// use worthwhile::model::calculator::{Answers, evaluate};
///
/// let document = json::parse(&std::fs::read_to_string("models/car-wash.json")?)?;
/// let model = read_model(&document).unwrap().content;
/// let results = write_results(&model, &evaluate(&model, &Answers::default()));
/// assert_eq!(results.at("verdict"), Some(&Value::text("alternative-is-better")));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn write_results(model: &Model, results: &Results) -> Value {
    let comparison = &results.comparison;
    let reference = best_of(model, comparison.best);
    let alternative = |at: usize| model.alternatives.get(at);
    let alternatives = results
        .alternatives
        .iter()
        .filter_map(|(at, worth)| alternative(*at).map(|offer| write_worth(offer, worth)));
    let mut fields = vec![
        ("version", Value::Number(1.0)),
        ("model", Value::text(model.id.as_str())),
        ("currency", Value::text(&model.currency)),
        ("verdict", Value::text(results.verdict().name())),
        ("isOnlyAnEstimate", Value::Truth(results.is_only_an_estimate())),
        ("advantage", Value::Number(comparison.advantage)),
        ("bestAlternative", reference),
        ("mustChoose", Value::Truth(comparison.must_choose)),
        ("expected", write_expected(model, &results.expected)),
        ("years", results.years.as_ref().map_or(Value::Nothing, |years| write_years(model, years))),
        ("offer", write_worth(&model.offer, &results.offer)),
        ("alternatives", Value::List(alternatives.collect_vec())),
        ("price", write_room(&comparison.room, results.price_break_even)),
        ("chance", results.chance.as_ref().map_or(Value::Nothing, write_chance)),
        ("sensitivities", Value::List(results.sensitivities.iter().map(write_row).collect_vec())),
        (
            "information",
            Value::List(results.information.iter().map(write_information).collect_vec()),
        ),
    ];
    if !model.drivers.is_empty() {
        let drivers = model.drivers.iter().zip(&results.drivers).map(write_driver);
        fields.push(("drivers", Value::List(drivers.collect_vec())));
    }
    Value::full_record(fields)
}

/// The name of what an offer is compared with; nothing for doing nothing.
fn best_of(model: &Model, best: Option<usize>) -> Value {
    let best = best.and_then(|at| model.alternatives.get(at));
    best.map_or(Value::Nothing, |offer| Value::text(offer.id.as_str()))
}

fn write_driver((driver, now): (&Driver, &Quantity)) -> Value {
    Value::full_record(vec![
        ("id", Value::text(driver.id.as_str())),
        ("amount", Value::Number(now.estimate.likely())),
        ("restsOn", Value::text(now.evidence.name())),
    ])
}

/// The means over all likely cases.
fn write_expected(model: &Model, expected: &Expected) -> Value {
    let Expected { offer, alternatives, comparison, believed } = expected;
    let alternatives = alternatives.iter().filter_map(|(at, means)| {
        let offer = model.alternatives.get(*at)?;
        Some(write_means(offer, means))
    });
    Value::full_record(vec![
        ("offer", write_means(&model.offer, offer)),
        ("alternatives", Value::List(alternatives.collect_vec())),
        ("advantage", Value::Number(comparison.advantage)),
        ("bestAlternative", best_of(model, comparison.best)),
        ("ceiling", Value::number_or_nothing(comparison.room.ceiling)),
        (
            "believed",
            Value::full_record(vec![
                ("verdict", Value::text(expected.decision().name())),
                ("advantage", Value::Number(believed.advantage)),
                ("bestAlternative", best_of(model, believed.best)),
                ("ceiling", Value::number_or_nothing(believed.room.ceiling)),
            ]),
        ),
    ])
}

fn write_means(offer: &Offer, means: &Means) -> Value {
    let elements = offer.elements.iter().zip(&means.lines);
    let element = |(element, delivered): (&Element, &f64)| {
        Value::full_record(vec![
            ("id", Value::text(element.id.as_str())),
            ("delivered", Value::Number(*delivered)),
        ])
    };
    Value::full_record(vec![
        ("id", Value::text(offer.id.as_str())),
        ("benefits", Value::Number(means.benefits)),
        ("perceivedBenefits", Value::Number(means.perceived_benefits)),
        ("price", Value::Number(means.price)),
        ("failures", Value::Number(means.failures)),
        ("costs", Value::Number(means.costs)),
        ("value", Value::Number(means.value)),
        ("perceivedValue", Value::Number(means.perceived_value)),
        ("elements", Value::List(elements.map(element).collect_vec())),
    ])
}

/// The offer over the years.
fn write_years(model: &Model, years: &Years) -> Value {
    let payback =
        |payback: &Option<Payback>| Value::number_or_nothing(payback.as_ref().map(Payback::years));
    let row = |(at, year): (usize, &Year)| {
        numbers(&[
            ("year", at as f64),
            ("gains", year.gains),
            ("sacrifices", year.sacrifices),
            ("otherwise", year.otherwise),
            ("net", year.net),
            ("cumulated", year.cumulated),
            ("discounted", year.discounted),
        ])
    };
    Value::full_record(vec![
        ("discount", Value::Number(model.discount)),
        ("against", best_of(model, years.reference)),
        ("netPresentValue", Value::Number(years.net_present_value)),
        ("payback", payback(&years.payback)),
        ("discountedPayback", payback(&years.discounted_payback)),
        ("rows", Value::List(years.rows.iter().enumerate().map(row).collect_vec())),
    ])
}

fn write_information(information: &Information) -> Value {
    Value::full_record(vec![
        ("input", Value::text(&address(&information.input))),
        ("worth", Value::Number(information.worth)),
    ])
}

fn numbers(fields: &[(&str, f64)]) -> Value {
    Value::full_record(
        fields.iter().map(|(name, number)| (*name, Value::Number(*number))).collect_vec(),
    )
}

fn write_chance(chance: &Chance) -> Value {
    numbers(&[
        ("p10", chance.p10),
        ("p50", chance.p50),
        ("p90", chance.p90),
        ("mean", chance.mean),
        ("deviation", chance.deviation),
        ("gains", chance.gains),
        ("beats", chance.beats),
    ])
}

fn write_worth(offer: &Offer, worth: &Worth) -> Value {
    let optional = Value::number_or_nothing;
    let (kinds, shares, unpriced) = (&worth.cost_by_kind, &worth.evidence, &worth.unpriced);
    let lines = worth.lines.iter().filter_map(|line| {
        let element = offer.elements.get(line.element)?;
        Some(Value::full_record(vec![
            ("id", Value::text(element.id.as_str())),
            ("amount", Value::Number(line.amount)),
            ("worthOfOne", optional(line.unit_worth)),
            ("restsOn", Value::text(line.rests_on.name())),
            ("delivered", Value::Number(line.delivered)),
            ("perceived", Value::Number(line.perceived)),
        ]))
    });
    Value::full_record(vec![
        ("id", Value::text(offer.id.as_str())),
        ("utility", Value::Number(worth.utility)),
        ("warranty", Value::Number(worth.warranty)),
        ("benefits", Value::Number(worth.benefits)),
        ("perceivedBenefits", Value::Number(worth.perceived_benefits)),
        ("tangibleBenefits", Value::Number(worth.tangible_benefits)),
        ("costs", Value::Number(worth.costs)),
        (
            "costByKind",
            numbers(&[
                ("price", kinds.price),
                ("money", kinds.money),
                ("time", kinds.time),
                ("effort", kinds.effort),
                ("convenience", kinds.convenience),
                ("failures", kinds.failures),
            ]),
        ),
        ("beforePrice", Value::Number(worth.before_price)),
        ("value", Value::Number(worth.value)),
        ("perceivedValue", Value::Number(worth.perceived_value)),
        ("tangibleValue", Value::Number(worth.tangible_value)),
        ("breakEvenIntangible", Value::Number(worth.break_even_intangible)),
        ("ratio", optional(worth.ratio)),
        ("unpricedHours", Value::Number(unpriced.hours)),
        ("breakEvenHour", optional(worth.break_even_hour)),
        (
            "evidence",
            numbers(&[
                ("measured", shares.measured),
                ("stated", shares.stated),
                ("assumed", shares.assumed),
            ]),
        ),
        ("elements", Value::List(lines.collect_vec())),
    ])
}

fn write_room(room: &PriceRoom, break_even: Option<BreakEven>) -> Value {
    let optional = Value::number_or_nothing;
    Value::full_record(vec![
        ("asked", Value::Number(room.price)),
        ("ceiling", optional(room.ceiling)),
        ("unitCost", optional(room.unit_cost)),
        ("customerShare", optional(room.customer_share)),
        ("premium", Value::Number(room.premium)),
        ("differentiation", Value::Number(room.differentiation)),
        ("keptDifferentiation", optional(room.kept_differentiation)),
        ("atEqualRatio", optional(room.at_equal_ratio)),
        ("breakEven", optional(break_even.and_then(|turn| turn.value))),
    ])
}

fn write_row(row: &Sensitivity) -> Value {
    Value::full_record(vec![
        ("input", Value::text(&address(&row.input))),
        ("low", Value::Number(row.low)),
        ("high", Value::Number(row.high)),
        ("supposed", Value::Truth(row.supposed)),
        ("valueAtLow", Value::Number(row.value_at_low)),
        ("valueAtHigh", Value::Number(row.value_at_high)),
    ])
}
