//! One document with a region for each currency: what is merged, what is refused, which region is read.

use worthwhile::document::{
    Value, answers_in, currency_of, in_region, read_answers, read_model, read_planner_model,
    region_for, value_of_link, value_of_planner_link,
};
use worthwhile::text::LANGUAGES;

use crate::planner::speak::{pizza, planning};
use crate::speak::{file, files, model, told, value};

/// A shop in dollars, and what is different where rupiah and won are paid.
fn shop() -> Value {
    value(
        r#"{"version": 1, "id": "shop", "edition": "1", "title": {"en": "Worth it?", "ko": "가치?"},
        "currency": "USD",
        "regions": {
            "IDR": {"languages": ["id", "ms"], "edition": "2", "offer": {"price": {"likely": 45000},
                "unitCost": 20000,
                "elements": {"gain": {"label": {"id": "Bersih"}, "amount": {"likely": 60000}},
                    "salt": null}}},
            "KRW": {"languages": ["ko"], "rates": {"hour": 20000},
                "alternatives": {"home": {"price": {"low": 100, "likely": 900}}}}},
        "offer": {"id": "offer", "name": "The offer", "unitCost": 4,
            "price": {"low": 7, "likely": 9, "high": 11, "min": 0, "max": 25, "evidence": "measured"},
            "elements": [
                {"id": "gain", "label": {"en": "Clean"}, "side": "benefit", "kind": "technical",
                    "amount": {"low": 10, "likely": 14, "evidence": "stated"}},
                {"id": "salt", "label": "No salt", "side": "benefit", "kind": "technical", "amount": 1}]},
        "alternatives": [{"id": "home", "name": "At home", "price": 0}],
        "rates": {"hour": 15, "hassle": 20}}"#,
    )
}

/// The shop as it is in a region.
fn in_currency(currency: &str) -> Value {
    in_region(&shop(), Some(currency)).unwrap()
}

