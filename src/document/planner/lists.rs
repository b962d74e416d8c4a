//! Touchpoints, actions and levels of service in a document.

use crate::document::reader::{Node, Record};
use crate::document::wording::write_wording;
use crate::document::words::Words;
use crate::document::{Rule, Value, digits};
use crate::model::planner::{Action, ActionKind, Level, Touchpoint};
use crate::model::{CollectVec, Id, LARGEST, Wording};

/// The most touchpoints of a planner.
pub const MAX_TOUCHPOINTS: usize = 50;
/// The most actions of a planner.
pub const MAX_ACTIONS: usize = 50;
/// The latest time of an action, in hours after the sale: about eleven years.
pub const MAX_HOURS: f64 = 1e5;
pub(super) const MAX_LEVELS: usize = 20;
const MAX_ELEMENTS: usize = 20;

/// The fields of a touchpoint, in the order of links; new fields go to the end.
pub(super) const TOUCHPOINT: &[&str] = &[
    "id",
    "label",
    "canGoWrong",
    "desired",
    "adequate",
    "received",
    "weight",
    "meetings",
    "elements",
    "repair",
];
/// The fields of an action, in the order of links; new fields go to the end.
pub(super) const ACTION: &[&str] = &["id", "kind", "label", "when", "who", "cost", "words"];
const LEVEL: &[&str] = &["label", "level", "share", "extraCost"];

/// A touchpoint of a model.
pub(super) fn read_touchpoint(node: &Node) -> Touchpoint {
    let record = node.record(TOUCHPOINT);
    let label = record.required("label").wording();
    Touchpoint { label, ..read_experience(&record) }
}

/// A touchpoint of a visitor, whose label may still be empty.
pub(super) fn read_edited_touchpoint(node: &Node) -> Touchpoint {
    let record = node.record(TOUCHPOINT);
    Touchpoint { label: record.wording("label"), ..read_experience(&record) }
}

fn read_experience(record: &Record) -> Touchpoint {
    // The seven points of SERVQUAL.
    let points = |name| record.optional(name).and_then(|node| node.number(1.0, 7.0));
    Touchpoint {
        id: record.required("id").id(),
        label: Wording::default(),
        can_go_wrong: record.maybe("canGoWrong", Node::wording),
        desired: points("desired"),
        adequate: points("adequate"),
        received: points("received"),
        weight: record.number("weight", 1.0, (0.0, 10.0)),
        meetings: record.number("meetings", 1.0, (0.0, LARGEST)),
        elements: record.list("elements", MAX_ELEMENTS, Node::id),
        repair: record.optional("repair").and_then(|node| node.number(0.0, LARGEST)),
    }
}

pub(super) fn read_action(node: &Node) -> Action {
    let record = node.record(ACTION);
    Action {
        id: record.required("id").id(),
        kind: record.required("kind").word().unwrap_or(ActionKind::Confirmation),
        label: record.maybe("label", Node::wording),
        when: record.required("when").number(0.0, MAX_HOURS).unwrap_or_default(),
        who: record.maybe("who", Node::wording),
        cost: record.number("cost", 0.0, (0.0, LARGEST)),
        words: record.maybe("words", Node::wording),
    }
}

pub(super) fn read_level(node: &Node) -> Level {
    let record = node.record(LEVEL);
    let number = |name| record.required(name).number(0.0, LARGEST).unwrap_or_default();
    Level {
        label: record.required("label").wording(),
        level: number("level"),
        share: number("share"),
        extra_cost: record.number("extraCost", 0.0, (0.0, LARGEST)),
    }
}

/// Checks that every name is unique within its list.
pub(super) fn names_are_apart(root: &Node, list: &str, names: &[&Id]) {
    for (at, id) in names.iter().enumerate() {
        if names.iter().take(at).any(|other| other == id) {
            let place = ["planner.", list, "[", &digits(at), "].id"].concat();
            root.fault_at(place, Rule::TakenId(id.as_str().to_owned()));
        }
    }
}

/// The words that are not blank: a visitor may leave some blank, a document may not.
fn write_words(wording: &Wording) -> Value {
    let said = wording.entries().iter().filter(|(_, words)| !words.trim().is_empty());
    write_wording(&Wording::by_language(said.cloned().collect_vec()))
}

fn write_maybe(wording: &Option<Wording>) -> Value {
    wording.as_ref().map_or(Value::Nothing, write_words)
}

/// Writes a record by the table of its fields.
fn record_of(names: &[&str], values: Vec<Value>) -> Value {
    Value::record(names.iter().copied().zip(values).collect_vec())
}

pub(super) fn write_touchpoints(touchpoints: &[Touchpoint]) -> Value {
    let touchpoint = |touchpoint: &Touchpoint| {
        let elements = touchpoint.elements.iter().map(|id| Value::text(id.as_str()));
        let values = vec![
            Value::text(touchpoint.id.as_str()),
            write_words(&touchpoint.label),
            write_maybe(&touchpoint.can_go_wrong),
            Value::number_or_nothing(touchpoint.desired),
            Value::number_or_nothing(touchpoint.adequate),
            Value::number_or_nothing(touchpoint.received),
            Value::Number(touchpoint.weight),
            Value::Number(touchpoint.meetings),
            Value::List(elements.collect_vec()),
            Value::number_or_nothing(touchpoint.repair),
        ];
        record_of(TOUCHPOINT, values)
    };
    Value::List(touchpoints.iter().map(touchpoint).collect_vec())
}

pub(super) fn write_actions(actions: &[Action]) -> Value {
    let action = |action: &Action| {
        let values = vec![
            Value::text(action.id.as_str()),
            Value::text(action.kind.name()),
            write_maybe(&action.label),
            Value::Number(action.when),
            write_maybe(&action.who),
            Value::Number(action.cost),
            write_maybe(&action.words),
        ];
        record_of(ACTION, values)
    };
    Value::List(actions.iter().map(action).collect_vec())
}

pub(super) fn write_levels(levels: &[Level]) -> Value {
    let level = |level: &Level| {
        let values = vec![
            write_words(&level.label),
            Value::Number(level.level),
            Value::Number(level.share),
            Value::Number(level.extra_cost),
        ];
        record_of(LEVEL, values)
    };
    Value::List(levels.iter().map(level).collect_vec())
}
