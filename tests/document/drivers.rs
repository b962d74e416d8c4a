//! Drivers and formulas in documents: what is read comes back the same, and what is wrong is told with its place.

use serde_json::{Value as Json, json};
use worthwhile::document::studio::Draft;
use worthwhile::document::{
    Fault, Value, link_for, read_answers_to, read_model, value_of_link, write_answers, write_link,
    write_model,
};
use worthwhile::model::calculator::{Answers, Input, evaluate};
use worthwhile::model::{Estimate, Id};

use crate::speak::{model, told, value};

fn document(drivers: Json, element: Json) -> Value {
    let mut gain = json!({
        "id": "gain", "label": "A gain", "side": "benefit", "kind": "economic", "amount": 14,
    });
    let Json::Object(fields) = element else { unreachable!() };
    gain.as_object_mut().unwrap().extend(fields);
    let document = json!({
        "version": 1, "id": "shop", "title": "Worth it?", "currency": "USD", "drivers": drivers,
        "offer": { "id": "offer", "name": "The offer", "price": 9, "elements": [gain] },
    });
    value(&document.to_string())
}

fn drivers() -> Json {
    json!([
        { "id": "people", "label": "People", "counts": "people", "amount": { "likely": 12, "min": 1 } },
        { "id": "hours", "label": "Hours", "unit": "hours", "amount": 3 },
        { "id": "wage", "label": "Wage", "unit": "money", "per": "hours", "amount": 40 },
        { "id": "share", "label": "Share", "unit": "share", "amount": 0.25 },
        { "id": "hours-in-all", "label": "In all", "unit": "hours", "amount": "people * hours" },
    ])
}

fn faults_of(document: &Value) -> Vec<Fault> {
    read_model(document).err().unwrap_or_default()
}

/// What is told of a formula for the amount of an element in money.
fn told_of(formula: &str) -> Vec<String> {
    told(&faults_of(&document(drivers(), json!({ "amount": formula }))))
}

fn worth(formula: &str) -> f64 {
    let model = model(&document(drivers(), json!({ "amount": formula }))).content;
    evaluate(&model, &Answers::default()).offer.benefits
}

#[test]
fn a_formula_is_read_as_it_is_written() {
    for (formula, figure) in [
        ("people * hours * wage", 1440.0),
        (" hours-in-all*wage ", 1440.0),
        ("people × hours × wage ÷ 2", 720.0),
        ("wage * hours - 20 - 10", 90.0),
        ("wage * hours − (20 − 10)", 110.0),
        ("2 + 3 * 4", 14.0),
        ("(2 + 3) * 4", 20.0),
        ("600 / people / 5", 10.0),
        ("600 / (people / 5)", 250.0),
        ("min(people, 10, 11) * 1.5", 15.0),
        ("max(people, 20) * share * 1", 5.0),
        ("0.125 * 8", 1.0),
        ("(1 - share) * 1", 0.75),
    ] {
        assert_eq!((formula, worth(formula)), (formula, figure));
    }
}

#[test]
fn what_is_wrong_with_a_formula_is_told_with_its_place() {
    let amount = |rule: &str| vec![format!("offer.elements[0].amount {rule}")];
    for (formula, rule) in [
        ("", "not-a-formula"),
        ("people *", "not-a-formula"),
        ("people hours", "not-a-formula"),
        ("(people * 2", "not-a-formula"),
        ("min(people", "not-a-formula"),
        ("2,5 * people", "not-a-formula"),
        ("1e3", "not-a-formula"),
        ("1234567890123456", "not-a-formula"),
        ("-5", "not-a-formula"),
        ("People * 2", "not-a-formula"),
        ("alert(1)", "no-such-id"),
        ("persons * 40", "no-such-id"),
        ("people-1", "no-such-id"),
        ("wage + hours", "units"),
        ("hours", "units"),
        ("1 - share", "units"),
        ("people * wage", "units"),
        ("min(wage, people) * 2", "units"),
        ("40 / 0", "division-by-zero"),
        ("40 / hours", "division-by-zero"),
        ("40 / (people - 5)", "division-by-zero"),
    ] {
        assert_eq!((formula, told_of(formula)), (formula, amount(rule)));
    }
    let long = ["people * ".repeat(40).as_str(), "1"].concat();
    assert_eq!(told_of(&long), amount("too-long"));
    assert_eq!(told_of("40 / max(hours * 1, 1)"), [""; 0]);
}

