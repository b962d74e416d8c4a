//! Where figures come from, as the host names it.

use worthwhile::document::{json, read_answers, read_model};
use worthwhile::model::calculator::{Answers, Input, Model};
use worthwhile::text::Cited;

use crate::english::told;

/// An offer of which four figures name a source.
fn sourced() -> Model {
    let text = r#"{ "version": 1, "id": "x", "title": "Is it worth it?", "currency": "USD",
        "offer": { "id": "o", "name": "The offer",
            "price": { "likely": 5, "source": { "text": "Price list", "address": "https://a.example/list", "date": "2026-11" } },
            "elements": [ { "id": "time", "label": "Time saved", "side": "benefit", "kind": "economic", "unit": "hours", "amount": 1 } ] },
        "alternatives": [ { "id": "b", "name": "Other", "price": 3,
            "warranty": { "available": { "likely": 0.9, "source": { "text": "A survey" } } } } ],
        "rates": { "hour": { "likely": 20, "source": { "text": { "en": "Wages", "de": "Löhne" }, "date": "2025" } } },
        "personas": [ { "id": "p", "label": "Doctor", "rates": { "hour": { "likely": 80, "source": { "text": "Fees" } } } },
            { "id": "q", "label": "Patient" } ] }"#;
    read_model(&json::parse(text).unwrap()).unwrap().content
}

fn answers(text: &str) -> Answers {
    read_answers(&json::parse(text).unwrap()).unwrap().content
}

#[test]
fn a_figure_names_its_source_until_the_visitor_gives_another() {
    let (model, price) = (sourced(), Input::Price(worthwhile::model::Id::new("o").unwrap()));
    told(&model, &Answers::default(), |words| {
        let cited = words.source_of(&price).unwrap();
        assert_eq!(cited.words, "Source: Price list (2026-11)");
        assert_eq!(cited.address, "https://a.example/list");
        assert_eq!(words.source_of(&Input::Hassle), None);
    });
    told(&model, &answers(r#"{"version":1,"prices":{"o":4}}"#), |words| {
        assert_eq!(words.source_of(&price), None);
        assert!(words.sources().iter().all(|cited| !cited.words.contains("Price list")));
    });
}

#[test]
fn a_rate_names_the_source_of_the_persona_who_has_one_of_their_own() {
    let model = sourced();
    for (who, source) in [("p", "Source: Fees"), ("q", "Source: Wages (2025)")] {
        let answers = answers(&format!(r#"{{"version":1,"persona":"{who}"}}"#));
        told(&model, &answers, |words| {
            assert_eq!(words.source_of(&Input::Hour).unwrap().words, source);
        });
    }
}

#[test]
fn the_calculation_lists_the_sources_of_all_figures() {
    told(&sourced(), &Answers::default(), |words| {
        let said: Vec<String> = words.sources().into_iter().map(|cited| cited.words).collect();
        let lines = [
            "Price: Price list (2026-11)",
            "Open when promised (Other): A survey",
            "An hour of your time: Wages (2025)",
            "An hour of your time (Doctor): Fees",
        ];
        assert_eq!(said, lines);
    });
}

#[test]
fn a_copied_text_ends_with_the_sources_and_their_addresses() {
    told(&sourced(), &Answers::default(), |words| {
        let summary = words.summary();
        let last: Vec<&str> = summary.lines().rev().take(4).collect();
        let cited: Vec<String> = words.sources().into_iter().rev().map(line).collect();
        assert_eq!(last, cited);
        assert!(cited.iter().any(|line| line.contains(" https://")), "{cited:?}");
    });
}

fn line(Cited { words, address }: Cited) -> String {
    format!("{words} {address}").trim_end().to_owned()
}
