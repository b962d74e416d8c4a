//! Personas and situations in a document: who asks, and where.

use super::element::write_wording;
use super::fault::shortened;
use super::offer::write_optional;
use super::quantity::{Bounds, read_quantity};
use super::reader::{Node, Record};
use super::{Rule, Value};
use crate::model::Id;
use crate::model::value::{Persona, Rates, Situation};

const MAX_WEIGHTS: usize = 200;

pub(super) fn read_rates(node: Node) -> Option<Rates> {
    let record = node.record(&["hour", "hassle", "anchor"])?;
    let rate = |name| record.maybe(name, |node| read_quantity(&node, Bounds::AMOUNT));
    let (hour, hassle, anchor) = (rate("hour"), rate("hassle"), rate("anchor"));
    Some(Rates { hour: hour?, hassle: hassle?, anchor: anchor? })
}

pub(super) fn read_persona(node: &Node) -> Option<Persona> {
    let record = node.record(&["id", "label", "rates", "weights"])?;
    let id = record.required("id").and_then(|node| node.id());
    let label = record.required("label").and_then(|node| node.wording());
    let rates = record.or("rates", Rates::default(), read_rates);
    let weights = read_weights(&record);
    Some(Persona { id: id?, label: label?, rates: rates?, weights: weights? })
}

pub(super) fn read_situation(node: &Node) -> Option<Situation> {
    let record = node.record(&["id", "label", "weights", "alternatives"])?;
    let id = record.required("id").and_then(|node| node.id());
    let label = record.required("label").and_then(|node| node.wording());
    let weights = read_weights(&record);
    let alternatives = record.maybe("alternatives", |node| {
        let read: Vec<_> =
            node.list(super::model::MAX_ALTERNATIVES)?.iter().map(Node::id).collect();
        read.into_iter().collect()
    });
    Some(Situation { id: id?, label: label?, weights: weights?, alternatives: alternatives? })
}

fn read_weights(record: &Record) -> Option<Vec<(Id, f64)>> {
    record.or("weights", Vec::new(), |node| {
        let weight = |(name, node): &(&str, Node)| {
            let weight = node.number(0.0, Persona::MAX_WEIGHT);
            let id = Id::new(name).map_or_else(|| node.fault(Rule::NotAnId(shortened(name))), Some);
            Some((id?, weight?))
        };
        let read: Vec<_> = node.entries(MAX_WEIGHTS)?.iter().map(weight).collect();
        read.into_iter().collect()
    })
}

pub(super) fn write_rates(rates: &Rates) -> Value {
    Value::record(vec![
        ("hour", write_optional(&rates.hour)),
        ("hassle", write_optional(&rates.hassle)),
        ("anchor", write_optional(&rates.anchor)),
    ])
}

pub(super) fn write_persona(persona: &Persona) -> Value {
    Value::record(vec![
        ("id", Value::text(persona.id.as_str())),
        ("label", write_wording(&persona.label)),
        ("rates", write_rates(&persona.rates)),
        ("weights", write_weights(&persona.weights)),
    ])
}

pub(super) fn write_situation(situation: &Situation) -> Value {
    let ids = |ids: &Vec<Id>| Value::List(ids.iter().map(|id| Value::text(id.as_str())).collect());
    Value::record(vec![
        ("id", Value::text(situation.id.as_str())),
        ("label", write_wording(&situation.label)),
        ("weights", write_weights(&situation.weights)),
        ("alternatives", situation.alternatives.as_ref().map_or(Value::Nothing, ids)),
    ])
}

fn write_weights(weights: &[(Id, f64)]) -> Value {
    let weights = weights.iter().map(|(id, weight)| (id.as_str(), Value::Number(*weight)));
    Value::record(weights.collect())
}
