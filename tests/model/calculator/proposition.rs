//! How elements compare (method 3.5), what a situation changes (method 3.8), and how an order weighs (method 1.7).

use worthwhile::document::json;
use worthwhile::model::calculator::*;

use crate::speak::{exactly, id, model_of};

/// A can of stew for $100, with bread for $2 across the street, and three ratings.
fn stew() -> Model {
    let document = serde_json::json!({
        "version": 1, "id": "stew", "title": "Stew", "currency": "USD",
        "offer": { "id": "can", "name": "A can of stew", "price": 100, "elements": [
            { "id": "fed", "label": "Not hungry", "side": "benefit", "kind": "technical",
              "amount": 20, "sameAs": ["bread-fed"] },
            { "id": "warm", "label": "Warm", "side": "benefit", "kind": "social", "amount": 5,
              "sameAs": ["bread-warm"], "customer": "worse" },
            { "id": "speed", "label": "At once", "side": "benefit", "kind": "service", "amount": 9,
              "ours": "better", "customer": "better" },
            { "id": "brand", "label": "Brand", "side": "benefit", "kind": "social", "amount": 1 },
            { "id": "r1", "label": "R1", "side": "benefit", "kind": "social", "unit": "rating", "amount": 10 },
            { "id": "r2", "label": "R2", "side": "benefit", "kind": "social", "unit": "rating", "amount": 10 },
            { "id": "r3", "label": "R3", "side": "benefit", "kind": "social", "unit": "rating", "amount": 10 },
        ]},
        "alternatives": [{ "id": "bread", "name": "Bread", "price": 2, "elements": [
            { "id": "bread-fed", "label": "Not hungry", "side": "benefit", "kind": "technical", "amount": 19 },
            { "id": "bread-warm", "label": "Warm", "side": "benefit", "kind": "social", "amount": 0 },
        ]}],
        "rates": { "anchor": 18 },
        "situations": [{ "id": "starving", "label": "Unfed for days, nothing else around",
            "weights": { "fed": 10 }, "alternatives": [] }],
    });
    model_of(&json::parse(&document.to_string()).unwrap())
}

fn ordered(order: &[&str]) -> Vec<f64> {
    let answers =
        Answers { order: order.iter().map(|name| id(name)).collect(), ..Answers::default() };
    evaluate(&stew(), &answers).offer.lines[4..].iter().map(|line| line.full).collect()
}

#[test]
fn hunger_makes_the_can_worth_its_price() {
    let usual = evaluate(&stew(), &Answers::default());
    assert_eq!(usual.verdict(), Verdict::NotWorthIt);
    assert_eq!(usual.comparison.best, Some(0));
    let situation = Some(id("starving"));
    let starving = evaluate(&stew(), &Answers { situation, ..Answers::default() });
    assert_eq!(starving.verdict(), Verdict::Best);
    assert_eq!(starving.comparison.best, None, "nothing else is around");
    assert_eq!(starving.offer.value - usual.offer.value, 9.0 * 20.0);
}

#[test]
fn an_order_of_three_weighs_as_roc_weights() {
    // 11/18, 5/18 and 2/18 (Edwards & Barron 1994; method C13), beside the first; the anchor is 18.
    let close = |found: Vec<f64>, expected: [f64; 3]| {
        let near = found.iter().zip(expected).all(|(a, b)| (a - b).abs() < 1e-12);
        assert!(near, "{found:?} is not {expected:?}");
    };
    close(ordered(&["r1", "r2", "r3"]), [18.0, 18.0 * 5.0 / 11.0, 18.0 * 2.0 / 11.0]);
    close(ordered(&["r3", "r1", "r2"]), [18.0 * 5.0 / 11.0, 18.0 * 2.0 / 11.0, 18.0]);
    // What is not in the order shares what is left: (5 + 2) / 2 each.
    close(ordered(&["r2"]), [18.0 * 3.5 / 11.0, 18.0, 18.0 * 3.5 / 11.0]);
    close(ordered(&[]), [18.0; 3]);
}

#[test]
fn a_rate_left_uncounted_prices_nothing() {
    let uncounted = vec![Input::Anchor];
    let results = evaluate(&stew(), &Answers { uncounted, ..Answers::default() });
    assert_eq!(results.offer.unpriced.ratings, 3);
    assert_eq!(results.offer.benefits, 35.0);
}

#[test]
fn amounts_and_customers_say_where_the_offer_differs() {
    let model = stew();
    let all = comparands(&model, &evaluate(&model, &Answers::default()));
    let classes: Vec<_> = all.iter().map(|each| each.class).collect();
    // One dollar more is below 2 % of $100, so nobody notices it; the warmth is in contention.
    let (parity, contention) = (Some(Class::Parity), Some(Class::Contention));
    assert_eq!(classes[..4], [parity, contention, Some(Class::Favourable), None]);
    assert_eq!(resonating_focus(&all), [2, 0]);
}

#[test]
fn a_difference_is_noticed_from_two_of_a_hundred_of_the_price() {
    let mut model = stew();
    let class = |model: &Model, fed: f64| {
        let inputs = [(Input::Amount(id("fed")), exactly(fed))].into_iter().collect();
        comparands(model, &evaluate(model, &Answers { inputs, ..Answers::default() }))[0].class
    };
    assert_eq!(class(&model, 21.0), Some(Class::Parity));
    assert_eq!(class(&model, 21.1), Some(Class::Favourable));
    assert_eq!(class(&model, 16.9), Some(Class::Unfavourable));
    model.offer.elements[0].compared.customer = Some(Standing::Same);
    assert_eq!(class(&model, 21.1), Some(Class::Contention));
}
