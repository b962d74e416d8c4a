//! What it is worth to know a figure before choosing, against exact values (method 4.8).

use serde_json::json;
use worthwhile::document::json as reader;
use worthwhile::model::calculator::*;

use crate::speak::{id, model_of};

/// A gain evenly between 5 and 17 at a price of 10, and a cost evenly between 0 and twice `mean`.
fn worth(mean: f64) -> Results {
    let element = |id: &str, side: &str, kind: &str, quantiles: [f64; 2]| {
        json!({
            "id": id, "label": id, "side": side, "kind": kind,
            "amount": (quantiles[0] + quantiles[1]) / 2.0, "quantiles": quantiles,
        })
    };
    let gain = element("gain", "benefit", "technical", [5.0 + mean, 17.0 + mean]);
    let elements = match mean > 0.0 {
        true => vec![gain, element("cost", "cost", "money", [0.0, 2.0 * mean])],
        false => vec![gain],
    };
    let document = json!({
        "version": 1, "id": "know", "title": "Know", "currency": "USD",
        "offer": { "id": "offer", "name": "Offer", "price": 10, "elements": elements },
    });
    evaluate(&model_of(&reader::parse(&document.to_string()).unwrap()), &Answers::default())
}

fn of(results: &Results, name: &str) -> f64 {
    let input = Input::Amount(id(name));
    results.information.iter().find(|it| it.input == input).map_or(0.0, |it| it.worth)
}

/// The value is evenly between −5 and 7: with knowledge 49/24, without 1 (method C48).
#[test]
fn knowing_the_only_uncertain_figure_is_worth_what_it_saves() {
    let found = of(&worth(0.0), "gain");
    assert!((found - 25.0 / 24.0).abs() < 0.05, "{found}");
}

/// Of two figures each alone: the gain as before; the cost, with the value evenly between −3 and 5 given it, is
/// worth 25/16 − 1.
#[test]
fn knowing_one_of_two_figures_is_worth_less_than_knowing_both() {
    let results = worth(4.0);
    let (gain, cost) = (of(&results, "gain"), of(&results, "cost"));
    assert!((gain - 25.0 / 24.0).abs() < 0.07, "{gain}");
    assert!((cost - 9.0 / 16.0).abs() < 0.07, "{cost}");
    assert_eq!(results.information[0].input, Input::Amount(id("gain")));
}

#[test]
fn what_cannot_change_the_choice_is_not_worth_knowing() {
    let document = json!({
        "version": 1, "id": "sure", "title": "Sure", "currency": "USD",
        "offer": { "id": "offer", "name": "Offer", "price": 10, "elements": [{
            "id": "gain", "label": "Gain", "side": "benefit", "kind": "technical",
            "amount": { "low": 11, "likely": 15, "high": 20 },
        }] },
    });
    let model = model_of(&reader::parse(&document.to_string()).unwrap());
    let results = evaluate(&model, &Answers::default());
    assert!(results.chance.is_some() && results.information.is_empty());
}