#[test]
fn a_driver_follows_only_from_those_before_it() {
    let of = |amounts: [&str; 2]| {
        let [a, b] = amounts;
        let drivers = json!([
            { "id": "a", "label": "A", "amount": a },
            { "id": "b", "label": "B", "amount": b },
        ]);
        told(&faults_of(&document(drivers, json!({}))))
    };
    assert_eq!(of(["5 * 2", "a + 1"]), [""; 0]);
    assert_eq!(of(["a + 1", "a + 1"]), ["drivers[0].amount circle"]);
    assert_eq!(of(["b + 1", "a + 1"]), ["drivers[0].amount circle"]);
    assert_eq!(of(["1 / 0", "1 / a"]), ["drivers[0].amount division-by-zero"]);
}

#[test]
fn formulas_stand_for_prices_rates_and_the_fit_too() {
    let with = |fields: Json| {
        let mut document: Json =
            serde_json::to_value(document(drivers(), json!({ "times": "people * 2" }))).unwrap();
        document.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
        told(&faults_of(&value(&document.to_string())))
    };
    assert_eq!(with(json!({ "rates": { "hour": "wage", "hassle": "wage * hours" } })), [""; 0]);
    assert_eq!(with(json!({ "rates": { "hour": "wage * hours" } })), ["rates.hour units"]);
    let persona = json!([{ "id": "p", "label": "P", "rates": { "hour": "wage" } }]);
    assert_eq!(with(json!({ "personas": persona })), [""; 0]);
    let persona = json!([{ "id": "p", "label": "P", "rates": { "anchor": "wage" } }]);
    assert_eq!(with(json!({ "personas": persona })), ["personas[0].rates.anchor units"]);
    let priced = json!({ "id": "offer", "name": "The offer", "price": "wage" });
    assert_eq!(with(json!({ "offer": priced })), ["offer.price units"]);
    let priced = json!({ "id": "offer", "name": "The offer", "price": "wage * hours",
        "utility": { "performance": "share", "mustBe": [{ "id": "o", "label": "O", "met": "hours" }] },
        "warranty": { "capacity": "people / 20", "failureCost": "people", "times": "hours" } });
    let found = ["utility.mustBe[0].met", "warranty.failureCost", "warranty.times"];
    assert_eq!(with(json!({ "offer": priced })), found.map(|at| format!("offer.{at} units")));
    let taken = json!([{ "id": "wage", "label": "P" }]);
    assert_eq!(with(json!({ "personas": taken })), ["personas[0].id taken-id"]);
}

#[test]
fn without_drivers_a_text_is_no_formula() {
    let found = told(&faults_of(&document(json!([]), json!({ "amount": "2 * 3", "times": "4" }))));
    let place = |name: &str| format!("offer.elements[0].{name} wrong-kind");
    assert_eq!(found, [place("times"), place("amount")]);
}

#[test]
fn a_formula_may_stand_as_the_likely_figure() {
    let of = |amount: Json| document(drivers(), json!({ "amount": amount }));
    let amount = json!({ "likely": "people * 3", "low": 2, "evidence": "measured" });
    let read = model(&of(amount)).content;
    assert_eq!(evaluate(&read, &Answers::default()).offer.benefits, 36.0);
    let found = told(&faults_of(&of(json!({ "likely": "people +", "high": "much" }))));
    let place = |name: &str| format!("offer.elements[0].amount.{name}");
    assert_eq!(found, [place("high") + " wrong-kind", place("likely") + " not-a-formula"]);
}

