//! The car wash in words (method C10).

use worthwhile::document::{Value, json, read_answers, read_model};
use worthwhile::model::calculator::{Answers, Model};
use worthwhile::text::{Equation, Numbers, calculation, fill};

use crate::english::{Dollars, told};

pub fn model(name: &str) -> Model {
    let path = format!("models/{name}.json");
    let document: Value = json::parse(&std::fs::read_to_string(path).unwrap()).unwrap();
    read_model(&document).unwrap().content
}

fn answers(text: &str) -> Answers {
    read_answers(&json::parse(text).unwrap()).unwrap().content
}

#[test]
fn the_golden_car_wash_says_that_home_is_better() {
    told(&model("car-wash"), &Answers::default(), |words| {
        assert_eq!(words.answer(), "Not quite: “Washing it at home” is about $2 better for you.");
        assert_eq!(words.short_answer(), "“Washing it at home”: about $2 better");
        assert_eq!(words.wins().unwrap().sentence, "Chance that “The car wash” is best: 2 in 10.");
        assert_eq!(
            words.because(),
            "To you, “The car wash” is worth about $17 and costs about $16 in all, counting money, time and effort."
        );
        assert_eq!(words.advantage_name(), "Against “Washing it at home”");
        assert_eq!(
            words.price(),
            "Up to $7.09 it is worth buying for you. $9.01 is $1.92 too much."
        );
        let more = words.more().join("\n");
        for sentence in [
            "What matters most is “Serves you even when busy”: between 70 of 100 and 100 of 100 your result changes by $6.83.",
            "At 81 of 100 for “Serves you even when busy” you would neither gain nor lose.",
            "The weakest link is “Serves you even when busy”: 90 of 100 times.",
            "(intangible) is worth $1.61 or more to you.",
            "Knowing “An hour of your time” exactly before you choose is worth $0.03 at most.",
        ] {
            assert!(more.contains(sentence), "{sentence}\nis not in\n{more}");
        }
    });
}

#[test]
fn with_room_for_everybody_the_car_wash_is_best() {
    told(&model("car-wash"), &answers(r#"{"version":1,"fit":{"capacity":1}}"#), |words| {
        assert_eq!(
            words.answer(),
            "Yes: “The car wash” is about $1 better for you than “Washing it at home”."
        );
    });
}

/// Ahead on average by a little, and best in about half of the cases.
#[test]
fn what_is_too_close_to_call_is_said_to_be() {
    told(&model("car-wash"), &answers(r#"{"version":1,"prices":{"wash":7}}"#), |words| {
        assert_eq!(words.answer(), "Too close to call: “The car wash” or “Washing it at home”.");
        assert_eq!(words.short_answer(), "Too close to call");
    });
}

#[test]
fn what_a_buyer_decides_on_belief_is_told_with_their_highest_price() {
    told(&model("car-wash"), &Answers::default(), |words| {
        assert_eq!(
            words.decision(),
            "Before you buy, you go by what you expect. That leaves you −$0.87, so you would not take it above $5.44."
        );
        assert_eq!(words.independence(), "Each figure with a range varies on its own here.");
        assert!(words.averages().starts_with("These amounts are averages"));
    });
}

#[test]
fn a_price_beyond_the_worth_says_no() {
    told(&model("car-wash"), &answers(r#"{"version":1,"prices":{"wash":15}}"#), |words| {
        assert_eq!(words.answer(), "No: “Washing it at home” is about $8 better for you.");
    });
}

#[test]
fn the_calculation_ends_where_the_result_begins() {
    told(&model("car-wash"), &Answers::default(), |words| {
        let rows = calculation(words);
        let row = |figure: &str| -> &Equation {
            rows.iter()
                .find(|row| row.figure == figure)
                .unwrap_or_else(|| panic!("no row for {figure}"))
        };
        assert_eq!(row("It can be used when needed (warranty)").equation, "98 × 90 × 99 × 100");
        assert_eq!(row("It works out").equation, "95 × 98 × 90 × 99 × 100");
        assert_eq!(row("It works out").result, "82.95 of 100");
        assert_eq!(row("A clean car").equation, "$14.00 × 82.95 of 100 times it works out");
        assert_eq!(row("A clean car").result, "$11.61");
        assert_eq!(
            row("Waiting in the queue").equation,
            "10 minutes × $15.00 an hour, counted at 100%"
        );
        assert_eq!(row("Waiting in the queue").result, "$2.50");
        assert_eq!(row("Failures").result, "$0.51");
        assert_eq!(row("All it takes").result, "$14.89");
        assert_eq!(row("Estimated value").equation, "$17.00 − $14.89");
        assert_eq!(row("Estimated value").result, "+$2.11");
        assert_eq!(row("Highest price").result, "$7.93");
        assert_eq!(row("What you feel must be worth").result, "$1.61");
    });
}

#[test]
fn answers_for_what_is_gone_are_named() {
    let answers = answers(r#"{"version":1,"persona":"nobody","amounts":{"wax":3}}"#);
    told(&model("car-wash"), &answers, |words| assert_eq!(words.skipped(), ["nobody", "wax"]));
}

#[test]
fn only_certainty_is_a_hundred_of_a_hundred() {
    assert_eq!(Dollars.of_hundred(1.0), "100");
    assert_eq!(Dollars.of_hundred(0.9999), "99.9");
    assert_eq!(Dollars.of_hundred(0.995), "99.5");
    assert_eq!(Dollars.of_hundred(0.873), "87");
    assert_eq!(Dollars.of_hundred(0.0001), "0.1");
    assert_eq!(Dollars.of_hundred(0.0), "0");
}

#[test]
fn a_label_with_braces_in_it_stays_as_it_is() {
    assert_eq!(
        fill("“{offer}” for {price}", &[("offer", "{price}"), ("price", "$5")]),
        "“{price}” for $5"
    );
    assert_eq!(fill("no places", &[]), "no places");
}

#[test]
fn example_figures_are_told_where_there_are_any() {
    let summary = |evidence: &str| {
        let document = format!(
            r#"{{"version": 1, "id": "shop", "title": "Worth it?", "currency": "USD", "offer": {{"id": "offer",
            "name": "The offer", "price": {{"likely": 9, "evidence": "{evidence}"}}}}}}"#
        );
        let model = read_model(&json::parse(&document).unwrap()).unwrap().content;
        told(&model, &Answers::default(), |words| words.summary())
    };
    assert!(summary("example").ends_with("\nBased on example figures."));
    assert!(!summary("assumed").contains("example"));
}
