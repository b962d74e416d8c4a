//! Ranges across zero, and figures at the edge of what a float holds.

use serde_json::json;
use worthwhile::document::{json as reader, read_model, write_model};
use worthwhile::model::calculator::*;

use crate::speak::{id, model_of, saying};

fn model(price: f64, elements: serde_json::Value) -> Model {
    let document = json!({
        "version": 1, "id": "signs", "title": "Signs", "currency": "USD",
        "offer": { "id": "offer", "name": "Offer", "price": price, "elements": elements },
    });
    model_of(&reader::parse(&document.to_string()).unwrap())
}

fn saving(amount: serde_json::Value) -> serde_json::Value {
    json!([{ "id": "saving", "label": "Saving", "side": "benefit", "kind": "economic", "amount": amount }])
}

#[test]
fn an_uncertain_saving_may_be_a_loss() {
    let model = model(0.0, saving(json!({ "low": -5, "likely": 3, "high": 10 })));
    let results = evaluate(&model, &Answers::default());
    let chance = results.chance.unwrap();
    assert!(chance.least < -4.0 && chance.gains < 0.95, "{chance:?}");
    let input = Input::Amount(id("saving"));
    let lost = evaluate(&model, &saying(&Answers::default(), &input, -2.0));
    assert_eq!((lost.offer.value, lost.offer.benefits), (-2.0, -2.0));
    assert_eq!(read_model(&write_model(&model)).unwrap().content, model);
}

#[test]
fn a_likely_loss_is_a_sacrifice_whose_range_may_cross_zero() {
    let document = json!({
        "version": 1, "id": "signs", "title": "Signs", "currency": "USD",
        "offer": { "id": "offer", "name": "Offer", "price": 0, "elements":
            saving(json!({ "low": -10, "likely": -3, "high": 5, "min": -20, "max": 10 })) },
    });
    let reading = read_model(&reader::parse(&document.to_string()).unwrap()).unwrap();
    assert_eq!(reading.notices[0].rule.code(), "moved-side");
    let element = &reading.content.offer.elements[0];
    let Element { side, amount, .. } = element;
    let estimate = amount.estimate;
    assert_eq!(*side, Side::Cost);
    assert_eq!((estimate.low(), estimate.likely(), estimate.high()), (-5.0, 3.0, 10.0));
    assert_eq!((amount.limits.min(), amount.limits.max()), (-10.0, 20.0));
}

#[test]
fn what_cannot_be_negative_stays_at_zero() {
    let model = model(0.0, saving(json!(3)));
    let results =
        evaluate(&model, &saying(&Answers::default(), &Input::Amount(id("saving")), -2.0));
    assert_eq!(results.offer.value, 0.0);
}

#[test]
fn the_ceiling_keeps_its_digits_beside_a_great_price() {
    let results = evaluate(&model(1e12, saving(json!(123.456))), &Answers::default());
    assert_eq!(results.comparison.room.ceiling, Some(123.456));
}

/// 7 · 0.1 less 0.7 is not 0 in floats, yet free of charge is where the value turns.
#[test]
fn a_root_at_a_border_is_the_border() {
    let elements = json!([
        { "id": "saving", "label": "Saving", "side": "benefit", "kind": "economic", "amount": 0.1, "times": 3 },
        { "id": "cost", "label": "Cost", "side": "cost", "kind": "money", "amount": 0.3 },
    ]);
    let model = model(5.0, elements);
    let price = Input::Price(id("offer"));
    assert_eq!(break_even(&model, &Answers::default(), &price).unwrap().value, Some(0.0));
}

/// A thousand short of what 10¹² would need.
#[test]
fn no_root_is_invented_at_great_stakes() {
    let document = json!({
        "version": 1, "id": "great", "title": "Great", "currency": "USD",
        "offer": { "id": "offer", "name": "Offer", "price": 999_999_999_000.0_f64,
            "elements": saving(json!(1e12)),
            "utility": { "performance": 0.5, "mustBe": [{ "id": "met", "label": "Met", "met": 0.999_999_998 }] } },
    });
    let model = model_of(&reader::parse(&document.to_string()).unwrap());
    let turns = break_even(&model, &Answers::default(), &Input::Performance).unwrap();
    assert_eq!(turns.value, None);
    let enough = saying(&Answers::default(), &Input::Outcome(id("met")), 1.0);
    let turns = break_even(&model, &enough, &Input::Performance).unwrap();
    assert!((turns.value.unwrap() - 0.999_999_999).abs() < 1e-12);
}
