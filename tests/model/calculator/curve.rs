//! The curve of an input says what the headline says, and turns where another choice becomes the best (method 4.10).

use serde_json::json;
use worthwhile::document::json as reader;
use worthwhile::model::calculator::*;
use worthwhile::model::{Estimate, Id, Limits};

use crate::speak::{at_stake, close, model_at, model_of};

/// A gain at a price of 10, beside something that leaves 5.
fn beside_five() -> Model {
    model_of(
        &reader::parse(
            &json!({
                "version": 1, "id": "one", "title": "One", "currency": "USD",
                "offer": { "id": "offer", "name": "Offer", "price": 10, "elements": [
                    { "id": "gain", "label": "Gain", "side": "benefit", "kind": "technical", "amount": 20 },
                ] },
                "alternatives": [{ "id": "other", "name": "Other", "price": 0, "elements": [
                    { "id": "same", "label": "Gain", "side": "benefit", "kind": "technical", "amount": 5 },
                ] }],
            })
            .to_string(),
        )
        .unwrap(),
    )
}

fn gain() -> Input {
    Input::Amount(Id::new("gain").unwrap())
}

/// 15 − 10 − 5 = 0.
#[test]
fn it_turns_where_another_choice_becomes_the_best() {
    let (model, answers) = (beside_five(), Answers::default());
    let results = evaluate(&model, &answers);
    // At 40 the turn is one of the figures that are tried, at 41 it lies between two of them.
    for most in [40.0, 41.0] {
        let limits = Limits::new(0.0, most, 1.0).unwrap();
        let curve = curve(&model, &answers, &results, &gain(), &limits).unwrap();
        assert_eq!(curve.points.first(), Some(&(0.0, -15.0)));
        assert_eq!(curve.points.last(), Some(&(most, most - 15.0)));
        assert!((curve.turn.unwrap() - 15.0).abs() < 1e-9);
        assert!(curve.points.contains(&(curve.turn.unwrap(), 0.0)));
        assert!(curve.points.is_sorted_by(|a, b| a.0 <= b.0));
    }
}

#[test]
fn it_has_no_turn_where_one_choice_is_always_the_best() {
    let (model, answers) = (beside_five(), Answers::default());
    let results = evaluate(&model, &answers);
    let above = Limits::new(16.0, 40.0, 1.0).unwrap();
    assert_eq!(curve(&model, &answers, &results, &gain(), &above).unwrap().turn, None);
}

/// A slider grows to a figure beyond its reach, and so does the curve.
#[test]
fn it_reaches_to_the_figure_in_force() {
    let model = beside_five();
    let mut answers = Answers::default();
    answers.inputs.insert(gain(), Estimate::exactly(100.0).unwrap());
    let results = evaluate(&model, &answers);
    let curve = curve(&model, &answers, &results, &gain(), &Limits::new(0.0, 40.0, 1.0).unwrap());
    assert_eq!(curve.unwrap().points.last(), Some(&(100.0, 85.0)));
}

#[test]
fn at_the_figure_in_force_it_says_what_the_headline_says() {
    let mut compared = 0;
    for file in std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/models")).unwrap() {
        let model = model_at(&format!("models/{}", file.unwrap().file_name().to_str().unwrap()));
        let answers = Answers::default();
        let results = evaluate(&model, &answers);
        for row in &results.sensitivities {
            let wide = Limits::new(-1e9, 1e9, 1e6).unwrap();
            let found = curve(&model, &answers, &results, &row.input, &wide).unwrap();
            let now = found.estimate.likely();
            let here = Limits::new(now, now + 2.0, 1.0).unwrap();
            let found = curve(&model, &answers, &results, &row.input, &here).unwrap();
            let advantage = results.expected.comparison.advantage;
            assert!(close(found.points[0].1, advantage, at_stake(&results)), "{:?}", row.input);
            compared += 1;
        }
    }
    assert!(compared > 50);
}
