//! A plan as rows of CSV (RFC 4180): `section,name,value`. The figures in force come first, then the results.

use super::model::{PlannerModel, write_planner};
use super::results::write_plan;
use crate::document::calculator::link::write_figure;
use crate::document::calculator::row::{guarded, quoted};
use crate::document::{Value, digits};
use crate::model::planner::{FIGURES, Plan, Planner, PlannerAnswers};

/// The heading and a row for each figure, text and result: `time,best,30`,
/// `touchpoints,queue.label.en,Queue`, `plan,levers.time.promise,45`. Unknown values are empty. No cell
/// begins like a formula: a text that does gets an apostrophe in front.
pub fn write_planner_rows(
    planning: &PlannerModel,
    answers: &PlannerAnswers,
    plan: &Plan,
    number: &dyn Fn(f64) -> String,
) -> String {
    let mut rows = "section,name,value\r\n".to_owned();
    let mut row = |place: &str, value: &Value| {
        let (section, name) = place.split_once('.').unwrap_or((place, ""));
        let cell = match value {
            Value::Text(text) => guarded(text),
            value => write_figure(value, number),
        };
        let line = [section, ",", name, ",", &quoted(&cell), "\r\n"];
        line.iter().for_each(|part| rows.push_str(part));
    };
    each_value("", &write_planner(&in_force(planning, answers, plan)), &mut row);
    each_value("plan", &write_plan(planning, answers, plan), &mut row);
    rows
}

/// The planner with the answers merged in, and with the defaults of missing figures.
fn in_force(planning: &PlannerModel, answers: &PlannerAnswers, plan: &Plan) -> Planner {
    let planner = &planning.planner;
    let mut figures = plan.figures.clone();
    for about in &FIGURES {
        if let Some(figure) = plan.figures.get(about.figure) {
            // The bounds were checked when the figure was set.
            figures.set(about.figure, figure).ok();
        }
    }
    Planner {
        figures,
        ranges: planner.ranges(answers),
        lever: plan.lever,
        period: plan.period,
        time_unit: planner.time_unit,
        observed_time: answers.observed_time.as_ref().unwrap_or(&planner.observed_time).clone(),
        observed_cost: answers.observed_cost.as_ref().unwrap_or(&planner.observed_cost).clone(),
        per_sale: planner.per_sale.clone(),
        levels: planner.levels(answers),
        touchpoints: planner.touchpoints(answers).to_vec(),
        actions: planner.actions(answers).to_vec(),
    }
}

/// Every value with its place. An item of a list is identified by its name, or else by its number.
fn each_value(place: &str, value: &Value, row: &mut dyn FnMut(&str, &Value)) {
    let mut under = |name: &str, inner: &Value| match place {
        "" => each_value(name, inner, row),
        _ => each_value(&[place, ".", name].concat(), inner, row),
    };
    match value {
        Value::Record(fields) => {
            fields.iter().for_each(|(name, inner)| under(name, inner));
        }
        Value::List(items) => {
            for (at, item) in items.iter().enumerate() {
                let name = match item.field("id") {
                    Some(Value::Text(id)) => id.clone(),
                    _ => digits(at + 1),
                };
                under(&name, item);
            }
        }
        value => row(place, value),
    }
}
