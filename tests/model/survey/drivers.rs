//! Drivers are asked, and what follows from them is predicted and heard.

use serde_json::json;
use worthwhile::document::json as reader;
use worthwhile::model::calculator::{Input, Model};
use worthwhile::model::survey::*;

use super::speak::near;
use crate::speak::{exactly, id, model_of};

fn team() -> Model {
    let document = json!({
        "version": 1, "id": "team", "title": "Team", "currency": "USD",
        "drivers": [
            { "id": "people", "label": "People", "amount": { "likely": 12, "min": 1 } },
            { "id": "hours", "label": "Hours", "unit": "hours", "amount": "people * 1.5" },
        ],
        "rates": { "hour": "40 * 1" },
        "offer": { "id": "ours", "name": "Ours", "price": 100, "elements": [
            { "id": "saved", "label": "Saved", "side": "benefit", "kind": "economic", "unit": "hours",
              "activity": "work", "amount": "hours" },
            { "id": "calm", "label": "Calm", "side": "benefit", "kind": "social", "amount": 5 },
        ] },
    });
    model_of(&reader::parse(&document.to_string()).unwrap())
}

#[test]
fn a_driver_is_asked_instead_of_what_follows() {
    let asked = questionnaire(&team(), &Asking::default());
    let people = Question::Figure(Input::Driver(id("people")));
    assert_eq!(asked, [people, Question::Amount(1), Question::Stated]);
}

#[test]
fn an_answer_to_a_driver_is_heard_of_what_follows_and_changes_no_formula() {
    let mut assessment = Assessment::new(team(), USUAL_SEED);
    for people in [4.0, 6.0, 8.0, 10.0, 12.0, 14.0] {
        let mut response = Response { stated: Some(people * 60.0 + 5.0), ..Response::default() };
        response.answers.inputs.insert(Input::Driver(id("people")), exactly(people));
        assessment.add(&response);
    }
    let said = assessment.said_by_all();
    assert_eq!((said.elements[0].amount.count(), said.elements[1].amount.count()), (6, 0));
    near(said.elements[0].amount.mean().unwrap(), 13.5, 1e-12);
    near(assessment.agreement_of_all().bias().unwrap().difference, 0.0, 1e-9);
    assert_eq!(assessment.updates(), []);
}
