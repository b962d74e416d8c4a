//! The published schemas of results and plans say what the writers write, to the letter.

use proptest::prelude::*;
use serde_json::Value as Json;
use worthwhile::document::{Value, read_model, read_planner_model, write_plan, write_results};
use worthwhile::model::LARGEST;
use worthwhile::model::calculator::{Answers, evaluate};
use worthwhile::model::planner::{PlannerAnswers, plan};

use crate::any::{judged, laws};
use crate::planner::{any_planner_answers, any_planner_model, pizza};
use crate::schema::{PLAN, RESULTS, json_of, objections};
use crate::speak::{file, files, value};

fn results_of(document: &Value) -> Json {
    let model = read_model(document).unwrap().content;
    json_of(&write_results(&model, &evaluate(&model, &Answers::default())))
}

fn plan_of(document: &Value) -> Option<Json> {
    let planning = read_planner_model(document).ok()?.content;
    let answers = PlannerAnswers::default();
    Some(json_of(&write_plan(&planning, &answers, &plan(&planning.planner, &answers))))
}

#[test]
fn results_and_plans_of_every_built_in_model_are_valid_to_the_letter() {
    let mut plans = 0;
    let built_in =
        files("models").into_iter().map(|name| value(&file(&format!("models/{name}.json"))));
    for document in built_in.chain([pizza()]) {
        assert_eq!(objections(&RESULTS.strict, &results_of(&document)), [""; 0]);
        if let Some(plan) = plan_of(&document) {
            plans += 1;
            assert_eq!(objections(&PLAN.strict, &plan), [""; 0]);
        }
    }
    assert!(plans > 1);
}

/// Every record of a document with one field more is refused, so a field that is added to the
/// writer must be added to the schema.
#[test]
fn a_field_that_the_schema_does_not_know_is_refused_wherever_it_stands() {
    let results = results_of(&value(&file("models/car-wash.json")));
    for (schema, document) in [(&RESULTS, results), (&PLAN, plan_of(&pizza()).unwrap())] {
        let mut places = Vec::new();
        records(&document, String::new(), &mut places);
        assert!(places.len() > 10);
        for place in places {
            let mut more = document.clone();
            more.pointer_mut(&place).unwrap()["vendor"] = "Anyone".into();
            assert!(!objections(&schema.strict, &more).is_empty(), "at {place}");
        }
    }
}

pub fn records(json: &Json, place: String, found: &mut Vec<String>) {
    match json {
        Json::Object(fields) => {
            let inner = fields.iter().map(|(name, inner)| (format!("{place}/{name}"), inner));
            inner.for_each(|(place, inner)| records(inner, place, found));
            found.push(place);
        }
        Json::Array(items) => {
            for (at, inner) in items.iter().enumerate() {
                records(inner, format!("{place}/{at}"), found);
            }
        }
        _ => {}
    }
}

proptest! {
    #![proptest_config(laws())]

    #[test]
    fn any_results_are_valid_to_the_letter((model, answers) in judged(LARGEST)) {
        let written = json_of(&write_results(&model, &evaluate(&model, &answers)));
        prop_assert_eq!(objections(&RESULTS.strict, &written), Vec::<String>::new());
    }

    #[test]
    fn any_plan_is_valid_to_the_letter(planning in any_planner_model(), answers in any_planner_answers()) {
        let written = write_plan(&planning, &answers, &plan(&planning.planner, &answers));
        prop_assert_eq!(objections(&PLAN.strict, &json_of(&written)), Vec::<String>::new());
    }
}
