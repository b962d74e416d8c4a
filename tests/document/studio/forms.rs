//! Every field of the published schema can be filled in, with a control that fits it.

use std::collections::BTreeSet;

use serde_json::Value as Json;
use worthwhile::document::Value;
use worthwhile::document::studio::{
    CHOICES, Control, Draft, FORMS, Field, Form, MODEL, Measure, control_at, field_of, item_of,
};

use crate::speak::{file, files, shop, value};

fn schema() -> Json {
    serde_json::from_str(&file("docs/schema/model-v1.json")).unwrap()
}

/// What a part of the schema refers to, by name and as it stands.
fn resolved<'s>(schema: &'s Json, part: &'s Json) -> (Option<&'s str>, &'s Json) {
    let named = part["$ref"].as_str().or_else(|| part["anyOf"][0]["$ref"].as_str());
    match named.and_then(|name| name.strip_prefix("#/$defs/")) {
        Some(name) => {
            let inner = &schema["$defs"][name];
            match resolved(schema, inner) {
                (None, inner) => (Some(name), inner),
                (Some(deeper), inner) => (Some(deeper), inner),
            }
        }
        None => (None, part),
    }
}

fn holds(part: &Json, kind: &str) -> bool {
    let one = &part["type"];
    one == kind || one.as_array().is_some_and(|all| all.contains(&kind.into()))
}

fn words_of(part: &Json) -> Vec<&str> {
    part["enum"].as_array().unwrap().iter().filter_map(Json::as_str).collect()
}

/// What of a record's fields the studio does not know, or knows otherwise than the schema.
fn differences(schema: &Json, record: &Json, form: &Form, place: &str, found: &mut Vec<String>) {
    let properties = record["properties"].as_object().unwrap();
    let required: BTreeSet<_> =
        record["required"].as_array().into_iter().flatten().filter_map(Json::as_str).collect();
    for (name, part) in properties {
        let here = field_of(place, name);
        match form.field(name) {
            None => found.push(format!("{here} cannot be filled in")),
            Some(field) if field.required != required.contains(&**name) => {
                found.push(format!("{here} is required in one of the two only"));
            }
            Some(field) => difference(schema, part, &field, &here, found),
        }
    }
    for field in form.fields().iter().filter(|field| !properties.contains_key(field.name)) {
        found.push(format!("{} is no field of the schema", field_of(place, field.name)));
    }
}

fn difference(schema: &Json, part: &Json, field: &Field, here: &str, found: &mut Vec<String>) {
    let narrowed = part["maximum"].as_f64();
    let (name, part) = resolved(schema, part);
    let most = narrowed.or(part["maximum"].as_f64()).unwrap_or(f64::INFINITY);
    let list = holds(part, "array");
    let fits = match field.control {
        Control::Fixed => part.get("const").is_some() || here == "$schema",
        Control::Name | Control::Refers(_) => name == Some("id"),
        Control::Text => holds(part, "string") && name.is_none(),
        Control::Currency => part["pattern"] == "^[A-Z]{3}$",
        Control::Words => name == Some("words"),
        Control::Number(measure) => {
            (holds(part, "number") || holds(part, "integer"))
                && (measure == Measure::Plain || most <= 1.5)
        }
        Control::Truth => holds(part, "boolean"),
        Control::Choice(choice) => words_of(part) == choice.words,
        Control::Amount(_) => {
            let amounts =
                ["amount", "figure", "signedAmount", "share", "customerFigure", "customerShare"];
            name.is_some_and(|name| amounts.contains(&name))
        }
        Control::Numbers => list && holds(&part["items"], "number"),
        Control::ReferAll(_) => list && resolved(schema, &part["items"]).0 == Some("id"),
        Control::Weights => part["propertyNames"]["$ref"] == "#/$defs/id",
        Control::Record(_) => holds(part, "object"),
        Control::List(_, items) => list && part["maxItems"] == items,
    };
    if !fits {
        found.push(format!("{here} is filled in as {:?}", field.control));
        return;
    }
    match field.control {
        Control::Record(form) | Control::Amount(form) => {
            differences(schema, part, form, here, found);
        }
        Control::List(form, _) => {
            let (_, item) = resolved(schema, &part["items"]);
            differences(schema, item, form, &item_of(here, 0), found);
        }
        _ => {}
    }
}

#[test]
fn every_field_of_the_schema_can_be_filled_in() {
    let (schema, mut found) = (schema(), Vec::new());
    differences(&schema, &schema, &MODEL, "", &mut found);
    // The Studio edits one region, and keeps the others as they are.
    assert_eq!(found, ["regions cannot be filled in"]);
}

