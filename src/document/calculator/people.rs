//! Personas and situations in a document: who asks, and where.

use super::formula::{formula_at, read_formula};
use super::limits::MAX_ALTERNATIVES;
use super::offer::write_optional;
use crate::document::fault::shortened;
use crate::document::quantity::{Bounds, read_amount};
use crate::document::reader::{Node, Record};
use crate::document::wording::write_wording;
use crate::document::{Rule, Value};
use crate::model::calculator::{
    Answers, Dimension, DriverUnit, Formula, Input, Persona, Rates, Situation,
};
use crate::model::{CollectVec, Id, Quantity};

const MAX_WEIGHTS: usize = 200;
/// The rates, in the order of [`Answers::RATES`].
pub(super) const RATES: [&str; 3] = ["hour", "hassle", "anchor"];

/// The rates of a model or a persona, of which each may follow from drivers.
pub(in crate::document) fn read_rates(record: &Record) -> (Rates, Vec<(Input, Formula)>) {
    let Some(node) = record.optional("rates") else { return Default::default() };
    let given = node.record(&RATES);
    let money = Dimension::of(DriverUnit::Money);
    let an_hour = money.with(Dimension::of(DriverUnit::Hours), -1);
    let mut by = Vec::new();
    let [hour, hassle, anchor] = [0, 1, 2].map(|at| {
        let node = given.optional(RATES.get(at)?)?;
        let unit = if at == 0 { an_hour } else { money };
        let Some(place) = formula_at(&node, Bounds::AMOUNT) else {
            return Some(read_amount(&node));
        };
        let formula = read_formula(&place, unit);
        by.extend(Answers::RATES.get(at).cloned().zip(formula.map(|(formula, _)| formula)));
        None
    });
    (Rates { hour, hassle, anchor }, by)
}

pub(in crate::document) fn read_persona(node: &Node) -> Persona {
    let record = node.record(&["id", "label", "rates", "weights"]);
    let (id, label) = (record.required("id").id(), record.required("label").wording());
    let (rates, rates_by) = read_rates(&record);
    Persona { id, label, rates, rates_by, weights: read_weights(&record) }
}

pub(in crate::document) fn read_situation(node: &Node) -> Situation {
    let record = node.record(&["id", "label", "weights", "alternatives"]);
    let alternatives = record.optional("alternatives");
    let ids = |node: &Node| node.list(MAX_ALTERNATIVES).iter().map(Node::id).collect_vec();
    Situation {
        id: record.required("id").id(),
        label: record.required("label").wording(),
        weights: read_weights(&record),
        alternatives: alternatives.as_ref().map(ids),
    }
}

fn read_weights(record: &Record) -> Vec<(Id, f64)> {
    let weight = |(name, node): (&str, Node)| {
        let weight = node.number(0.0, Persona::MAX_WEIGHT).unwrap_or_default();
        let id = Id::new(name);
        if id.is_none() {
            node.fault(Rule::NotAnId(shortened(name)));
        }
        (id.unwrap_or_else(Id::stand_in), weight)
    };
    let entries = record.optional("weights").map(|node| node.entries(MAX_WEIGHTS));
    entries.unwrap_or_default().into_iter().map(weight).collect_vec()
}

pub(in crate::document) fn write_rates(rates: &Rates, by: &[(Input, Formula)]) -> Value {
    let given = [&rates.hour, &rates.hassle, &rates.anchor];
    let rate = |((name, rate), input): ((&'static str, &Option<Quantity>), Input)| {
        let by = by.iter().find(|(of, _)| *of == input);
        (name, by.map_or_else(|| write_optional(rate), |(_, by)| Value::text(&by.text)))
    };
    Value::record(RATES.into_iter().zip(given).zip(Answers::RATES).map(rate).collect_vec())
}

pub(in crate::document) fn write_persona(persona: &Persona) -> Value {
    Value::record(vec![
        ("id", Value::text(persona.id.as_str())),
        ("label", write_wording(&persona.label)),
        ("rates", write_rates(&persona.rates, &persona.rates_by)),
        ("weights", write_weights(&persona.weights)),
    ])
}

pub(in crate::document) fn write_situation(situation: &Situation) -> Value {
    let ids =
        |ids: &Vec<Id>| Value::List(ids.iter().map(|id| Value::text(id.as_str())).collect_vec());
    Value::record(vec![
        ("id", Value::text(situation.id.as_str())),
        ("label", write_wording(&situation.label)),
        ("weights", write_weights(&situation.weights)),
        ("alternatives", situation.alternatives.as_ref().map_or(Value::Nothing, ids)),
    ])
}

fn write_weights(weights: &[(Id, f64)]) -> Value {
    let weights = weights.iter().map(|(id, weight)| (id.as_str(), Value::Number(*weight)));
    Value::record(weights.collect_vec())
}