#[test]
fn a_driver_keeps_above_its_slider() {
    let low = json!([{ "id": "a", "label": "A", "amount": { "low": 2, "likely": 8, "min": 5 } }]);
    assert_eq!(told(&faults_of(&document(low, json!({})))), ["drivers[0].amount too-small"]);
    let negative = json!([{ "id": "a", "label": "A", "amount": -1 }]);
    assert_eq!(told(&faults_of(&document(negative, json!({})))), ["drivers[0].amount too-small"]);
    let share = json!([{ "id": "a", "label": "A", "unit": "share", "amount": 2 }]);
    assert_eq!(told(&faults_of(&document(share, json!({})))), ["drivers[0].amount too-large"]);
}

#[test]
fn a_model_with_drivers_comes_back_the_same() {
    let fields = json!({ "amount": "min(people, 40) * hours * wage", "times": "people / 2" });
    let mut document: Json = serde_json::to_value(document(drivers(), fields)).unwrap();
    document["offer"]["price"] = json!("people * hours * 12");
    document["offer"]["utility"] = json!({ "performance": "1 - share", "mustBe": [{ "id": "o", "label": "O", "met": "share" }] });
    document["offer"]["warranty"] =
        json!({ "secure": "share", "failureCost": "wage * hours", "times": "people" });
    let hour = json!({ "hour": "wage * 2" });
    document["personas"] = json!([{ "id": "p", "label": "P", "rates": hour }]);
    let read = model(&value(&document.to_string())).content;
    assert_eq!(read.offer.fit_by.len(), 4);
    assert_eq!(model(&write_model(&read)).content, read);
}

#[test]
fn answers_to_drivers_go_through_document_and_link() {
    let model = model(&document(drivers(), json!({ "amount": "people * hours * wage" }))).content;
    let mut answers = Answers::default();
    let input = |name: &str| Input::Driver(Id::new(name).unwrap());
    answers.inputs.insert(input("people"), Estimate::new(5.0, 7.0, 9.0).unwrap());
    answers.inputs.insert(input("share"), Estimate::exactly(0.5).unwrap());
    let written = write_answers(&answers);
    assert_eq!(read_answers_to(&model, &written).unwrap().content, answers);
    let link = write_link(&model, &answers, &|number| number.to_string());
    assert_eq!(link, "worthwhile=1;shop;drivers.people=5~7~9;drivers.share=0.5");
    let read = value_of_link(link_for(&model, &link).unwrap(), &|text| text.parse().unwrap());
    assert_eq!(read_answers_to(&model, &read).unwrap().content, answers);
    let few = value("{\"version\": 1, \"drivers\": {\"people\": 0}}");
    let found = read_answers_to(&model, &few).unwrap_err();
    assert_eq!(told(&found), ["drivers.people too-small"]);
}

#[test]
fn formulas_follow_a_name_that_changes() {
    let fields = json!({ "amount": "min(people, people-of-all) * 2", "times": "people" });
    let mut drivers = drivers();
    let other = json!({ "id": "people-of-all", "label": "All", "amount": 9 });
    drivers.as_array_mut().unwrap().push(other);
    let mut draft = Draft::new(document(drivers, fields));
    draft.rename("drivers[0].id", "staff");
    assert_eq!(draft.check().faults, []);
    let text = |place: &str| draft.at(place).and_then(Value::as_text);
    assert_eq!(text("offer.elements[0].amount"), Some("min(staff, people-of-all) * 2"));
    assert_eq!(text("offer.elements[0].times"), Some("staff"));
    assert_eq!(text("drivers[4].amount"), Some("staff * hours"));
    draft.remove("drivers", 5);
    let faults = draft.check().faults;
    assert_eq!(told(&faults), ["offer.elements[0].amount no-such-id"]);
}
