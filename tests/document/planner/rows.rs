//! The plan as a table for spreadsheets.

use proptest::prelude::*;
use worthwhile::document::{Value, write_planner_rows};
use worthwhile::model::planner::{PlannerAnswers, plan};

use super::speak::{any_planner_answers, any_planner_model, pizza, plan_answers, planning};
use crate::any::laws;
use crate::speak::{value, with};

fn rows_of(document: &Value, answers: &PlannerAnswers) -> String {
    let planning = planning(document).content;
    let plan = plan(&planning.planner, answers);
    write_planner_rows(&planning, answers, &plan, &|number| number.to_string())
}

/// A table by RFC 4180: rows of cells, which may hold line ends of their own.
fn parsed(table: &str) -> Vec<Vec<String>> {
    let mut rows = vec![vec![String::new()]];
    let (mut characters, mut within) = (table.chars().peekable(), false);
    while let Some(c) = characters.next() {
        let cell = rows.last_mut().unwrap().last_mut().unwrap();
        match c {
            '"' if within && characters.peek() == Some(&'"') => cell.extend(characters.next()),
            '"' => within = !within,
            ',' if !within => rows.last_mut().unwrap().push(String::new()),
            '\r' if !within => assert_eq!(characters.next(), Some('\n')),
            _ => cell.push(c),
        }
        if c == '\r' && !within {
            rows.push(vec![String::new()]);
        }
    }
    assert_eq!(rows.pop(), Some(vec![String::new()]), "the last row ends too");
    rows
}

#[test]
fn everything_in_force_has_a_row_with_what_comes_of_it() {
    let mut answers = PlannerAnswers { shares: vec![0.5], ..PlannerAnswers::default() };
    answers.figures.set(worthwhile::model::planner::Figure::TimeBest, 25.0).unwrap();
    let rows = parsed(&rows_of(&pizza(), &answers));
    let cell = |section: &str, name: &str| {
        let row = rows.iter().find(|row| row[0] == section && row[1] == name);
        row.unwrap_or_else(|| panic!("{section}.{name} is not in {rows:#?}"))[2].as_str()
    };
    assert_eq!(cell("section", "name"), "value");
    assert_eq!(cell("time", "best"), "25");
    assert_eq!(cell("time", "mustBe"), "false");
    assert_eq!(cell("time", "observed.1"), "38");
    assert_eq!(cell("time", "observed.4"), "52");
    // A convention counts too, so it is shown.
    assert_eq!(cell("cost", "worth"), "1");
    assert_eq!(cell("service", "levels.1.share"), "0.5");
    assert_eq!(cell("service", "levels.1.label.hu"), "Az ajtóig");
    assert_eq!(cell("touchpoints", "door.canGoWrong"), "The driver; the change, the box");
    assert_eq!(cell("touchpoints", "door.elements.2"), "calm");
    assert_eq!(cell("actions", "call.who"), "Anna");
    assert_eq!(cell("plan", "lever"), "time");
    assert_eq!(cell("plan", "levers.time.promise"), "55");
    assert_eq!(cell("plan", "levers.cost.now.promise"), "15");
    assert_eq!(cell("plan", "warnings.time.1"), "too-few-observed");
    assert_eq!(cell("plan", "journey.touchpoints.door.zone"), "red");
    assert_eq!(cell("plan", "firstDay.order.2"), "call");
    assert_eq!(cell("plan", "levers.service.brokenBetween"), "");
    assert!(cell("plan", "loyalty.effects.stay").parse::<f64>().unwrap() > 0.0);
}

#[test]
fn words_in_indonesian_are_no_names() {
    let label = value(r#"{"en": "At the door", "id": "Di pintu"}"#);
    let document = with(pizza(), "/planner/touchpoints/1/label", label);
    let rows = rows_of(&document, &PlannerAnswers::default());
    assert!(rows.contains("\r\ntouchpoints,door.label.id,Di pintu\r\n"), "{rows}");
}

#[test]
fn no_text_is_a_formula() {
    for text in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1", "\u{a0}@x"] {
        let label = Value::text(text);
        let rows = parsed(&rows_of(
            &with(pizza(), "/planner/touchpoints/1/label", label),
            &PlannerAnswers::default(),
        ));
        let row = rows.iter().find(|row| row[1] == "door.label").unwrap();
        assert_eq!(row[2], format!("'{text}"));
    }
    let said = value(r#"{"version": 1, "planner": {"feeling": {"gain": -0.5}}}"#);
    let rows = rows_of(&pizza(), &plan_answers(&said).content);
    assert!(rows.contains("\r\nfeeling,gain,-0.5\r\n"), "a number is a number");
}

proptest! {
    #![proptest_config(laws())]

    #[test]
    fn every_row_has_three_cells(planning in any_planner_model(), answers in any_planner_answers()) {
        let plan = plan(&planning.planner, &answers);
        let rows = parsed(&write_planner_rows(&planning, &answers, &plan, &|number| number.to_string()));
        for row in rows {
            prop_assert_eq!(row.len(), 3, "{:?}", row);
            let number = row[2].parse::<f64>().is_ok();
            prop_assert!(number || !row[2].trim_start().starts_with(['=', '+', '-', '@']), "{:?}", row);
        }
    }
}
