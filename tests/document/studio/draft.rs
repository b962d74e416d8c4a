//! A draft is edited place by place; what was done can be taken back, and names are followed.

use worthwhile::document::studio::{
    BlankWords, Draft, Edits, blank, item_of, languages_of, parent, said_in,
};
use worthwhile::document::{Rule, Value, json, read_model};
use worthwhile::model::calculator::{Answers, evaluate};

use crate::speak::{file, shop, value};

fn dental() -> Draft {
    Draft::new(value(&file("models/dental-care.json")))
}

fn text<'d>(draft: &'d Draft, place: &str) -> Option<&'d str> {
    draft.at(place).and_then(Value::as_text)
}

#[test]
fn a_blank_model_is_valid_and_has_a_result() {
    let words = BlankWords {
        title: "Is it worth it?",
        offer: "Our offer",
        gain: "What you gain",
        effort: "Your time",
        alternative: "As before",
    };
    let document = blank("en", ("EUR", 1.0), &words);
    let reading = read_model(&document).unwrap();
    assert_eq!(reading.notices, []);
    // 50 gained, 20 paid, half an hour of own time at half of 20 an hour: 50 - 20 - 5.
    let results = evaluate(&reading.content, &Answers::default());
    assert!((results.offer.value - 25.0).abs() < 1e-9, "{}", results.offer.value);
}

#[test]
fn a_fault_stands_at_the_place_that_was_edited() {
    let mut draft = dental();
    for (place, wrong) in [
        ("offer.elements[3].amount.low", Value::Number(1e9)),
        ("alternatives[0].price.likely", Value::Number(-1.0)),
        ("currency", Value::text("euro")),
        ("personas[1].weights.paperwork", Value::text("much")),
        ("planner.touchpoints[2].desired", Value::Number(9.0)),
        ("planner.loyalty.stay", Value::Number(1.0)),
        ("title", Value::Nothing),
    ] {
        let before = draft.clone();
        draft.put(place, wrong);
        let checked = draft.check();
        assert_eq!(checked.at(place).count(), 1, "{place}: {:?}", checked.faults);
        assert_eq!(checked.within(parent(place).unwrap()), checked.faults.len(), "{place}");
        draft = before;
        assert_eq!(draft.check().faults, []);
    }
}

#[test]
fn a_bare_amount_takes_a_range_and_stays_what_it_was() {
    let mut draft = Draft::new(shop());
    draft.put("offer.price.high", Value::Number(12.0));
    assert_eq!(draft.at("offer.price.likely"), Some(&Value::Number(9.0)));
    assert_eq!(draft.check().faults, []);
    draft.put("rates.hour.likely", Value::Number(30.0));
    assert_eq!(draft.at("rates.hour.likely"), Some(&Value::Number(30.0)));
    draft.put("rates.hour", Value::Nothing);
    assert_eq!(draft.at("rates.hour"), None);
}

#[test]
fn items_are_added_copied_moved_and_taken_out() {
    let mut draft = dental();
    let count = |draft: &Draft| draft.at("offer.elements").unwrap().items().len();
    let before = count(&draft);
    let first = text(&draft, "offer.elements[0].id").unwrap().to_owned();
    let copy = draft.duplicate("offer.elements", 0).unwrap();
    assert_eq!(copy, "offer.elements[1]");
    assert_ne!(text(&draft, "offer.elements[1].id"), Some(&*first));
    draft.shift("offer.elements", 1, 4);
    assert_eq!(text(&draft, "offer.elements[0].id"), Some(&*first));
    draft.remove("offer.elements", 4);
    assert_eq!(draft, dental());
    // Beyond the end there is nothing to move, copy or take out.
    draft.shift("offer.elements", 0, before);
    draft.remove("offer.elements", before);
    assert_eq!(draft.duplicate("offer.elements", before), None);
    assert_eq!(draft, dental());
}

#[test]
fn a_copied_alternative_has_names_of_its_own() {
    let mut draft = dental();
    draft.duplicate("alternatives", 0).unwrap();
    assert_eq!(draft.check().faults, []);
}

