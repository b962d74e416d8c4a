//! Drivers: quantities from which other figures follow.

use proptest::prelude::*;
use serde_json::{Value as Json, json};
use worthwhile::document::json as reader;
use worthwhile::model::calculator::*;
use worthwhile::model::{Estimate, Evidence};

use crate::any::laws;
use crate::speak::{exactly, id, model_of, saying};

#[track_caller]
pub(super) fn near(found: f64, expected: f64, tolerance: f64) {
    assert!((found - expected).abs() <= tolerance, "{found} is not {expected} ± {tolerance}");
}

pub(super) fn element(id: &str, side: &str, amount: &str) -> Json {
    let kind = if side == "cost" { "money" } else { "economic" };
    json!({ "id": id, "label": id, "side": side, "kind": kind, "amount": amount })
}

pub(super) fn driver(id: &str, unit: &str, amount: Json) -> Json {
    json!({ "id": id, "label": id, "unit": unit, "amount": amount })
}

/// A model with these drivers and elements, and this price.
fn model(drivers: Json, elements: Json, price: f64) -> Model {
    with(drivers, elements, price, json!({}))
}

pub(super) fn with(drivers: Json, elements: Json, price: f64, besides: Json) -> Model {
    let mut document = json!({
        "version": 1, "id": "team", "title": "Team", "currency": "USD", "drivers": drivers,
        "offer": { "id": "ours", "name": "Ours", "price": price, "elements": elements },
    });
    let Json::Object(fields) = besides else { unreachable!() };
    document.as_object_mut().unwrap().extend(fields);
    model_of(&reader::parse(&document.to_string()).unwrap())
}

fn team() -> Json {
    let mut wage = driver("wage", "money", json!({ "likely": 40, "evidence": "measured" }));
    wage["per"] = json!("hours");
    json!([
        driver("people", "number", json!({ "low": 8, "likely": 12, "high": 20, "min": 1 })),
        driver("hours", "hours", json!({ "low": 1, "likely": 3, "high": 4, "evidence": "stated" })),
        wage,
    ])
}

fn saved() -> Json {
    json!([element("saved", "benefit", "people * hours * wage")])
}

pub(super) fn value(model: &Model, answers: &Answers) -> f64 {
    evaluate(model, answers).offer.value
}

pub(super) fn driven(name: &str) -> Input {
    Input::Driver(id(name))
}

/// Twelve people, three hours each, $40 an hour (method C90).
#[test]
fn an_amount_follows_from_its_drivers() {
    let model = model(team(), saved(), 1000.0);
    let nobody = Answers::default();
    assert_eq!(value(&model, &nobody), 440.0);
    assert_eq!(value(&model, &saying(&nobody, &driven("people"), 5.0)), -400.0);
    // No answer goes below the left end of the slider, or to what follows from drivers.
    assert_eq!(value(&model, &saying(&nobody, &driven("people"), 0.0)), -880.0);
    let amount = Input::Amount(id("saved"));
    let results = evaluate(&model, &saying(&nobody, &amount, 9.0));
    assert_eq!((results.offer.value, results.skipped), (440.0, vec![Skipped::Input(amount)]));
}

#[test]
fn times_rates_and_drivers_follow_too() {
    let drivers = json!([
        driver("people", "number", json!(4)),
        driver("orders", "number", json!("people * 5")),
        driver("salary", "money", json!(3000)),
        driver("month", "hours", json!({ "likely": 150, "min": 1 })),
    ]);
    let elements = json!([{
        "id": "waiting", "label": "Waiting", "side": "cost", "kind": "time", "unit": "minutes",
        "activity": "work", "amount": 30, "times": "max(orders - 8, 0)",
    }]);
    let model = with(drivers, elements, 0.0, json!({ "rates": { "hour": "salary / month" } }));
    let nobody = Answers::default();
    // 30 minutes, 12 times, $20 an hour.
    assert_eq!(value(&model, &nobody), -120.0);
    assert_eq!(value(&model, &saying(&nobody, &driven("people"), 1.0)), 0.0);
    assert_eq!(value(&model, &saying(&nobody, &driven("month"), 300.0)), -60.0);
    let uncounted = Answers { uncounted: vec![Input::Hour], ..nobody };
    assert_eq!(evaluate(&model, &uncounted).offer.unpriced.hours, 6.0);
}

/// What is known of a PERT: its mean and its variance.
pub(super) fn moments(low: f64, likely: f64, high: f64) -> (f64, f64) {
    let mean = (low + 4.0 * likely + high) / 6.0;
    (mean, (mean - low) * (high - mean) / 7.0)
}

/// The product of two independent figures has the product of their means as its mean, and the variance
/// `(σ₁² + μ₁²)(σ₂² + μ₂²) − μ₁²μ₂²` (Goodman 1960; method C91).
#[test]
fn a_product_of_two_drivers_has_its_mean_and_its_spread() {
    let model = model(team(), saved(), 0.0);
    let chance = evaluate(&model, &Answers::default()).chance.unwrap();
    let ((people, a), (hours, b)) = (moments(8.0, 12.0, 20.0), moments(1.0, 3.0, 4.0));
    let (mean, squares) = (people * hours, (people * hours).powi(2));
    let deviation = ((a + people * people) * (b + hours * hours) - squares).sqrt();
    near(chance.mean, 40.0 * mean, 3.0 * 40.0 * deviation / 100.0);
    near(chance.deviation, 40.0 * deviation, 0.03 * 40.0 * deviation);
}

