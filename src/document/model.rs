//! `Model` v1: what a host writes.

use std::collections::BTreeSet;

use super::element::write_wording;
use super::fault::shortened;
use super::offer::{read_offer, write_offer, write_optional};
use super::quantity::{Bounds, read_quantity};
use super::reader::{Node, Reading, Report};
use super::{Fault, Rule, Value};
use crate::model::value::{Model, Offer, Persona, Rates};
use crate::model::{Id, Wording};

const MAX_ALTERNATIVES: usize = 8;
const MAX_PERSONAS: usize = 12;
const MAX_WEIGHTS: usize = 200;
const FIELDS: &[&str] = &[
    "$schema",
    "version",
    "id",
    "edition",
    "title",
    "period",
    "currency",
    "discount",
    "offer",
    "alternatives",
    "personas",
    "rates",
];

/// Reads a model; every fault is told at once, each with its place.
pub fn read_model(value: &Value) -> Result<Reading<Model>, Vec<Fault>> {
    let report = Report::default();
    let model = read(&Node::root(value, &report));
    report.close(model)
}

fn read(node: &Node) -> Option<Model> {
    let record = node.record(FIELDS)?;
    record.required("version").and_then(|node| read_version(&node))?;
    let id = record.required("id").and_then(|node| node.id());
    let edition = record.or("edition", "", |node| node.text(40));
    let title = record.required("title").and_then(|node| node.wording());
    let period = record.or("period", Wording::default(), |node| node.wording());
    let currency = record.required("currency").and_then(|node| read_currency(&node));
    let discount = record.or("discount", 0.0, |node| node.number(0.0, 1.0));
    let offer = record.required("offer").and_then(|node| read_offer(&node));
    let alternatives = record.or("alternatives", Vec::new(), |node| {
        let read: Vec<_> = node.list(MAX_ALTERNATIVES)?.iter().map(read_offer).collect();
        read.into_iter().collect()
    });
    let personas = record.or("personas", Vec::new(), |node| {
        let read: Vec<_> = node.list(MAX_PERSONAS)?.iter().map(read_persona).collect();
        read.into_iter().collect()
    });
    let rates = record.or("rates", Rates::default(), read_rates);
    let model = Model {
        id: id?,
        edition: edition?.to_owned(),
        title: title?,
        period: period?,
        currency: currency?,
        discount: discount?,
        offer: offer?,
        alternatives: alternatives?,
        personas: personas?,
        rates: rates?,
    };
    names_hold_together(node, &model).then_some(model)
}

/// 1 is the only version there is.
pub(super) fn read_version(node: &Node) -> Option<()> {
    let version = node.number(f64::MIN, f64::MAX)?;
    if version == 1.0 { Some(()) } else { node.fault(Rule::Version(version)) }
}

fn read_currency(node: &Node) -> Option<String> {
    let given = node.text(1000)?;
    currency_code(given).map_or_else(|| node.fault(Rule::NotACurrency(shortened(given))), Some)
}

/// The ISO 4217 code, if it is made like one: three capital letters.
pub fn currency_code(given: &str) -> Option<String> {
    let is_code = given.len() == 3 && given.chars().all(|c| c.is_ascii_uppercase());
    is_code.then(|| given.to_owned())
}

fn read_rates(node: Node) -> Option<Rates> {
    let record = node.record(&["hour", "hassle", "anchor"])?;
    let rate = |name| record.maybe(name, |node| read_quantity(&node, Bounds::AMOUNT));
    let (hour, hassle, anchor) = (rate("hour"), rate("hassle"), rate("anchor"));
    Some(Rates { hour: hour?, hassle: hassle?, anchor: anchor? })
}

fn read_persona(node: &Node) -> Option<Persona> {
    let record = node.record(&["id", "label", "rates", "weights"])?;
    let id = record.required("id").and_then(|node| node.id());
    let label = record.required("label").and_then(|node| node.wording());
    let rates = record.or("rates", Rates::default(), read_rates);
    let weights = record.or("weights", Vec::new(), |node| {
        let weight = |(name, node): &(&str, Node)| {
            let weight = node.number(0.0, Persona::MAX_WEIGHT);
            let id = Id::new(name).map_or_else(|| node.fault(Rule::NotAnId(shortened(name))), Some);
            Some((id?, weight?))
        };
        let read: Vec<_> = node.entries(MAX_WEIGHTS)?.iter().map(weight).collect();
        read.into_iter().collect()
    });
    Some(Persona { id: id?, label: label?, rates: rates?, weights: weights? })
}

/// Names are unique, and what refers to a name finds it.
fn names_hold_together(root: &Node, model: &Model) -> bool {
    let mut taken = BTreeSet::new();
    let mut sound = true;
    let mut take = |place: String, id: &Id| {
        if !taken.insert(id.clone()) {
            root.fault_at::<()>(place, Rule::TakenId(id.as_str().to_owned()));
            sound = false;
        }
    };
    for (at, offer) in model.offers().enumerate() {
        let place = match at.checked_sub(1) {
            None => "offer".to_owned(),
            Some(at) => ["alternatives[", &at.to_string(), "]"].concat(),
        };
        each_name(offer, &place, &mut take);
    }
    for (at, persona) in model.personas.iter().enumerate() {
        let place = ["personas[", &at.to_string(), "]"].concat();
        take([&place, ".id"].concat(), &persona.id);
    }
    for (at, persona) in model.personas.iter().enumerate() {
        for (id, _) in &persona.weights {
            if model.element(id).is_none() {
                let place = ["personas[", &at.to_string(), "].weights.", id.as_str()].concat();
                root.fault_at::<()>(place, Rule::NoSuchId(id.as_str().to_owned()));
                sound = false;
            }
        }
    }
    sound
}

fn each_name(offer: &Offer, place: &str, take: &mut impl FnMut(String, &Id)) {
    take([place, ".id"].concat(), &offer.id);
    for (at, element) in offer.elements.iter().enumerate() {
        take([place, ".elements[", &at.to_string(), "].id"].concat(), &element.id);
    }
    let outcomes = offer.utility.iter().flat_map(|utility| &utility.must_be);
    for (at, outcome) in outcomes.enumerate() {
        take([place, ".utility.mustBe[", &at.to_string(), "].id"].concat(), &outcome.id);
    }
}

/// The model as a document of version 1, every field written out.
pub fn write_model(model: &Model) -> Value {
    Value::record(vec![
        ("version", Value::Number(1.0)),
        ("id", Value::text(model.id.as_str())),
        ("edition", Value::text(&model.edition)),
        ("title", write_wording(&model.title)),
        ("period", write_wording(&model.period)),
        ("currency", Value::text(&model.currency)),
        ("discount", Value::Number(model.discount)),
        ("offer", write_offer(&model.offer)),
        ("alternatives", Value::List(model.alternatives.iter().map(write_offer).collect())),
        ("personas", Value::List(model.personas.iter().map(write_persona).collect())),
        ("rates", write_rates(&model.rates)),
    ])
}

fn write_rates(rates: &Rates) -> Value {
    Value::record(vec![
        ("hour", write_optional(&rates.hour)),
        ("hassle", write_optional(&rates.hassle)),
        ("anchor", write_optional(&rates.anchor)),
    ])
}

fn write_persona(persona: &Persona) -> Value {
    let weights = persona.weights.iter().map(|(id, weight)| (id.as_str(), Value::Number(*weight)));
    Value::record(vec![
        ("id", Value::text(persona.id.as_str())),
        ("label", write_wording(&persona.label)),
        ("rates", write_rates(&persona.rates)),
        ("weights", Value::record(weights.collect())),
    ])
}
