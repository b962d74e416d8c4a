//! One draw for one quantity: the same thing in both, figures that hang together, and the fit of alternatives.

use serde_json::{Value as Json, json};
use worthwhile::document::{json as reader, read_model};
use worthwhile::model::calculator::*;
use worthwhile::model::{Estimate, Pert};

use crate::speak::model_of;

#[track_caller]
fn near(found: f64, expected: f64, tolerance: f64) {
    assert!((found - expected).abs() <= tolerance, "{found} is not {expected} ± {tolerance}");
}

fn benefit(id: &str, amount: Json) -> Json {
    json!({ "id": id, "label": id, "side": "benefit", "kind": "technical", "amount": amount })
}

fn cost(id: &str, amount: Json) -> Json {
    json!({ "id": id, "label": id, "side": "cost", "kind": "money", "amount": amount })
}

/// A model with one alternative, both free of charge.
fn model(offer: Json, alternative: Json, besides: Json) -> Json {
    let mut document = json!({
        "version": 1, "id": "pair", "title": "Pair", "currency": "USD",
        "offer": { "id": "ours", "name": "Ours", "price": 0, "elements": offer },
        "alternatives": [{ "id": "theirs", "name": "Theirs", "price": 0, "elements": alternative }],
    });
    let Json::Object(fields) = besides else { unreachable!() };
    document.as_object_mut().unwrap().extend(fields);
    document
}

fn chance(document: &Json) -> Chance {
    let model = model_of(&reader::parse(&document.to_string()).unwrap());
    evaluate(&model, &Answers::default()).chance.unwrap()
}

/// The same work on both sides, and ours better by 10 for certain (method C47).
#[test]
fn what_is_the_same_thing_is_drawn_once() {
    let work = json!({ "low": 80, "likely": 120, "high": 200 });
    let mut same = cost("work", work.clone());
    let theirs = json!([benefit("their-gain", json!(290)), cost("their-work", work)]);
    let apart =
        model(json!([benefit("gain", json!(300)), same.clone()]), theirs.clone(), json!({}));
    same["sameAs"] = json!(["their-work"]);
    let one = model(json!([benefit("gain", json!(300)), same]), theirs, json!({}));
    assert!(chance(&apart).beats < 0.7);
    assert_eq!(chance(&one).beats, 1.0);
}

/// 64 · c stays below 50 where c is below .78125.
#[test]
fn the_fit_of_an_alternative_is_drawn() {
    let mut document = model(
        json!([benefit("gain", json!(50))]),
        json!([benefit("their-gain", json!(64))]),
        json!({}),
    );
    let capacity = json!({ "low": 0.3, "likely": 0.8, "high": 1.0 });
    document["alternatives"][0]["warranty"] = json!({ "capacity": capacity });
    let exact = Pert::new(&Estimate::new(0.3, 0.8, 1.0).unwrap()).up_to(50.0 / 64.0).0;
    let chance = chance(&document);
    near(chance.beats, exact, 0.02);
    assert_eq!(chance.gains, 1.0);
    document["alternatives"][0]["warranty"] =
        json!({ "capacity": 1, "failureCost": { "low": 0, "likely": 1, "high": 2 } });
    let model = model_of(&reader::parse(&document.to_string()).unwrap());
    assert_eq!(evaluate(&model, &Answers::default()).chance.unwrap().beats, 0.0);
}

/// Of two figures evenly between 0 and 1 the rank correlation is the correlation, so that their sum has the
/// variance (1 + ρ)/6 (method C46).
#[test]
fn correlated_figures_have_the_rank_correlation_that_was_asked() {
    for correlation in [-0.99, -0.6, 0.0, 0.3, 0.6, 0.99] {
        let mut even = [benefit("one", json!(0.5)), benefit("other", json!(0.5))];
        even.iter_mut().for_each(|element| element["quantiles"] = json!([0, 1]));
        let document = model(
            json!(even),
            json!([]),
            json!({
                "correlations": [{ "one": "one", "other": "other", "correlation": correlation }],
            }),
        );
        let chance = chance(&document);
        near(chance.mean, 1.0, 0.025);
        near(chance.deviation, ((1.0 + correlation) / 6.0_f64).sqrt(), 0.015);
    }
}

#[test]
fn correlations_that_no_figures_can_have_are_refused() {
    let elements =
        ["a", "b", "c"].map(|id| benefit(id, json!({ "low": 1, "likely": 2, "high": 3 })));
    let between = |a: f64, b: f64, c: f64| {
        let pair = |one: &str, other: &str, by: f64| json!({ "one": one, "other": other, "correlation": by });
        let all = json!([pair("a", "b", a), pair("b", "c", b), pair("a", "c", c)]);
        let document = model(json!(elements), json!([]), json!({ "correlations": all }));
        read_model(&reader::parse(&document.to_string()).unwrap())
    };
    assert!(between(0.9, 0.9, 0.9).is_ok());
    let faults = between(0.9, 0.9, -0.9).unwrap_err();
    let found: Vec<_> = faults.iter().map(|it| (it.place.as_str(), it.rule.code())).collect();
    assert_eq!(found, [("correlations", "contradiction")]);
}

#[test]
fn a_correlation_of_other_figures_shakes_nothing() {
    let elements =
        ["a", "b", "c"].map(|id| benefit(id, json!({ "low": 1, "likely": 2, "high": 3 })));
    let plain = chance(&model(json!(elements[..1]), json!([]), json!({})));
    let pair = json!({ "correlations": [{ "one": "b", "other": "c", "correlation": 0.5 }] });
    let all =
        model_of(&reader::parse(&model(json!(elements), json!([]), pair).to_string()).unwrap());
    let mut answers = Answers::default();
    for id in ["b", "c"] {
        let input = Input::Amount(worthwhile::model::Id::new(id).unwrap());
        answers.inputs.insert(input, Estimate::exactly(0.0).unwrap());
    }
    let alone = evaluate(&all, &answers).chance.unwrap();
    assert_eq!((alone.p10, alone.mean), (plain.p10, plain.mean));
}

/// Two humps, which no three figures describe.
#[test]
fn quantiles_are_drawn_as_they_are() {
    let mut gain = benefit("gain", json!({ "low": 1, "likely": 5, "high": 9 }));
    gain["quantiles"] = json!([1, 2, 8, 9]);
    let chance = chance(&model(json!([gain, cost("cost", json!(5))]), json!([]), json!({})));
    near(chance.gains, 0.5, 0.02);
    near(chance.p10, 1.3 - 5.0, 0.05);
    near(chance.p90, 8.7 - 5.0, 0.05);
}