#[test]
fn a_field_that_the_studio_did_not_know_would_be_found() {
    let (mut schema, mut found) = (schema(), Vec::new());
    schema["$defs"]["element"]["properties"]["colour"] = serde_json::json!({ "type": "string" });
    schema["properties"]["shape"]["enum"][0] = "round".into();
    differences(&schema, &schema, &MODEL, "", &mut found);
    let expected = [
        "offer.elements[0].colour cannot be filled in",
        "alternatives[0].elements[0].colour cannot be filled in",
    ];
    for line in expected {
        assert!(found.iter().any(|difference| difference == line), "{found:?}");
    }
    assert!(found.iter().any(|difference| difference.starts_with("shape ")), "{found:?}");
}

#[test]
fn every_form_and_every_choice_is_reached_from_the_model() {
    let (mut forms, mut choices) = (BTreeSet::new(), BTreeSet::new());
    reach(&MODEL, &mut forms, &mut choices);
    let all: BTreeSet<_> = FORMS.iter().map(|form| form.name).collect();
    assert_eq!(forms, all);
    let all: BTreeSet<_> = CHOICES.iter().map(|choice| choice.name).collect();
    assert_eq!(choices, all);
}

fn reach(
    form: &'static Form,
    forms: &mut BTreeSet<&'static str>,
    choices: &mut BTreeSet<&'static str>,
) {
    forms.insert(form.name);
    for field in form.fields() {
        match field.control {
            Control::Record(form) | Control::List(form, _) | Control::Amount(form) => {
                reach(form, forms, choices);
            }
            Control::Choice(choice) => drop(choices.insert(choice.name)),
            _ => {}
        }
    }
}

#[test]
fn what_is_added_anywhere_is_valid() {
    let words = Value::text("Something new");
    for model in files("models").iter().filter(|name| *name != "caterpillar") {
        let mut draft = Draft::new(value(&file(&format!("models/{model}.json"))));
        for list in ["alternatives", "personas", "situations", "offer.elements"] {
            draft.add(list, beginning(list, &words)).unwrap();
        }
        for list in ["planner.touchpoints", "planner.actions", "planner.service.levels"] {
            draft.add(list, beginning(list, &words)).unwrap();
        }
        draft.add("offer.utility.mustBe", beginning("offer.utility.mustBe", &words)).unwrap();
        if draft.at("offer.utility.performance").is_none() {
            draft.put("offer.utility.performance", Value::Number(1.0));
        }
        assert_eq!(draft.check().faults, [], "{model}");
    }
}

/// What the form of the list at a place adds to it.
fn beginning(list: &str, words: &Value) -> Value {
    let mut form: &Form = &MODEL;
    for name in list.split('.') {
        form = match form.field(name).unwrap().control {
            Control::Record(form) | Control::List(form, _) => form,
            other => panic!("{list}: {other:?}"),
        };
    }
    form.beginning(words.clone())
}

#[test]
fn a_field_shows_where_it_means_something_or_has_been_filled_in() {
    let mut draft = Draft::new(shop());
    let element = "offer.elements[0]";
    let shows = |draft: &Draft, name: &str| {
        let form = FORMS.iter().find(|form| form.name == "element").unwrap();
        form.field(name).unwrap().makes_sense(draft, element)
    };
    assert!(!shows(&draft, "activity") && !shows(&draft, "scale"));
    draft.put("offer.elements[0].amount", Value::Number(8.0));
    draft.choose("offer.elements[0].unit", Some("minutes"));
    assert!(shows(&draft, "activity") && !shows(&draft, "scale"));
    draft.choose("offer.elements[0].activity", Some("waiting"));
    draft.choose("offer.elements[0].unit", Some("rating"));
    assert!(!shows(&draft, "activity") && shows(&draft, "scale"));
    assert_eq!(draft.check().faults, []);
}

#[test]
fn a_sacrifice_that_becomes_a_gain_is_of_a_kind_of_gain() {
    let mut draft = Draft::new(shop());
    let [side, kind] = ["offer.elements[0].side", "offer.elements[0].kind"];
    draft.choose(side, Some("cost"));
    draft.choose(kind, Some("time"));
    draft.choose(side, Some("benefit"));
    assert_eq!(draft.at(kind), Some(&Value::text("economic")));
    assert_eq!(draft.check().faults, []);
    let choice = CHOICES.iter().find(|choice| choice.name == "kind").unwrap();
    assert_eq!(choice.words_at(&draft, kind).len(), 4);
}

#[test]
fn every_place_of_a_model_has_its_control() {
    for (place, expected) in [
        ("title", "Words"),
        ("offer.elements[3].amount.low", "Number(Plain)"),
        ("alternatives[1].warranty.secure.likely", "Number(OfHundred)"),
        ("personas[0].weights", "Weights"),
        ("planner.loyalty.stay.low", "Number(OfHundred)"),
        ("planner.loyalty.years", "Number(Plain)"),
        ("planner.time.observed", "Numbers"),
    ] {
        assert_eq!(format!("{:?}", control_at(place).unwrap()), expected, "{place}");
    }
    for nowhere in ["title.en", "offer.colour", "offer[0]", "personas[0].weights.clean"] {
        assert!(control_at(nowhere).is_none(), "{nowhere}");
    }
}