#[test]
fn records_are_merged_and_lists_by_id() {
    let rupiah = in_currency("IDR");
    assert_eq!(rupiah.at("currency"), Some(&Value::text("IDR")));
    assert_eq!(rupiah.at("offer.name"), Some(&Value::text("The offer")));
    assert_eq!(rupiah.at("offer.unitCost"), Some(&Value::Number(20000.0)));
    let label = rupiah.at("offer.elements[0].label");
    assert_eq!(label, Some(&value(r#"{"en": "Clean", "id": "Bersih"}"#)));
    assert_eq!(rupiah.at("offer.elements[0].kind"), Some(&Value::text("technical")));
    let won = in_currency("KRW");
    assert_eq!(won.at("rates"), Some(&value(r#"{"hour": 20000, "hassle": 20}"#)));
    assert_eq!(won.at("alternatives[0].price.likely"), Some(&Value::Number(900.0)));
}

#[test]
fn an_estimate_is_replaced_with_everything_that_belongs_to_it() {
    let rupiah = in_currency("IDR");
    assert_eq!(rupiah.at("offer.price"), Some(&value(r#"{"likely": 45000}"#)));
    assert_eq!(rupiah.at("offer.elements[0].amount"), Some(&value(r#"{"likely": 60000}"#)));
}

#[test]
fn null_removes() {
    let there = |document: &Value| document.at("offer.elements[1].id").is_some();
    assert!(there(&in_currency("KRW")));
    assert!(!there(&in_currency("IDR")));
    let unpriced =
        r#"{"offer": {"unitCost": 4}, "regions": {"HUF": {"offer": {"unitCost": null}}}}"#;
    let merged = in_region(&value(unpriced), Some("HUF")).unwrap();
    assert_eq!(merged, value(r#"{"offer": {}, "currency": "HUF"}"#));
}

#[test]
fn the_name_and_the_edition_stay() {
    assert_eq!(in_currency("IDR").at("edition"), Some(&Value::text("1")));
    let notices = model(&shop()).notices;
    assert_eq!(told(&notices), ["regions.IDR.edition unknown"]);
}

#[test]
fn a_change_of_what_is_not_there_is_refused_by_its_name() {
    let changed = r#"{"offer": {"elements": [{"id": "gain"}], "ramp": [{"level": 1}]}, "regions": {"HUF":
        {"offer": {"elements": {"gian": {"amount": 1}, "gain": {"amount": 2}}, "ramp": {"one": null}}}}}"#;
    let faults = in_region(&value(changed), Some("HUF")).unwrap_err();
    let expected = ["regions.HUF.offer.elements.gian", "regions.HUF.offer.ramp.one"];
    assert_eq!(told(&faults), expected.map(|place| format!("{place} no-such-id")));
}

#[test]
fn the_region_is_that_of_the_currency_or_else_of_the_language() {
    let shop = shop();
    for (currency, tag, region) in [
        (None, "en", None),
        (None, "id-ID", Some("IDR")),
        (None, "MS", Some("IDR")),
        (None, "ko", Some("KRW")),
        (None, "hu", None),
        (Some("KRW"), "id", Some("KRW")),
        (Some("USD"), "id", None),
        (Some("GBP"), "id", Some("IDR")),
        (Some("GBP"), "en", None),
    ] {
        assert_eq!(region_for(&shop, None, currency, tag), region, "{currency:?} {tag}");
    }
    // What was answered in rupiah is never read as anything else.
    assert_eq!(region_for(&shop, Some("IDR"), Some("KRW"), "en"), Some("IDR"));
    assert_eq!(region_for(&shop, Some("USD"), Some("KRW"), "id"), None);
    assert_eq!(region_for(&shop, Some("GBP"), Some("KRW"), "id"), Some("KRW"));
    assert_eq!(region_for(&value("{}"), None, Some("USD"), "en"), None);
}

#[test]
fn a_model_without_the_region_is_as_it_is_written() {
    let Value::Record(mut fields) = shop() else { unreachable!() };
    fields.retain(|(name, _)| name != "regions");
    for region in [None, Some("GBP")] {
        assert_eq!(in_region(&shop(), region).unwrap(), Value::Record(fields.clone()));
    }
}

#[test]
fn every_built_in_model_is_whole_in_every_region() {
    for name in files("models") {
        let document = value(&file(&format!("models/{name}.json")));
        assert_eq!(told(&model(&document).notices), [""; 0], "{name}");
        let regions = document.at("regions").map_or(&[][..], Value::fields);
        for region in regions.iter().map(|(code, _)| &**code) {
            let place = format!("{name} in {region}");
            let merged = in_region(&document, Some(region));
            let merged = merged.unwrap_or_else(|faults| panic!("{place}: {:?}", told(&faults)));
            let read = read_model(&merged);
            let read = read.unwrap_or_else(|faults| panic!("{place}: {:?}", told(&faults)));
            assert_eq!(told(&read.notices), [""; 0], "{place}");
            assert_eq!(read.content.currency, region);
            if document.at("planner").is_some() {
                let planning = read_planner_model(&merged);
                let planning =
                    planning.unwrap_or_else(|faults| panic!("{place}: {:?}", told(&faults)));
                assert_eq!(told(&planning.notices), [""; 0], "{place}");
            }
        }
        // A language that brings one to two regions could never reach the second.
        for language in LANGUAGES {
            let tag = Value::text(language.tag);
            let speak = |(_, region): &&(String, Value)| {
                region.at("languages").is_some_and(|tags| tags.items().contains(&tag))
            };
            assert!(regions.iter().filter(speak).count() < 2, "{name} in {}", language.tag);
        }
    }
}

#[test]
fn answers_name_their_currency_only_where_they_hold_figures() {
    let figures = value(r#"{"version": 1, "amounts": {"gain": 60000}}"#);
    let named = answers_in(figures.clone(), Some("IDR"));
    assert_eq!(currency_of(&named), Some("IDR"));
    assert!(read_answers(&named).unwrap().notices.is_empty());
    assert_eq!(answers_in(figures.clone(), None), figures);
    let persona = value(r#"{"version": 1, "persona": "hurried"}"#);
    assert_eq!(answers_in(persona.clone(), Some("IDR")), persona);
    let bad = value(r#"{"version": 1, "currency": "rupiah"}"#);
    assert_eq!(told(&read_answers(&bad).unwrap_err()), ["currency not-a-currency"]);
}

#[test]
fn links_name_their_currency() {
    let number = |text: &str| text.parse().unwrap_or(f64::NAN);
    let calculator = value_of_link("1;shop;amounts.gain=60000;currency=IDR", &number);
    assert_eq!(currency_of(&calculator), Some("IDR"));
    let link = "1;shop;cost.said=60000;currency=IDR";
    let planning = planning(&pizza()).content;
    let planner = value_of_planner_link(&planning, link, &number, &str::to_owned);
    assert_eq!(currency_of(&planner), Some("IDR"));
    assert_eq!(planner.at("planner"), Some(&value(r#"{"cost": {"said": 60000}}"#)));
}