/// A gain of 10 and a cost of 9 for each of the same people: the difference is 1 for each, as sure as their
/// number (method C92).
#[test]
fn a_driver_is_drawn_once_for_all_that_depends_on_it() {
    let people = json!([driver("people", "number", json!({ "low": 8, "likely": 12, "high": 20 }))]);
    let elements =
        json!([element("gain", "benefit", "people * 10"), element("cost", "cost", "people * 9")]);
    let alternative = json!([{
        "id": "theirs", "name": "Theirs", "price": 0,
        "elements": [element("their-gain", "benefit", "people * 0.99")],
    }]);
    let model = with(people, elements, 0.0, json!({ "alternatives": alternative }));
    let chance = evaluate(&model, &Answers::default()).chance.unwrap();
    let (mean, variance) = moments(8.0, 12.0, 20.0);
    near(chance.mean, mean, 0.1);
    near(chance.deviation, variance.sqrt(), 0.05);
    assert_eq!(chance.beats, 1.0);
}

#[test]
fn drivers_can_hang_together() {
    let ranged = |name| driver(name, "number", json!({ "low": 0, "likely": 5, "high": 10 }));
    let sum = json!([element("sum", "benefit", "one * 1 + other * 1")]);
    let deviation = |correlation: f64| {
        let pair = json!([{ "one": "one", "other": "other", "correlation": correlation }]);
        let drivers = json!([ranged("one"), ranged("other")]);
        let model = with(drivers, sum.clone(), 0.0, json!({ "correlations": pair }));
        evaluate(&model, &Answers::default()).chance.unwrap().deviation
    };
    assert!(deviation(0.8) > 1.2 * deviation(0.0));
    assert!(deviation(-0.8) < 0.6 * deviation(0.0));
}

#[test]
fn a_product_is_as_good_as_its_worst_driver() {
    let model = model(team(), saved(), 0.0);
    let line = |answers: &Answers| evaluate(&model, answers).offer.lines[0].rests_on;
    let nobody = Answers::default();
    assert_eq!(line(&nobody), Evidence::Assumed);
    assert_eq!(line(&saying(&nobody, &driven("people"), 9.0)), Evidence::Stated);
}

#[test]
fn a_driver_turns_the_result_where_it_bends_too() {
    let turn = |formula: &str, price: f64| {
        let model = model(
            json!([driver("people", "number", json!({ "likely": 12, "min": 1 }))]),
            json!([element("gain", "benefit", formula)]),
            price,
        );
        break_even(&model, &Answers::default(), &driven("people")).unwrap()
    };
    assert_eq!(turn("people * 100", 1000.0).value, Some(10.0));
    near(turn("people * people * 1", 200.0).value.unwrap(), 200_f64.sqrt(), 1e-12);
    near(turn("600 / people", 40.0).value.unwrap(), 15.0, 1e-12);
    assert_eq!(turn("min(people, 15) * 1", 20.0).value, None);
    assert_eq!(turn("people * 2", 1.0).advantage, None);
}

#[test]
fn what_follows_is_no_input() {
    let model = model(team(), saved(), 1000.0);
    let rows = evaluate(&model, &Answers::default()).sensitivities;
    let inputs: Vec<Input> = rows.into_iter().map(|row| row.input).collect();
    let price = Input::Price(id("ours"));
    assert_eq!(inputs, [driven("people"), driven("hours"), driven("wage"), price]);
}

#[test]
fn drivers_come_to_the_same_bits_with_workings() {
    let twice = json!([
        element("saved", "benefit", "people * hours * wage"),
        { "id": "often", "label": "often", "side": "benefit", "kind": "economic", "amount": 2, "times": "people" },
    ]);
    let model = model(team(), twice, 1000.0);
    let mut workings = Workings::default();
    let nobody = Answers::default();
    let few = saying(&nobody, &driven("people"), 9.0);
    for answers in [&nobody, &few, &saying(&few, &driven("hours"), 2.0), &few, &nobody] {
        assert_eq!(evaluate_with(&mut workings, &model, answers), evaluate(&model, answers));
    }
}

proptest! {
    #![proptest_config(laws())]

    /// What is said to be at the ends of a driver is what is computed there.
    #[test]
    fn a_sensitivity_is_what_the_answer_would_do(people in 1.0..100.0_f64, hours in 0.0..50.0_f64) {
        let model = model(team(), saved(), 1000.0);
        let mut answers = saying(&Answers::default(), &driven("people"), people);
        answers.inputs.insert(driven("hours"), Estimate::new(hours / 2.0, hours, hours * 2.0).unwrap());
        for row in evaluate(&model, &answers).sensitivities {
            let there = |x: f64| {
                let mut answers = answers.clone();
                answers.inputs.insert(row.input.clone(), exactly(x));
                value(&model, &answers)
            };
            prop_assert!((row.value_at_low - there(row.low)).abs() < 1e-6, "{row:?}");
            prop_assert!((row.value_at_high - there(row.high)).abs() < 1e-6, "{row:?}");
        }
    }

    /// Where a driver is said to turn the value, it is 0, and beside it the sign changes.
    #[test]
    fn a_turn_is_a_turn(people in 1.0..100.0_f64, price in 1.0..1e5_f64) {
        let model = model(team(), saved(), price);
        let answers = saying(&Answers::default(), &driven("people"), people);
        let turn = break_even(&model, &answers, &driven("people")).unwrap().value;
        let exact = price / 120.0;
        prop_assert_eq!(turn.is_some(), exact >= 1.0);
        if let Some(turn) = turn {
            prop_assert!((turn - exact).abs() <= 1e-12 * exact, "{turn} is not {exact}");
        }
    }
}
