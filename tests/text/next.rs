//! The next step: words and an address for each verdict, with the result's figures in them.

use worthwhile::document::{json, read_model, write_model};
use worthwhile::model::Wording;
use worthwhile::model::calculator::{Answers, Model};

use crate::english::told;

/// The car wash with steps after two of its verdicts.
fn wash(address: &str) -> Model {
    let mut text = std::fs::read_to_string("models/car-wash.json").unwrap();
    let end = text.rfind('}').unwrap();
    text.truncate(end);
    text += &format!(
        r#", "next": {{
            "yes": {{ "words": {{ "en": "Book it for {{value}}" }}, "address": "tel:+123" }},
            "another": {{ "words": {{ "en": "Ask us, {{persona}}" }}, "address": "{address}" }}
        }} }}"#
    );
    read_model(&json::parse(&text).unwrap()).unwrap().content
}

fn answers(text: &str) -> Answers {
    worthwhile::document::read_answers(&json::parse(text).unwrap()).unwrap().content
}

#[test]
fn each_verdict_has_its_own_step() {
    let wash = wash("mailto:a@b.example?subject={alternative}&body={value}%20{persona}{nothing}");
    told(&wash, &Answers::default(), |words| {
        let step = words.next_step().unwrap();
        assert_eq!(step.name, "another");
        assert_eq!(step.words, format!("Ask us, {}", words.text.anyone()));
        let anyone = words.text.anyone().replace(' ', "%20");
        let address =
            format!("mailto:a@b.example?subject=Washing%20it%20at%20home&body=%241%20{anyone}");
        assert_eq!(step.address, address);
        let told = [step.words, step.address].join(": ");
        assert!(words.summary().contains(&told), "{}", words.summary());
    });
    told(&wash, &answers(r#"{"version":1,"fit":{"capacity":1}}"#), |words| {
        let step = words.next_step().unwrap();
        assert_eq!((step.name, &*step.address), ("yes", "tel:+123"));
        assert!(step.words.starts_with("Book it for $"), "{}", step.words);
    });
    // Nothing for a verdict of which the host says nothing.
    told(&wash, &answers(r#"{"version":1,"prices":{"wash":25}}"#), |words| {
        assert_eq!(words.next_step(), None);
    });
}

#[test]
fn what_is_filled_in_cannot_change_where_an_address_leads() {
    let mut wash = wash("https://a.example/?q={alternative}#end");
    let name = "a&b=c/?#é \u{202e}";
    wash.alternatives[0].name = Wording::plain(name);
    told(&wash, &Answers::default(), |words| {
        let step = words.next_step().unwrap();
        let address = "https://a.example/?q=a%26b%3Dc%2F%3F%23%C3%A9%20%E2%80%AE#end";
        assert_eq!(step.address, address);
    });
}

#[test]
fn steps_come_back_as_they_were_written() {
    let wash = wash("https://a.example/");
    let again = read_model(&write_model(&wash)).unwrap().content;
    assert_eq!(again.next, wash.next);
}

#[test]
fn only_addresses_that_run_nothing_are_taken() {
    let bad = [
        "javascript:alert(1)",
        " https://a.example",
        "java\nscript:alert(1)",
        "https:",
        "https:\tevil",
        "http://a.example",
        "data:text/html,x",
        "//a.example",
        "HTTPS://a.example",
        "{value}:x",
    ];
    for address in bad {
        let text = format!(
            r#"{{"version":1,"id":"x","title":"X","currency":"EUR","offer":{{"id":"o","name":"O",
            "price":5}},"next":{{"no":{{"words":"Go","address":{}}}}}}}"#,
            serde_json::to_string(address).unwrap()
        );
        let faults = read_model(&json::parse(&text).unwrap()).unwrap_err();
        assert_eq!(faults.len(), 1, "{address}: {faults:?}");
        assert_eq!(faults[0].place, "next.no.address");
        assert_eq!(faults[0].rule.code(), "not-an-address");
    }
}
