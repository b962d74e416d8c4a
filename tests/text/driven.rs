//! What follows from drivers in words.

use worthwhile::document::{json, read_answers, read_model};
use worthwhile::text::calculation;

use crate::english::told;

const TEAM: &str = r#"{
    "version": 1, "id": "team", "title": "Team", "currency": "USD",
    "drivers": [
        {"id": "people", "label": "People", "counts": "people", "amount": {"likely": 12, "min": 1}},
        {"id": "hours", "label": "Time of each", "unit": "hours", "amount": 3},
        {"id": "wage", "label": "An hour", "unit": "money", "per": "hours", "amount": 40},
        {"id": "all", "label": "Time of all", "unit": "hours", "amount": "people * hours"}
    ],
    "rates": {"hour": "wage"},
    "offer": {"id": "tool", "name": "The tool", "price": 1000, "elements": [
        {"id": "saved", "label": "Saved", "side": "benefit", "kind": "economic",
         "amount": "people * hours * wage"},
        {"id": "twice", "label": "Twice", "side": "benefit", "kind": "economic",
         "amount": "(people - 2) * 1 / max(people - 10, 4)", "times": "people / 6"},
        {"id": "learning", "label": "Learning", "side": "cost", "kind": "time", "unit": "hours",
         "activity": "work", "amount": "all / 6"}
    ]}
}"#;

fn rows(answers: &str) -> Vec<[String; 4]> {
    let model = read_model(&json::parse(TEAM).unwrap()).unwrap().content;
    let answers = read_answers(&json::parse(answers).unwrap()).unwrap().content;
    let rows = told(&model, &answers, calculation).into_iter();
    rows.map(|row| [row.figure, row.equation, row.result, row.source]).collect()
}

fn row(figure: &str, answers: &str) -> Vec<[String; 3]> {
    let of_figure = rows(answers).into_iter().filter(|row| row[0] == figure);
    of_figure.map(|[_, equation, result, source]| [equation, result, source]).collect()
}

const NOBODY: &str = r#"{"version": 1}"#;

#[test]
fn the_equation_names_what_is_multiplied() {
    let saved = row("Saved", NOBODY);
    assert_eq!(saved, [["12 people × 3 hours × $40.00", "$1440.00", "assumed"]]);
    assert_eq!(row("Time of all", NOBODY), [["12 people × 3 hours", "36 hours", "assumed"]]);
    assert_eq!(row("An hour of your time", NOBODY), [["$40.00", "$40.00", "assumed"]]);
}

#[test]
fn an_amount_that_is_not_the_whole_stands_before_it() {
    let twice = row("Twice", NOBODY);
    assert_eq!(twice[0][..2], ["(12 people − 2) × 1 ÷ max(12 people − 10; 4)", "$2.50"]);
    assert_eq!(twice[1][..2], ["$2.50 × 2 times", "$5.00"]);
    assert_eq!(row("Twice: how often", NOBODY)[0][..2], ["12 people ÷ 6", "2"]);
    let learning = row("Learning", NOBODY);
    assert_eq!(learning[0][..2], ["36 hours ÷ 6", "6 hours"]);
    assert_eq!(learning[1][1], "$240.00");
}

#[test]
fn what_the_visitor_said_is_theirs() {
    let saved = row("Saved", r#"{"version": 1, "drivers": {"people": 5}}"#);
    assert_eq!(saved[0][..2], ["5 people × 3 hours × $40.00", "$600.00"]);
}

const SEATS: &str = r#"{
    "version": 1, "id": "seats", "title": "Seats", "currency": "USD", "discount": 0.25,
    "drivers": [
        {"id": "seats", "label": "Seats", "counts": "seats", "amount": {"likely": 12, "min": 1}},
        {"id": "each", "label": "A seat", "unit": "money", "amount": 25},
        {"id": "free", "label": "Free of faults", "unit": "share", "amount": 0.9}
    ],
    "offer": {"id": "tool", "name": "The tool", "price": "(seats - 2) * each", "priceYears": 1,
        "elements": [{"id": "gain", "label": "Gain", "side": "benefit", "kind": "economic",
            "amount": "seats * 40"}],
        "warranty": {"secure": "free", "failureCost": 5, "times": "seats - 20"}}
}"#;

fn seats(price: &str, years: u32, figure: &str) -> Vec<[String; 3]> {
    let text = SEATS.replace("(seats - 2) * each", price);
    let text = text.replace("\"priceYears\": 1", &format!("\"priceYears\": {years}"));
    let model = read_model(&json::parse(&text).unwrap()).unwrap().content;
    let rows = told(&model, &Default::default(), calculation).into_iter();
    let rows = rows.filter(|row| row.figure.starts_with(figure));
    rows.map(|row| [row.equation, row.result, row.source]).collect()
}

#[test]
fn a_price_is_told_as_it_is_computed() {
    let once = seats("(seats - 2) * each", 1, "Price");
    assert_eq!(once, [["(12 seats − 2) × $25.00", "$250.00", "assumed"]]);
    let [each, all] = &seats("(seats - 2) * each", 2, "Price")[..] else { unreachable!() };
    assert_eq!(each[..2], ["(12 seats − 2) × $25.00", "$250.00"]);
    assert_eq!(all[..2], ["$250.00 × 1.8 times", "$450.00"]);
    let none = seats("(seats - 20) * each", 1, "Price");
    assert_eq!(none[0][..2], ["max((12 seats − 20) × $25.00; 0)", "$0.00"]);
}

#[test]
fn the_fit_is_told_as_it_is_computed() {
    assert_eq!(seats("each", 1, "As safe as you expect"), [["90%", "90 of 100", "assumed"]]);
}
