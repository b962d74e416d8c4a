//! What is wrong is told with its place, the rule and the value.

use std::collections::BTreeMap;

use worthwhile::document::{
    Fault, json, read_answers, read_model, read_planner_answers, read_planner_model,
};
use worthwhile::text::fault_sentence;

use crate::english::{Dollars, text};

fn sentences(document: &str, kind: &str) -> Vec<String> {
    let text = text();
    let faults: Vec<Fault> = match json::parse(document) {
        Err(fault) => vec![fault],
        Ok(value) => match kind {
            "model" => read_model(&value).err(),
            "planner" => read_planner_model(&value).err(),
            "plan" => read_planner_answers(&value).err(),
            _ => read_answers(&value).err(),
        }
        .unwrap_or_default(),
    };
    faults.iter().map(|fault| fault_sentence(&text, &Dollars, fault)).collect()
}

#[test]
fn every_bad_document_has_a_message_of_its_own() {
    let mut told: BTreeMap<(String, String), String> = BTreeMap::new();
    let mut count = 0;
    for entry in std::fs::read_dir("tests/document/bad").unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        if !name.ends_with(".json") {
            continue;
        }
        count += 1;
        let document = String::from_utf8_lossy(&std::fs::read(&path).unwrap()).into_owned();
        let kind = name.split('-').next().unwrap().to_owned();
        let message = sentences(&document, &kind).join("\n");
        assert!(!message.is_empty(), "{name} is told nothing");
        assert!(!message.contains(['{', '}']), "{name}: {message}");
        if let Some(other) = told.insert((kind, message.clone()), name.clone()) {
            panic!("{name} and {other} are both told: {message}");
        }
    }
    assert!(count >= 60, "only {count} bad documents");
}

#[test]
fn a_fault_names_the_place_the_rule_and_the_value() {
    let document = r#"{"version": 1, "id": "x", "title": "X", "currency": "EUR",
        "offer": {"id": "o", "name": "O", "price": 3, "elements": [
            {"id": "a", "label": "A", "side": "benefit", "kind": "technical", "amount": {"low": 5, "likely": 2}}
        ]}}"#;
    assert_eq!(
        sentences(document, "model"),
        ["offer.elements[0].amount.low: 5 must not exceed 2."]
    );
    assert_eq!(
        sentences(r#"{"version": 1, "fit": {"capacity": 1.5}}"#, "answers"),
        ["fit.capacity: must be at most 1, but is 1.5."]
    );
    assert_eq!(
        sentences(r#"{"version": 1, "rates": {"hour": "ten"}}"#, "answers"),
        [
            "rates.hour: must be a number, or a record with low, likely and high, but is the text “ten”."
        ]
    );
}
