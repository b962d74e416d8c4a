//! The headline rests on averages that add up, and agrees with the chance (method 4.7).

use serde_json::json;
use worthwhile::document::json as reader;
use worthwhile::model::Evidence;
use worthwhile::model::calculator::*;

use crate::speak::{at_stake, close, model_at, model_of};

fn results(document: &serde_json::Value) -> Results {
    let model = model_of(&reader::parse(&document.to_string()).unwrap());
    evaluate(&model, &Answers::default())
}

/// One gain at a price of 10.
fn gain(element: serde_json::Value) -> serde_json::Value {
    let mut gain = json!({ "id": "gain", "label": "Gain", "side": "benefit", "kind": "technical" });
    gain.as_object_mut().unwrap().extend(element.as_object().unwrap().clone());
    json!({
        "version": 1, "id": "one", "title": "One", "currency": "USD",
        "offer": { "id": "offer", "name": "Offer", "price": 10, "elements": [gain] },
    })
}

/// Nothing in four cases of five, and up to 200 in the fifth: 10 on average, and a gain in 19 of 100.
#[test]
fn a_rare_windfall_is_no_yes() {
    let results = results(&gain(json!({ "amount": 20, "quantiles": [0, 0, 0, 0, 0, 200] })));
    let chance = results.chance.as_ref().unwrap();
    assert!(
        (chance.beats - 0.19).abs() < 0.02 && (results.expected.offer.value - 10.0).abs() < 2.0
    );
    assert_eq!(results.verdict(), Verdict::TooClose);
}

/// A mode above the price and a mean below it.
#[test]
fn the_average_decides_and_not_the_likeliest_figure() {
    let results = results(&gain(json!({ "amount": { "low": 0, "likely": 11, "high": 11 } })));
    assert!(results.offer.value > 0.0);
    assert!((results.expected.offer.value - (55.0 / 6.0 - 10.0)).abs() < 0.1);
    assert_ne!(results.verdict(), Verdict::Best);
}

#[test]
fn no_built_in_model_says_yes_against_the_chance() {
    let models = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/models")).unwrap();
    let mut judged = 0;
    for model in models {
        let model = model_at(&format!("models/{}", model.unwrap().file_name().to_str().unwrap()));
        let results = evaluate(&model, &Answers::default());
        let Some(chance) = &results.chance else { continue };
        judged += 1;
        match results.verdict() {
            Verdict::Best => assert!(chance.beats > 0.6, "{:?}", model.id),
            Verdict::TooClose => {}
            _ => assert!(chance.beats < 0.4, "{:?}", model.id),
        }
        let means = &results.expected.offer;
        assert!(close(chance.mean, means.value, at_stake(&results)), "{:?}", model.id);
    }
    assert!(judged >= 9);
}

/// Belief .3 of a gain of 20 at a price of 10: delivered 10 and believed −4, ceilings 20 and 6.
#[test]
fn what_a_buyer_decides_on_belief_stands_beside_what_they_get() {
    let results = results(&gain(json!({ "amount": 20, "belief": 0.3 })));
    let Expected { offer, comparison, believed, .. } = &results.expected;
    assert_eq!(results.verdict(), Verdict::Best);
    assert_eq!(results.expected.decision(), Verdict::NotWorthIt);
    assert_eq!((offer.value, offer.perceived_value), (10.0, -4.0));
    assert_eq!((comparison.room.ceiling, believed.room.ceiling), (Some(20.0), Some(6.0)));
}

/// Measured minutes at an assumed rate, which arrive with an assumed fit.
#[test]
fn a_line_is_as_good_as_its_worst_factor() {
    let mut document = gain(json!({
        "unit": "minutes", "amount": { "likely": 60, "evidence": "measured" },
    }));
    document["offer"]["price"] = json!({ "likely": 5, "evidence": "measured" });
    document["rates"] = json!({ "hour": { "likely": 20, "evidence": "assumed" } });
    let now = results(&document);
    assert_eq!(now.offer.lines[0].rests_on, Evidence::Assumed);
    assert_eq!(now.offer.lines[0].evidence, Evidence::Measured);
    let shares = now.offer.evidence;
    assert_eq!((shares.measured, shares.assumed), (1.0 / 3.0, 2.0 / 3.0));
    document["rates"]["hour"]["evidence"] = json!("stated");
    assert_eq!(results(&document).offer.lines[0].rests_on, Evidence::Stated);
    document["offer"]["warranty"] = json!({ "capacity": 0.25 });
    assert_eq!(results(&document).offer.lines[0].rests_on, Evidence::Assumed);
}

#[test]
fn an_example_is_weaker_than_all_else_and_counts_as_assumed() {
    let mut document = gain(json!({ "amount": { "likely": 30, "evidence": "example" } }));
    document["offer"]["price"] = json!({ "likely": 10, "evidence": "measured" });
    let now = results(&document);
    assert_eq!(now.offer.lines[0].rests_on, Evidence::Example);
    assert_eq!(now.offer.evidence.assumed, 0.75);
    assert!(now.is_only_an_estimate());
    assert_eq!(Evidence::Assumed.and(Evidence::Example), Evidence::Example);
}

#[test]
fn an_example_is_found_wherever_it_stands() {
    let has = |document: &serde_json::Value| {
        model_of(&reader::parse(&document.to_string()).unwrap()).has_examples()
    };
    let document = json!({
        "version": 1, "id": "one", "title": "One", "currency": "USD",
        "drivers": [{ "id": "people", "label": "People", "amount": { "likely": 3 } }],
        "offer": {
            "id": "offer", "name": "Offer", "price": { "likely": 10 },
            "elements": [{ "id": "gain", "label": "Gain", "side": "benefit", "kind": "technical",
                "amount": { "likely": 20 } }],
            "utility": { "performance": { "likely": 1 }, "constraint": { "likely": 0.5 },
                "mustBe": [{ "id": "clean", "label": "Clean", "met": { "likely": 1 } }] },
        },
        "alternatives": [{ "id": "home", "name": "Home", "price": { "likely": 0 },
            "warranty": { "secure": { "likely": 1 }, "failureCost": { "likely": 4 } } }],
        "rates": { "hour": { "likely": 15 } },
        "personas": [{ "id": "me", "label": "Me", "rates": { "anchor": { "likely": 4 } } }],
    });
    assert!(!has(&document));
    for place in [
        "/drivers/0/amount",
        "/offer/price",
        "/offer/elements/0/amount",
        "/offer/utility/performance",
        "/offer/utility/constraint",
        "/offer/utility/mustBe/0/met",
        "/alternatives/0/price",
        "/alternatives/0/warranty/secure",
        "/alternatives/0/warranty/failureCost",
        "/rates/hour",
        "/personas/0/rates/anchor",
    ] {
        let mut with_example = document.clone();
        with_example.pointer_mut(place).unwrap()["evidence"] = json!("example");
        assert!(has(&with_example), "{place}");
    }
}

/// A measured price says nothing about what is gained.
#[test]
fn without_a_measured_or_stated_benefit_it_is_only_an_estimate() {
    let mut document = gain(json!({ "amount": 20 }));
    document["offer"]["price"] = json!({ "likely": 10, "evidence": "measured" });
    assert!(results(&document).is_only_an_estimate());
    document["offer"]["elements"][0]["amount"] = json!({ "likely": 20, "evidence": "stated" });
    assert!(!results(&document).is_only_an_estimate());
}
