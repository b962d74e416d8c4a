//! What planners and answers to them may leave out, and what is noticed and refused.

use worthwhile::document::{
    MAX_ACTIONS, MAX_HOURS, MAX_TOUCHPOINTS, MAX_WORDS, Rule, Value, write_plan,
    write_planner_answers,
};
use worthwhile::model::Wording;
use worthwhile::model::planner::{ActionKind, Figure, Lever, Observed, PlannerAnswers, plan};

use super::speak::{
    faults_of_planner_answers, faults_of_planner_model, pizza, plan_answers, planning,
};
use crate::speak::{told, value, with};

fn answers(planner: &str) -> Value {
    value(&format!(r#"{{"version": 1, "planner": {planner}}}"#))
}

#[test]
fn a_planner_may_be_empty_but_not_missing() {
    let empty = planning(&with(pizza(), "/planner", value("{}")));
    assert_eq!((empty.content.planner, empty.notices), (Default::default(), vec![]));
    let without = with(pizza(), "/planner", Value::Nothing);
    let [fault] = &faults_of_planner_model(&without)[..] else { panic!("one fault") };
    assert_eq!((fault.place.as_str(), &fault.rule), ("planner", &Rule::Missing));
    assert_eq!(told(&faults_of_planner_model(&value("{}"))), ["version missing"]);
}

#[test]
fn the_rest_of_a_model_is_not_looked_at() {
    let odd = [
        ("/colour", "1"),
        ("/period", "1"),
        ("/discount", "-1"),
        ("/personas", "{}"),
        ("/offer/price", "null"),
        ("/offer/vendor", "1"),
        ("/offer/elements/0/amount", "-3"),
        ("/offer/elements/0/side", "null"),
    ];
    let document = odd.iter().fold(pizza(), |whole, (at, new)| with(whole, at, value(new)));
    assert_eq!(planning(&document), planning(&pizza()));
}

#[test]
fn every_record_of_a_planner_notices_what_it_does_not_know() {
    let records = [
        "",
        "/time",
        "/cost",
        "/service",
        "/service/levels/0",
        "/feeling",
        "/touchpoints/0",
        "/complaints",
        "/firstDay",
        "/actions/0",
        "/loyalty",
        "/after",
    ];
    for record in records {
        let pointer = format!("/planner{record}/colour");
        let reading = planning(&with(pizza(), &pointer, value("[null]")));
        assert_eq!(reading.content, planning(&pizza()).content);
        let place = pointer[1..].replace("/0", "[0]").replace('/', ".");
        assert_eq!(told(&reading.notices), [format!("{place} unknown")]);
    }
    // What belongs to the other document is unknown in this one.
    let shares = planning(&with(pizza(), "/planner/service/shares", value("[1]")));
    assert_eq!(told(&shares.notices), ["planner.service.shares unknown"]);
    let odd =
        answers(r#"{"time": {"unit": "day"}, "service": {"levels": []}, "cost": {"shares": []}}"#);
    let mut notices = told(&plan_answers(&odd).notices);
    notices.sort();
    assert_eq!(
        notices,
        ["planner.cost.shares", "planner.service.levels", "planner.time.unit"]
            .map(|p| format!("{p} unknown"))
    );
}

#[test]
fn null_says_the_same_as_leaving_out() {
    for field in ["canGoWrong", "desired", "adequate", "received", "weight", "meetings", "elements"]
    {
        let null = with(pizza(), &format!("/planner/touchpoints/0/{field}"), Value::Nothing);
        assert_eq!(planning(&null).notices, [], "{field}");
    }
    let bare = r#"[{"id": "a", "label": "A"}]"#;
    let bare = planning(&with(pizza(), "/planner/touchpoints", value(bare))).content.planner;
    let touchpoint = &bare.touchpoints[0];
    assert_eq!((touchpoint.weight, touchpoint.meetings, touchpoint.desired), (1.0, 1.0, None));
    let bare = r#"[{"id": "a", "kind": "bonus", "when": 24}]"#;
    let bare = planning(&with(pizza(), "/planner/actions", value(bare))).content.planner;
    let action = &bare.actions[0];
    assert_eq!((action.kind, action.cost, &action.label), (ActionKind::Bonus, 0.0, &None));
    for field in ["label", "level", "share"] {
        let pointer = format!("/planner/service/levels/1/{field}");
        let found = faults_of_planner_model(&with(pizza(), &pointer, Value::Nothing));
        assert_eq!(told(&found), [format!("planner.service.levels[1].{field} missing")]);
    }
    assert_eq!(plan_answers(&answers("null")).content, PlannerAnswers::default());
}

#[test]
fn estimates_out_of_order_are_a_warning_of_the_plan_and_no_fault() {
    let planning = planning(&with(pizza(), "/planner/time/worst", value("10"))).content;
    let answers = PlannerAnswers::default();
    let Value::Record(fields) = write_plan(&planning, &answers, &plan(&planning.planner, &answers))
    else {
        unreachable!()
    };
    let (_, warnings) = fields.iter().find(|(name, _)| name == "warnings").unwrap();
    let Value::Record(warnings) = warnings else { unreachable!() };
    let Value::List(of_time) = &warnings[0].1 else { unreachable!() };
    assert_eq!(
        (warnings[0].0.as_str(), &of_time[0]),
        ("time", &Value::text("out-of-order-but-observed"))
    );
}

#[test]
fn all_faults_of_a_planner_are_told_at_once() {
    let document = value(
        r#"{"version": 1, "id": "X", "title": "T", "currency": "eur", "offer": {"elements": [{"id": "a"}, 5]},
            "planner": {"lever": "price", "time": {"best": "30", "worst": -1, "mustBe": 1, "unit": "week",
                "observed": [1, null, 2]}, "cost": 5, "feeling": {"gain": 2, "habit": 1e308},
            "touchpoints": [{"label": "", "desired": 8, "weight": 11, "elements": ["Warm"]}, null],
            "actions": [{"id": "call", "kind": "phone", "when": -1}], "after": {"stay": 1}}}"#,
    );
    let mut found = told(&faults_of_planner_model(&document));
    found.sort();
    let mut expected = [
        "id not-an-id",
        "currency not-a-currency",
        "offer.name missing",
        "offer.elements[0].label missing",
        "offer.elements[1] wrong-kind",
        "planner.lever not-one-of",
        "planner.time.best wrong-kind",
        "planner.time.worst too-small",
        "planner.time.mustBe wrong-kind",
        "planner.time.unit not-one-of",
        "planner.time.observed[1] wrong-kind",
        "planner.cost wrong-kind",
        "planner.feeling.gain too-large",
        "planner.feeling.habit too-large",
        "planner.touchpoints[0].id missing",
        "planner.touchpoints[0].label empty",
        "planner.touchpoints[0].desired too-large",
        "planner.touchpoints[0].weight too-large",
        "planner.touchpoints[0].elements[0] not-an-id",
        "planner.touchpoints[1] wrong-kind",
        "planner.actions[0].kind not-one-of",
        "planner.actions[0].when too-small",
        "planner.after.stay too-large",
    ];
    expected.sort_unstable();
    assert_eq!(found, expected);
}

#[track_caller]
fn at_most(most: usize, name: &str, item: impl Fn(usize) -> String) {
    let of = |count| {
        let items = (0..count).map(&item).collect::<Vec<_>>().join(",");
        with(pizza(), &format!("/planner/{}", name.replace('.', "/")), value(&format!("[{items}]")))
    };
    assert_eq!(faults_of_planner_model(&of(most)), []);
    assert_eq!(told(&faults_of_planner_model(&of(most + 1))), [format!("planner.{name} too-many")]);
}

#[test]
fn lists_of_a_planner_have_their_ends() {
    at_most(MAX_TOUCHPOINTS, "touchpoints", |n| format!(r#"{{"id": "t-{n}", "label": "T"}}"#));
    at_most(MAX_ACTIONS, "actions", |n| {
        format!(r#"{{"id": "a-{n}", "kind": "call", "when": {MAX_HOURS}}}"#)
    });
    at_most(20, "service.levels", |n| format!(r#"{{"label": "L", "level": {n}, "share": 0}}"#));
    at_most(10_000, "time.observed", |n| n.to_string());
    at_most(10_000, "cost.observed", |n| n.to_string());
    let shares =
        |count| answers(&format!(r#"{{"service": {{"shares": {:?}}}}}"#, vec![0.5; count]));
    assert_eq!(plan_answers(&shares(20)).content.shares, [0.5; 20]);
    assert_eq!(told(&faults_of_planner_answers(&shares(21))), ["planner.service.shares too-many"]);
}

#[test]
fn answers_hold_only_what_was_touched() {
    let said = answers(
        r#"{"lever": "service", "time": {"best": 25, "observed": []}, "after": {"stay": 0.8},
            "cost": {"mustBe": true}, "actions": []}"#,
    );
    let read = plan_answers(&said).content;
    assert_eq!(read.lever, Some(Lever::Service));
    assert_eq!(read.figures.given(Figure::CostMustBe), Some(1.0));
    assert_eq!((&read.observed_time, &read.observed_cost), (&Some(Observed::default()), &None));
    assert_eq!((&read.touchpoints, &read.actions), (&None, &Some(vec![])));
    assert_eq!(plan_answers(&write_planner_answers(&read)).content, read);
    assert_eq!(write_planner_answers(&PlannerAnswers::default()), value(r#"{"version": 1}"#));
}

#[test]
fn what_a_visitor_left_blank_does_not_make_the_answers_unreadable() {
    let mut touchpoints = planning(&pizza()).content.planner.touchpoints;
    touchpoints[0].label = Wording::plain(" ");
    touchpoints[1].label = Wording::by_language(vec![
        ("en".to_owned(), String::new()),
        ("hu".to_owned(), "Ajtó".to_owned()),
    ]);
    touchpoints[1].can_go_wrong = Some(Wording::plain(""));
    let said = PlannerAnswers { touchpoints: Some(touchpoints), ..PlannerAnswers::default() };
    let read = plan_answers(&write_planner_answers(&said)).content.touchpoints.unwrap();
    assert!(read[0].label.is_empty());
    assert_eq!(read[1].label.entries(), [("hu".to_owned(), "Ajtó".to_owned())]);
    assert_eq!(read[1].can_go_wrong, None);
    let long = "x".repeat(MAX_WORDS + 1);
    let document = answers(&format!(r#"{{"touchpoints": [{{"id": "a", "label": "{long}"}}]}}"#));
    assert_eq!(
        told(&faults_of_planner_answers(&document)),
        ["planner.touchpoints[0].label too-long"]
    );
}