#[test]
fn what_refers_to_a_name_follows_it_and_goes_with_it() {
    let mut draft = dental();
    let elements = draft.at("offer.elements").unwrap().items().to_vec();
    let at = elements.iter().position(|e| e.at("id") == Some(&Value::text("painless"))).unwrap();
    let place = item_of("offer.elements", at);
    draft.rename(&[&place, ".id"].concat(), "without-pain");
    assert_eq!(draft.check().faults, []);
    assert_eq!(draft.at("personas[0].weights.without-pain"), Some(&Value::Number(1.3)));
    assert_eq!(text(&draft, "proposition.proofs[0].element"), Some("without-pain"));
    draft.remove("offer.elements", at);
    assert_eq!(draft.check().faults, []);
    assert_eq!(draft.at("personas[0].weights.without-pain"), None);
    assert_ne!(text(&draft, "proposition.proofs[0].element"), Some("without-pain"));
}

#[test]
fn every_element_and_alternative_can_be_renamed_and_taken_out_without_a_fault() {
    for model in ["dental-care", "car-wash", "taxi", "pizza-delivery", "mobile-plan"] {
        let whole = Draft::new(value(&file(&format!("models/{model}.json"))));
        for list in ["offer.elements", "alternatives", "alternatives[0].elements", "personas"] {
            for at in 0..whole.at(list).map_or(0, |list| list.items().len()) {
                let mut draft = whole.clone();
                draft.rename(&[&item_of(list, at), ".id"].concat(), "a-name-of-no-other");
                assert_eq!(draft.check().faults, [], "{model}: {list} {at}");
                draft.remove(list, at);
                assert_eq!(draft.check().faults, [], "{model}: {list} {at}");
            }
        }
    }
}

#[test]
fn a_name_that_is_taken_is_told_and_nothing_is_merged() {
    let mut draft = dental();
    let weights = draft.at("personas[0].weights").cloned();
    let second = text(&draft, "offer.elements[1].id").unwrap().to_owned();
    draft.rename("offer.elements[0].id", &second);
    let faults = draft.check().faults;
    assert_eq!(faults[0].rule, Rule::TakenId(second));
    let back = text(&dental(), "offer.elements[0].id").unwrap().to_owned();
    draft.rename("offer.elements[0].id", &back);
    assert_eq!(draft.at("personas[0].weights").cloned(), weights);
}

#[test]
fn words_are_said_in_one_language_without_touching_the_others() {
    let (mut draft, all) = (dental(), ["en", "id", "hu", "ko"].map(str::to_owned));
    draft.say("title", "hu", "Megéri?", &all);
    assert_eq!(said_in(draft.at("title"), "hu"), Some("Megéri?"));
    assert_eq!(said_in(draft.at("title"), "en"), said_in(dental().at("title"), "en"));
    draft.say("title", "en", "", &all);
    assert_eq!(draft.check().at("title.en").count(), 1);
    draft.say("title", "en", "Worth it?", &all);
    let first = draft.at("title").unwrap().fields().first().cloned();
    assert_eq!(first, Some(("en".to_owned(), Value::text("Worth it?"))));
    draft.say("title", "hu", "", &all);
    draft.settle("title");
    assert_eq!(said_in(draft.at("title"), "hu"), None);
    assert_eq!(draft.check().faults, []);
}

#[test]
fn a_text_for_every_language_stays_one_until_there_are_two() {
    let mut draft = Draft::new(shop());
    draft.say("title", "en", "Worth it?", &["en".to_owned()]);
    assert_eq!(draft.at("title"), Some(&Value::text("Worth it?")));
    let two = ["en", "ko"].map(str::to_owned);
    draft.say("title", "ko", "가치가 있을까요?", &two);
    assert_eq!(said_in(draft.at("title"), "en"), Some("Worth it?"));
    assert_eq!(said_in(draft.at("title"), "ko"), Some("가치가 있을까요?"));
    assert_eq!(draft.check().faults, []);
}

