//! Lines of JSON, as a host collects them.

use super::speak::{read_lines, read_to, utf16};
use crate::speak::{told, value};
use worthwhile::document::survey::read_response;
use worthwhile::model::{Estimate, Id};

const GOOD: &str = r#"{"answers": {"version": 1, "persona": "careful", "amounts": {"queue": 12}}, "statedWorth": 18, "wave": "2026-03", "weight": 2, "respondent": "a", "desired": {"queue": 6}, "received": {"queue": 3}, "prices": {"tooCheap": 5, "cheap": 8, "expensive": 12, "tooExpensive": 15}, "buys": [{"price": 9, "would": true}], "results": {"value": 2}}"#;

#[test]
fn a_line_is_a_response() {
    let read = read_lines(1 << 16, GOOD.as_bytes());
    assert_eq!(read.told(), [""; 0]);
    let response = &read.responses[0];
    assert_eq!(response.answers.persona, Id::new("careful"));
    assert_eq!((response.stated, response.weight.get()), (Some(18.0), 2.0));
    assert_eq!(response.wave.as_ref().map(|wave| wave.as_str()), Some("2026-03"));
    assert_eq!(response.desired[0].1 - response.received[0].1, 3.0);
    assert_eq!(response.prices.unwrap().expensive, 12.0);
    assert!(response.asked[0].buys);
}

#[test]
fn answers_alone_are_a_response_too() {
    let read = read_lines(1 << 16, br#"{"version": 1, "amounts": {"queue": 12}}"#);
    assert_eq!((read.responses.len(), read.responses[0].stated), (1, None));
}

/// A figure below 0 is read where the model's range is, and refused where it is not, as in a table.
#[test]
fn an_amount_below_nothing_is_read_as_in_a_table() {
    let mut document = super::speak::car_wash();
    let pride = document.offer.elements.iter_mut().find(|it| it.id.as_str() == "pride").unwrap();
    pride.amount.estimate = Estimate::new(-5.0, 3.0, 10.0).unwrap();
    let line = |name: &str| value(&format!("{{\"version\": 1, \"amounts\": {{\"{name}\": -2}}}}"));
    let table = |name: &str| {
        read_to(document.clone(), 9, format!("amounts.{name}\n-2\n").as_bytes()).unwrap()
    };
    let said = read_response(&line("pride"), &document).unwrap();
    assert_eq!(said.answers, table("pride").responses[0].answers);
    let faults = read_response(&line("queue"), &document).unwrap_err();
    assert_eq!(told(&faults), ["amounts.queue too-small"]);
    assert_eq!(table("queue").told(), ["2 amounts.queue too-small"]);
}

#[test]
fn answers_in_another_currency_are_refused() {
    let lines = [
        r#"{"version": 1, "currency": "USD", "amounts": {"queue": 12}}"#,
        r#"{"version": 1, "currency": "HUF", "amounts": {"queue": 12}}"#,
        r#"{"answers": {"version": 1, "currency": "HUF"}, "statedWorth": 5000}"#,
    ];
    let read = read_lines(1 << 16, lines.join("\n").as_bytes());
    assert_eq!(read.responses.len(), 1);
    assert_eq!(read.told(), ["2 currency no-figures-in", "3 answers.currency no-figures-in"]);
}

#[test]
fn what_is_wrong_has_its_line_and_place() {
    let lines = [
        GOOD,
        "",
        "{not json",
        r#"{"version": 2}"#,
        r#"{"answers": {"version": 1, "fit": {"capacity": 9}}, "statedWorth": "ten", "weight": 0}"#,
        r#"{"answers": {"version": 1}, "prices": {"tooCheap": 5}, "desired": {"queue": 9}, "buys": [{"price": 9}]}"#,
        r#"[1, 2]"#,
        GOOD,
    ];
    let text = lines.join("\r\n");
    let read = read_lines(1 << 16, text.as_bytes());
    assert_eq!(read.responses.len(), 2);
    assert_eq!(
        read.told(),
        [
            "3 not-json",
            "4 version version",
            "5 answers.fit.capacity too-large, weight too-small, statedWorth wrong-kind",
            "6 desired.queue too-large, prices.cheap missing, prices.expensive missing, prices.tooExpensive missing, buys[0].would missing",
            "7 wrong-kind",
        ]
    );
    assert_eq!(read.rejections[0].cells, ["{not json"], "nothing is lost");
    for pieces in [1, 3, 100] {
        assert_eq!(read_lines(pieces, text.as_bytes()), read, "in pieces of {pieces}");
    }
}

#[test]
fn lines_in_other_letters_are_read_too() {
    let read = read_lines(5, &utf16(&[GOOD, "\r\n", GOOD].concat(), false));
    assert_eq!((read.responses.len(), read.told()), (2, vec![]));
}

#[test]
fn a_line_beyond_all_length_is_told_and_passed() {
    let text = format!("{}\n{GOOD}", "x".repeat(70_000));
    let read = read_lines(1 << 12, text.as_bytes());
    assert_eq!((read.responses.len(), read.told()), (1, vec!["1 row-too-long".to_owned()]));
    let read = read_lines(1 << 12, b"{\"version\": 1, \"persona\": \"\xFF\"}\n");
    assert_eq!(read.told(), ["1 unreadable"]);
}
