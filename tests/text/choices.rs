//! What choices change, and where a figure turns the choice, in words.

use worthwhile::document::{json, read_answers};
use worthwhile::model::calculator::{Input, curve};
use worthwhile::model::{Id, Limits};
use worthwhile::text::Sentences;

use crate::english;
use crate::said::model;

fn told<T>(said: &str, read: impl FnOnce(&Sentences) -> T) -> T {
    let answers = read_answers(&json::parse(said).unwrap()).unwrap().content;
    english::told(&model("car-wash"), &answers, read)
}

#[test]
fn nobody_in_particular_changes_nothing() {
    assert_eq!(told(r#"{"version":1}"#, |words| words.changes()), "");
}

#[test]
fn a_persona_says_which_rates_and_weights_are_others() {
    assert_eq!(
        told(r#"{"version":1,"persona":"hurried"}"#, |words| words.changes()),
        "“An hour of your time” counts as $30.00 instead of $15.00."
    );
}

#[test]
fn a_situation_says_what_counts_more_and_what_is_not_there() {
    let said = told(r#"{"version":1,"situation":"urgent"}"#, |words| words.changes());
    assert!(said.contains("These count 1.5 times as much: A clean car."), "{said}");
    assert!(said.contains("Not available here: Washing it at home."), "{said}");
}

#[test]
fn a_field_shows_its_weight() {
    let weight = |id: &str| {
        let input = Input::Amount(Id::new(id).unwrap());
        told(r#"{"version":1,"situation":"urgent"}"#, |words| words.weight(&input))
    };
    assert_eq!([weight("clean"), weight("paint")], ["×1.5", ""]);
}

#[test]
fn a_curve_says_where_it_turns() {
    let said = |id: &str, least: f64, most: f64| {
        told(r#"{"version":1,"fit":{"capacity":1}}"#, |words| {
            let (input, limits) =
                (Input::Amount(Id::new(id).unwrap()), Limits::new(least, most, 0.5).unwrap());
            let curve = curve(words.model, words.answers, words.results, &input, &limits).unwrap();
            words.turns(&input, &curve, limits.step())
        })
    };
    assert!(said("clean", 0.0, 30.0).starts_with("From $1"), "{}", said("clean", 0.0, 30.0));
    assert!(said("queue", 0.0, 60.0).starts_with("Up to "), "{}", said("queue", 0.0, 60.0));
    assert_eq!(
        said("clean", 29.0, 30.0),
        "“The car wash” is the best choice at every figure shown here."
    );
}
