//! Drivers are asked, and what follows from them is predicted and heard.

use serde_json::json;
use worthwhile::document::survey::{with_changes, write_changes};
use worthwhile::document::{Value, json as reader, read_model, write_model};
use worthwhile::model::Ends;
use worthwhile::model::calculator::{Answers, Input, Model, evaluate};
use worthwhile::model::survey::*;

use super::speak::{People, near};
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
fn an_answer_to_a_driver_is_heard_of_what_follows_and_changes_the_driver_alone() {
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
    let [update] = &assessment.updates()[..] else { panic!("no formula changes") };
    assert_eq!((&update.input, update.answers), (&Input::Driver(id("people")), 6));
    assert_eq!(
        (update.before.estimate.likely(), update.after.estimate.ends()),
        (12.0, Ends::P10P90)
    );
    near(update.after.estimate.low(), 5.0, 1e-12);
    near(update.after.estimate.high(), 13.0, 1e-12);
    assert_eq!(update.quantiles, [4.0, 6.0, 8.0, 10.0, 12.0, 14.0]);
    let changed = accept(&team(), std::slice::from_ref(update));
    assert_eq!(changed.drivers[0].amount, update.after);
    // What people need is drawn as they said it, and what follows with it: 1.5 hours of $40 for each.
    let chance = evaluate(&changed, &Answers::default()).chance.unwrap();
    near(chance.mean, 9.0 * 60.0 + 5.0 - 100.0, 5.0);
    let again = read_model(&write_model(&changed)).unwrap().content;
    assert_eq!(again, changed);
    let document = with_changes(&write_model(&team()), std::slice::from_ref(update));
    assert_eq!(read_model(&document).unwrap().content, changed);
    let written = write_changes(&team(), std::slice::from_ref(update));
    assert_eq!(
        written.at("changes").unwrap().items()[0].at("place"),
        Some(&Value::text("drivers[0].amount"))
    );
}

/// The chance to gain that a model with drivers states once a survey is accepted is the share of those who gain,
/// of two kinds of customers as of one (method 7.7).
#[test]
fn the_chance_after_a_survey_of_drivers_is_the_share_who_gain() {
    for seed in 0..40 {
        let mut random = People::seeded(seed);
        let people: Vec<f64> = (0..200)
            .map(|_| {
                let few = random.share() < 0.5;
                random.figure(if few { 2.0 } else { 6.0 }, 0.5).max(1.0)
            })
            .collect();
        let mut assessment = Assessment::new(team(), USUAL_SEED);
        for people in &people {
            let mut response = Response::default();
            response.answers.inputs.insert(Input::Driver(id("people")), exactly(*people));
            assessment.add(&response);
        }
        let gain =
            people.iter().filter(|people| **people * 60.0 + 5.0 > 100.0).count() as f64 / 200.0;
        let changed = accept(&team(), &assessment.updates());
        let chance = evaluate(&changed, &Answers::default()).chance.unwrap().gains;
        assert!((chance - gain).abs() < 0.02, "{chance} for {gain}");
    }
}
