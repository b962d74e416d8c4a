//! The few words in which these tests speak to the program about planners.

use proptest::prelude::*;
use proptest::sample::Index;
use worthwhile::document::{
    Fault, PlannerModel, Reading, Value, read_planner_answers, read_planner_model,
};
use worthwhile::model::planner::PlannerAnswers;

use crate::any::offers::{id, wording};
use crate::any::planners::any_planner;
use crate::speak::{file, value};

/// The document with everything in it.
pub fn pizza() -> Value {
    value(&file("tests/document/planner/model.json"))
}

pub fn planning(document: &Value) -> Reading<PlannerModel> {
    read_planner_model(document).unwrap_or_else(|faults| panic!("{faults:#?}"))
}

pub fn plan_answers(document: &Value) -> Reading<PlannerAnswers> {
    read_planner_answers(document).unwrap_or_else(|faults| panic!("{faults:#?}"))
}

/// What is wrong with the planner of a model; nothing if it reads.
pub fn faults_of_planner_model(document: &Value) -> Vec<Fault> {
    read_planner_model(document).err().unwrap_or_default()
}

/// What is wrong with the planner of answers.
pub fn faults_of_planner_answers(document: &Value) -> Vec<Fault> {
    read_planner_answers(document).err().unwrap_or_default()
}

/// Any planner within a model, whose touchpoints serve some of its elements.
pub fn any_planner_model() -> impl Strategy<Value = PlannerModel> {
    let served = prop::collection::vec(prop::collection::vec(any::<Index>(), 0..3), 6);
    let elements = prop::collection::vec(wording(), 1..4);
    (any_planner(), wording(), wording(), elements, served).prop_map(
        |(mut planner, title, offer, labels, served)| {
            let named = |(at, label)| (id(&format!("element-{at}")), label);
            let elements: Vec<_> = labels.into_iter().enumerate().map(named).collect();
            for (touchpoint, served) in planner.touchpoints.iter_mut().zip(served) {
                touchpoint.elements = served.iter().map(|at| at.get(&elements).0.clone()).collect();
            }
            let (currency, edition) = ("EUR".to_owned(), "2026-11".to_owned());
            PlannerModel { id: id("any"), title, offer, currency, edition, elements, planner }
        },
    )
}

/// Any answers: each part of what could be a planner was touched, or was not.
pub fn any_planner_answers() -> impl Strategy<Value = PlannerAnswers> {
    (any_planner_model(), any::<[bool; 6]>()).prop_map(|(planning, touched)| {
        let planner = planning.planner;
        PlannerAnswers {
            lever: planner.lever,
            period: touched[5].then_some(planner.period),
            figures: planner.figures,
            observed_time: touched[0].then_some(planner.observed_time),
            observed_cost: touched[1].then_some(planner.observed_cost),
            shares: planner.levels.iter().filter(|_| touched[2]).map(|level| level.share).collect(),
            touchpoints: touched[3].then_some(planner.touchpoints),
            actions: touched[4].then_some(planner.actions),
            sold_at: touched[5].then(|| "2026-11-22T19:30".to_owned()),
        }
    })
}
