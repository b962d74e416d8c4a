//! The planner of a model, with the parts of the model that a plan needs.

use super::lists::{
    MAX_ACTIONS, MAX_LEVELS, MAX_TOUCHPOINTS, names_are_apart, read_action, read_level,
    read_touchpoint, write_actions, write_levels, write_touchpoints,
};
use super::part::{
    planner_record, read_figures, read_lever, read_observed, read_period, read_rest, write_numbers,
    write_part,
};
use crate::document::calculator::limits::MAX_ELEMENTS;
use crate::document::calculator::model::{read_currency, read_edition, versioned};
use crate::document::reader::{Node, Reading, Report};
use crate::document::wording::write_wording;
use crate::document::words::Words;
use crate::document::{Fault, Rule, Value, digits};
use crate::model::planner::{Figures, Planner, Ranges, TimeUnit};
use crate::model::{CollectVec, Id, Wording};

/// A planner within its model.
#[derive(Clone, Debug, PartialEq)]
pub struct PlannerModel {
    /// The name of the model, for links, stored answers and events.
    pub id: Id,
    /// The title of the model.
    pub title: Wording,
    /// The name of the offer.
    pub offer: Wording,
    /// The ISO 4217 code of every amount of money.
    pub currency: String,
    /// The host's name for this edition of the model; may be empty.
    pub edition: String,
    /// The elements that touchpoints serve, with their labels.
    pub elements: Vec<(Id, Wording)>,
    /// The planner's figures, touchpoints and actions.
    pub planner: Planner,
}

/// Reads the planner of a model. A model without a planner is a fault; other faults of the model
/// are left to [`crate::document::read_model`].
///
/// # Examples
///
/// ```
/// use worthwhile::document::{json, read_planner_model};
///
/// let document = json::parse(&std::fs::read_to_string("models/pizza-delivery.json")?)?;
/// let planning = read_planner_model(&document).unwrap().content;
/// assert_eq!(planning.planner.levels.len(), 2);
///
/// let without = json::parse("{\"version\": 1, \"id\": \"empty\"}")?;
/// let faults = read_planner_model(&without).unwrap_err();
/// assert!(faults.iter().any(|fault| fault.place == "planner"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn read_planner_model(value: &Value) -> Result<Reading<PlannerModel>, Vec<Fault>> {
    let report = Report::default();
    let node = Node::root(value, &report);
    let record = versioned(node.record_again())?;
    let offer = record.required("offer").record_again();
    let planning = PlannerModel {
        id: record.required("id").id(),
        title: record.required("title").wording(),
        offer: offer.required("name").wording(),
        currency: read_currency(&record.required("currency")),
        edition: read_edition(&record),
        elements: offer.list("elements", MAX_ELEMENTS, read_element),
        planner: read_planner(&record.required("planner")),
    };
    if report.count() == 0 {
        names_hold_together(&node, &planning);
    }
    report.close(planning)
}

fn read_element(node: &Node) -> (Id, Wording) {
    let record = node.record_again();
    (record.required("id").id(), record.required("label").wording())
}

fn read_planner(node: &Node) -> Planner {
    let record = planner_record(node, &["perSale"]);
    let mut figures = Figures::default();
    let time = read_figures(&record, "time", &["unit", "observed"], &mut figures);
    let cost = read_figures(&record, "cost", &["observed"], &mut figures);
    let service = read_figures(&record, "service", &["levels"], &mut figures);
    let mut ranges = Ranges::default();
    read_rest(&record, &mut figures, Some(&mut ranges));
    Planner {
        figures,
        ranges,
        lever: read_lever(&record),
        period: read_period(&record).unwrap_or_default(),
        time_unit: time.word("unit", TimeUnit::Minute),
        observed_time: read_observed(&time).unwrap_or_default(),
        observed_cost: read_observed(&cost).unwrap_or_default(),
        per_sale: record.wording("perSale"),
        levels: service.list("levels", MAX_LEVELS, read_level),
        touchpoints: record.list("touchpoints", MAX_TOUCHPOINTS, read_touchpoint),
        actions: record.list("actions", MAX_ACTIONS, read_action),
    }
}

/// Checks that names are unique in their list, and that touchpoints serve elements that exist.
fn names_hold_together(root: &Node, planning: &PlannerModel) {
    let Planner { touchpoints, actions, .. } = &planning.planner;
    names_are_apart(root, "touchpoints", &touchpoints.iter().map(|t| &t.id).collect_vec());
    names_are_apart(root, "actions", &actions.iter().map(|a| &a.id).collect_vec());
    for (at, touchpoint) in touchpoints.iter().enumerate() {
        for (n, id) in touchpoint.elements.iter().enumerate() {
            if planning.elements.iter().all(|(element, _)| element != id) {
                let place = ["planner.touchpoints[", &digits(at), "].elements[", &digits(n), "]"];
                root.fault_at(place.concat(), Rule::NoSuchId(id.as_str().to_owned()));
            }
        }
    }
}

/// The planner as a part of a model.
pub(super) fn write_planner(planner: &Planner) -> Value {
    let others = [
        ("time", "unit", Value::text(planner.time_unit.name())),
        ("time", "observed", write_numbers(planner.observed_time.figures())),
        ("cost", "observed", write_numbers(planner.observed_cost.figures())),
        ("service", "levels", write_levels(&planner.levels)),
        ("", "perSale", write_wording(&planner.per_sale)),
        ("", "touchpoints", write_touchpoints(&planner.touchpoints)),
        ("", "actions", write_actions(&planner.actions)),
    ];
    write_part((planner.lever, Some(planner.period)), (&planner.figures, &planner.ranges), &others)
}

/// The part of a model of version 1 that was read; the calculator requires more.
pub fn write_planner_model(planning: &PlannerModel) -> Value {
    let element = |(id, label): &(Id, Wording)| {
        Value::record(vec![("id", Value::text(id.as_str())), ("label", write_wording(label))])
    };
    let elements = planning.elements.iter().map(element).collect_vec();
    let offer = vec![("name", write_wording(&planning.offer)), ("elements", Value::List(elements))];
    Value::record(vec![
        ("version", Value::Number(1.0)),
        ("id", Value::text(planning.id.as_str())),
        ("edition", Value::text(&planning.edition)),
        ("title", write_wording(&planning.title)),
        ("currency", Value::text(&planning.currency)),
        ("offer", Value::record(offer)),
        ("planner", write_planner(&planning.planner)),
    ])
}
