//! What is written is read as it was, and whatever reads can be planned.

use proptest::prelude::*;
use proptest::sample::Index;
use worthwhile::document::{
    Value, json, read_answers, read_planner_answers, read_planner_model, write_answers, write_plan,
    write_planner_answers, write_planner_model,
};
use worthwhile::model::calculator::Answers;
use worthwhile::model::planner::{FIGURES, Lever, PlannerAnswers, plan};

use super::speak::{any_planner_answers, any_planner_model, pizza, plan_answers, planning};
use crate::any::laws;
use crate::mutation::{everywhere, is_of};
use crate::speak::{model, value, with};
use crate::strange::anything;
use crate::values::leaves;

#[test]
fn everything_that_a_planner_can_say_is_read() {
    let reading = planning(&pizza());
    assert_eq!(reading.notices, []);
    let planner = reading.content.planner;
    for about in FIGURES.iter().filter(|about| about.name != "promise") {
        let missing = about.section == "cost" && about.name == "worth";
        assert_eq!(planner.figures.given(about.figure).is_none(), missing, "{about:?}");
    }
    assert_eq!(planner.lever, Some(Lever::Time));
    assert_eq!(planner.observed_time.figures(), [38.0, 41.0, 44.0, 52.0]);
    assert_eq!((planner.levels.len(), planner.touchpoints.len(), planner.actions.len()), (2, 2, 3));
    assert_eq!(planner.touchpoints[0].weight, 1.0);
    assert_eq!(planner.actions[1].label.as_ref().unwrap().in_language("hu"), "Meleg volt?");
}

#[test]
fn the_calculator_leaves_the_planner_alone() {
    let with_planner = model(&pizza());
    assert_eq!(with_planner.notices, []);
    let Value::Record(mut fields) = pizza() else { unreachable!() };
    fields.retain(|(name, _)| name != "planner");
    assert_eq!(model(&Value::Record(fields)).content, with_planner.content);
    let odd = with(pizza(), "/planner", Value::Number(3.0));
    assert_eq!(model(&odd), with_planner);

    let both = value(r#"{"version": 1, "amounts": {"warm": 3}, "planner": {"lever": "cost"}}"#);
    let reading = read_answers(&both).unwrap();
    assert_eq!((reading.content.inputs.iter().count(), reading.notices.len()), (1, 0));
    let planner = plan_answers(&both);
    assert_eq!((planner.content.lever, planner.notices.len()), (Some(Lever::Cost), 0));
    assert_eq!(
        write_answers(&Answers::default()),
        write_planner_answers(&PlannerAnswers::default())
    );
}

proptest! {
    #![proptest_config(laws())]

    #[test]
    fn a_planning_that_was_written_is_read_as_it_was(planning in any_planner_model()) {
        let document = write_planner_model(&planning);
        let reading = read_planner_model(&document);
        prop_assert!(reading.is_ok(), "{:#?}", reading);
        let reading = reading.unwrap();
        prop_assert_eq!(&reading.content, &planning);
        prop_assert_eq!(reading.notices, vec![]);
        prop_assert_eq!(json::parse(&json::write(&document)), Ok(document));
    }

    #[test]
    fn plan_answers_that_were_written_are_read_as_they_were(answers in any_planner_answers()) {
        let document = write_planner_answers(&answers);
        let reading = read_planner_answers(&document);
        prop_assert!(reading.is_ok(), "{:#?}", reading);
        let reading = reading.unwrap();
        prop_assert_eq!(&reading.content, &answers);
        prop_assert_eq!(reading.notices, vec![]);
        prop_assert_eq!(json::parse(&json::write(&document)), Ok(document));
    }

    #[test]
    fn anything_as_a_planner_is_read_or_refused_with_a_reason(any in anything(), inner in anything()) {
        let planner = Value::record(vec![("time", any.clone()), ("touchpoints", Value::List(vec![inner.clone()]))]);
        let answers = |planner| Value::record(vec![("version", Value::Number(1.0)), ("planner", planner)]);
        for document in [any.clone(), with(pizza(), "/planner", any), with(pizza(), "/planner", inner)] {
            if let Err(faults) = read_planner_model(&document) {
                prop_assert!(!faults.is_empty());
            }
        }
        if let Err(faults) = read_planner_answers(&answers(planner)) {
            prop_assert!(!faults.is_empty());
        }
    }

    #[test]
    fn a_change_of_a_planner_is_read_or_refused_where_it_was_made(at in any::<Index>(), new in anything()) {
        let document = pizza();
        let pointers = everywhere(&document);
        let pointer = at.get::<String>(&pointers);
        match read_planner_model(&with(document, pointer, new)) {
            Ok(reading) => {
                let again = read_planner_model(&write_planner_model(&reading.content));
                prop_assert_eq!(again.map(|again| again.content), Ok(reading.content));
            }
            Err(faults) => {
                prop_assert!(!faults.is_empty());
                for fault in faults {
                    prop_assert!(is_of(&fault, pointer), "{:?} after a change at {}", fault, pointer);
                }
            }
        }
    }

    #[test]
    fn a_written_plan_holds_only_finite_numbers(
        planning in any_planner_model(), answers in any_planner_answers(),
    ) {
        let plan = plan(&planning.planner, &answers);
        let written = write_plan(&planning, &answers, &plan);
        for (place, leaf) in leaves(&written) {
            if let Value::Number(number) = leaf {
                prop_assert!(number.is_finite(), "{} at {}", number, place);
            }
        }
    }
}