#[test]
fn the_languages_of_a_model_are_found() {
    assert_eq!(languages_of(dental().document()), ["en", "id", "hu", "ko"]);
    assert_eq!(languages_of(&shop()), Vec::<String>::new());
}

#[test]
fn edits_go_back_and_forth_and_typing_is_one_step() {
    let mut edits = Edits::from(Draft::new(shop()));
    let type_price = |edits: &mut Edits, price: f64| {
        edits.change(Some("offer.price"), |draft| draft.put("offer.price", Value::Number(price)));
    };
    let price = |edits: &Edits| edits.draft().at("offer.price").cloned().unwrap();
    for typed in [1.0, 12.0, 120.0] {
        type_price(&mut edits, typed);
    }
    edits.rest();
    type_price(&mut edits, 8.0);
    edits.undo();
    assert_eq!(price(&edits), Value::Number(120.0));
    edits.undo();
    assert_eq!(price(&edits), Value::Number(9.0));
    assert!(!edits.can_undo() && edits.can_redo());
    edits.redo();
    edits.redo();
    assert_eq!(price(&edits), Value::Number(8.0));
    assert!(!edits.can_redo());
    edits.undo();
    // Something new ends what could be done again; what changes nothing does not.
    type_price(&mut edits, 120.0);
    assert!(edits.can_redo());
    type_price(&mut edits, 7.0);
    assert!(!edits.can_redo());
}

#[test]
fn what_is_opened_and_saved_loses_nothing() {
    let written = r#"{"version": 1, "id": "x", "title": {"en": "T", "xx-custom": "Q"},
        "currency": "EUR", "future": [1, {"deep": null}], "offer": {"id": "o", "name": "N", "price": 1,
        "unheardOf": "kept"}}"#;
    let mut draft = Draft::new(value(written));
    draft.put("offer.price", Value::Number(2.0));
    draft.put("offer.price", Value::Number(1.0));
    assert_eq!(value(&json::write(draft.document())), value(written));
    let codes: Vec<_> = draft.check().notices.iter().map(|notice| notice.place.clone()).collect();
    assert_eq!(codes, ["future", "offer.unheardOf"]);
}

#[test]
fn an_example_that_the_owner_changes_is_assumed() {
    let mut draft = Draft::new(shop());
    let amount = "offer.elements[0].amount";
    let evidence = format!("{amount}.evidence");
    for (field, after) in
        [("likely", "assumed"), ("low", "assumed"), ("high", "assumed"), ("max", "example")]
    {
        draft.put(amount, value(r#"{"likely": 14, "evidence": "example"}"#));
        draft.put(&format!("{amount}.{field}"), Value::Number(14.0));
        assert_eq!(text(&draft, &evidence), Some(after), "{field}");
    }
    draft.put(&evidence, Value::text("measured"));
    draft.put(&format!("{amount}.likely"), Value::Number(15.0));
    assert_eq!(text(&draft, &evidence), Some("measured"));
}

#[test]
fn what_a_region_makes_of_a_draft_is_checked_too() {
    let Value::Record(mut fields) = shop() else { unreachable!() };
    let regions = r#"{"HUF": {"offer": {"elements": {"gain": {"amount": 2000}}}},
        "IDR": {"offer": {"price": -1}}}"#;
    fields.push(("regions".to_owned(), value(regions)));
    let mut draft = Draft::new(Value::Record(fields));
    let places = |draft: &Draft| {
        draft.check().faults.into_iter().map(|fault| fault.place).collect::<Vec<_>>()
    };
    assert_eq!(places(&draft), ["regions.IDR.offer.price"]);
    draft.rename("offer.elements[0].id", "clean");
    assert_eq!(draft.at("regions.HUF.offer.elements.clean.amount"), Some(&Value::Number(2000.0)));
    assert_eq!(places(&draft), ["regions.IDR.offer.price"]);
    draft.put("offer.elements[0].id", Value::text("other"));
    let expected = ["regions.HUF.offer.elements.clean", "regions.IDR.offer.price"];
    assert_eq!(places(&draft), expected);
}
