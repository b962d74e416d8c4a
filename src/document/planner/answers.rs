//! The `planner` of answers: what a visitor changed in what the host says.

use super::lists::{
    MAX_ACTIONS, MAX_LEVELS, MAX_TOUCHPOINTS, names_are_apart, read_action, read_edited_touchpoint,
    write_actions, write_touchpoints,
};
use super::part::{
    planner_record, read_figures, read_lever, read_list, read_numbers, read_observed, read_period,
    read_rest, write_numbers, write_part,
};
use crate::document::calculator::model::versioned;
use crate::document::reader::{Node, Reading, Report};
use crate::document::{Fault, Value};
use crate::model::CollectVec;
use crate::model::planner::{Figures, Observed, PlannerAnswers, Ranges};

/// Reads the planner's part of answers; answers without one are empty. Touchpoints keep elements
/// that the model does not have.
pub fn read_planner_answers(value: &Value) -> Result<Reading<PlannerAnswers>, Vec<Fault>> {
    let report = Report::default();
    let node = Node::root(value, &report);
    let record = versioned(node.record_again())?;
    let answers = record.maybe("planner", read).unwrap_or_default();
    if report.count() == 0 {
        let touchpoints = answers.touchpoints.iter().flatten().map(|t| &t.id);
        names_are_apart(&node, "touchpoints", &touchpoints.collect_vec());
        let actions = answers.actions.iter().flatten().map(|a| &a.id);
        names_are_apart(&node, "actions", &actions.collect_vec());
    }
    report.close(answers)
}

/// The most characters of a local time.
const LONGEST_TIME: usize = 30;

fn read(node: &Node) -> PlannerAnswers {
    let record = planner_record(node, &["soldAt"]);
    let mut figures = Figures::default();
    let time = read_figures(&record, "time", &["observed"], &mut figures);
    let cost = read_figures(&record, "cost", &["observed"], &mut figures);
    let service = read_figures(&record, "service", &["shares"], &mut figures);
    read_rest(&record, &mut figures, None);
    PlannerAnswers {
        lever: read_lever(&record),
        period: read_period(&record),
        figures,
        observed_time: read_observed(&time),
        observed_cost: read_observed(&cost),
        shares: read_numbers(&service, "shares", MAX_LEVELS).unwrap_or_default(),
        touchpoints: read_list(&record, "touchpoints", MAX_TOUCHPOINTS, read_edited_touchpoint),
        actions: read_list(&record, "actions", MAX_ACTIONS, read_action),
        sold_at: record
            .maybe("soldAt", |node| node.text(LONGEST_TIME))
            .flatten()
            .map(str::to_owned),
    }
}

/// The answers as a document of version 1.
pub fn write_planner_answers(answers: &PlannerAnswers) -> Value {
    let observed = |observed: &Option<Observed>| {
        observed.as_ref().map_or(Value::Nothing, |observed| write_numbers(observed.figures()))
    };
    let shares = match answers.shares.as_slice() {
        [] => Value::Nothing,
        shares => write_numbers(shares),
    };
    let others = [
        ("time", "observed", observed(&answers.observed_time)),
        ("cost", "observed", observed(&answers.observed_cost)),
        ("service", "shares", shares),
        (
            "",
            "touchpoints",
            answers.touchpoints.as_deref().map_or(Value::Nothing, write_touchpoints),
        ),
        ("", "actions", answers.actions.as_deref().map_or(Value::Nothing, write_actions)),
        ("", "soldAt", answers.sold_at.as_deref().map_or(Value::Nothing, Value::text)),
    ];
    let planner = write_part(
        (answers.lever, answers.period),
        (&answers.figures, &Ranges::default()),
        &others,
    );
    let empty = planner == Value::Record(Vec::new());
    let planner = if empty { Value::Nothing } else { planner };
    Value::record(vec![("version", Value::Number(1.0)), ("planner", planner)])
}
