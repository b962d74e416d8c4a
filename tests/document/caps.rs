//! How large and how deep a document may be.

use worthwhile::document::{Caps, MAX_DEPTH, MAX_LENGTH, MAX_VALUES, Rule, Value, json};

use crate::speak::{answers, faults, model, shop, told, value, with};

fn rule_of(text: &str) -> Result<(), Rule> {
    json::parse(text).map(|_| ()).map_err(|fault| {
        assert_eq!(fault.place, "", "a cap is a rule of the whole document");
        fault.rule
    })
}

fn deep(levels: usize, innermost: &str) -> String {
    "[".repeat(levels) + innermost + &"]".repeat(levels)
}

#[test]
fn a_document_may_be_twelve_levels_deep() {
    assert_eq!(rule_of(&deep(MAX_DEPTH, "0")), Ok(()));
    assert_eq!(rule_of(&deep(MAX_DEPTH - 1, "{}")), Ok(()));
    for deeper in [deep(MAX_DEPTH + 1, ""), deep(MAX_DEPTH, "{}"), deep(MAX_DEPTH, r#"{"a": 0}"#)] {
        assert_eq!(rule_of(&deeper), Err(Rule::TooDeep), "{deeper}");
    }
    // Neither the stack nor the parser's own limit is reached.
    assert_eq!(rule_of(&"[".repeat(100_000)), Err(Rule::TooDeep));
    assert_eq!(rule_of(&r#"{"a":"#.repeat(40_000)), Err(Rule::TooDeep));
}

#[test]
fn a_document_may_hold_twenty_thousand_values() {
    let list = |count: usize| ["[", &vec!["0"; count].join(","), "]"].concat();
    assert_eq!(rule_of(&list(MAX_VALUES)), Ok(()));
    assert_eq!(rule_of(&list(MAX_VALUES + 1)), Err(Rule::TooLarge));
    let record = |count: usize| ["{", &vec![r#""a":0"#; count].join(","), "}"].concat();
    assert_eq!(rule_of(&record(MAX_VALUES)), Ok(()));
    assert_eq!(rule_of(&record(MAX_VALUES + 1)), Err(Rule::TooLarge));
    // Small lists count as much as large ones.
    let pairs = ["[", &vec!["[0,0]"; MAX_VALUES / 3].join(","), "]"].concat();
    assert_eq!(rule_of(&pairs), Ok(()));
    let more = ["[", &vec!["[0,0,0]"; MAX_VALUES / 3].join(","), "]"].concat();
    assert_eq!(rule_of(&more), Err(Rule::TooLarge));
}

#[test]
fn a_text_may_be_a_quarter_of_a_megabyte_long() {
    let padded = |length: usize| ["[]", &" ".repeat(length - 2)].concat();
    assert_eq!(rule_of(&padded(MAX_LENGTH)), Ok(()));
    assert_eq!(rule_of(&padded(MAX_LENGTH + 1)), Err(Rule::TooLarge));
}

#[test]
fn caps_are_given_back_when_a_list_ends() {
    let mut caps = Caps::default();
    for _ in 0..3 * MAX_DEPTH {
        caps.enter().unwrap();
        caps.leave();
    }
    for _ in 0..MAX_DEPTH {
        caps.enter().unwrap();
    }
    assert_eq!(caps.enter(), Err(Rule::TooDeep));
}

fn many(count: usize, item: impl Fn(usize) -> String) -> Value {
    value(&["[", &(0..count).map(item).collect::<Vec<_>>().join(","), "]"].concat())
}

fn named(count: usize) -> Value {
    Value::Record((0..count).map(|n| (format!("n-{n}"), Value::Number(1.0))).collect())
}

#[track_caller]
fn at_most(most: usize, pointer: &str, place: &str, item: impl Fn(usize) -> String) {
    let of = |count| with(shop(), pointer, many(count, &item));
    assert_eq!(model(&of(most)).notices, []);
    let expected = vec![format!("{place} too-many")];
    assert_eq!(told(&faults(false, &of(most + 1))), expected);
}

#[test]
fn lists_have_their_own_ends() {
    let label = r#""label": "Something""#;
    at_most(8, "/alternatives", "alternatives", |n| {
        format!(r#"{{"id": "other-{n}", "name": "Other", "price": 1}}"#)
    });
    at_most(12, "/personas", "personas", |n| format!(r#"{{"id": "persona-{n}", {label}}}"#));
    at_most(200, "/offer/elements", "offer.elements", |n| {
        format!(r#"{{"id": "gain-{n}", {label}, "side": "cost", "kind": "money", "amount": 1}}"#)
    });
    let outcome = |n: usize| format!(r#"{{"id": "outcome-{n}", {label}, "met": 1}}"#);
    let utility = |count| {
        let must_be = many(count, outcome);
        with(value(r#"{"performance": 1}"#), "/mustBe", must_be)
    };
    assert!(told(&faults(false, &with(shop(), "/offer/utility", utility(20)))).is_empty());
    let one_more = faults(false, &with(shop(), "/offer/utility", utility(21)));
    assert_eq!(told(&one_more), ["offer.utility.mustBe too-many"]);
}

#[test]
fn records_of_names_have_their_own_ends() {
    let persona = |weights| {
        let persona = with(value(r#"{"id": "anyone", "label": "Anyone"}"#), "/weights", weights);
        with(shop(), "/personas", Value::List(vec![persona]))
    };
    // Two hundred are not too many, though no element has their names.
    let few = faults(false, &persona(named(200)));
    assert!(few.iter().all(|fault| fault.rule.code() == "no-such-id") && few.len() == 200);
    assert_eq!(told(&faults(false, &persona(named(201)))), ["personas[0].weights too-many"]);

    for section in ["prices", "amounts", "beliefs", "outcomes"] {
        let of = |count| with(value(r#"{"version": 1}"#), &format!("/{section}"), named(count));
        assert_eq!(answers(&of(500)).content.inputs.iter().count(), 500);
        assert_eq!(told(&faults(true, &of(501))), [format!("{section} too-many")]);
    }
}

#[test]
fn a_page_may_pass_numbers_that_json_cannot_write() {
    for number in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        for pointer in ["/offer/price", "/version", "/discount", "/offer/elements/0/amount"] {
            let place = pointer[1..].replace("/0", "[0]").replace('/', ".");
            let found = faults(false, &with(shop(), pointer, Value::Number(number)));
            assert_eq!(told(&found), [format!("{place} not-finite")]);
        }
    }
}
