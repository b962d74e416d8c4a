//! `Model` v1: what a host writes.

use super::element::write_wording;
use super::fault::shortened;
use super::names::{SHAPES, name_of};
use super::offer::{read_offer, write_offer};
use super::people::{
    read_persona, read_rates, read_situation, write_persona, write_rates, write_situation,
};
use super::proposition::{read_proposition, write_proposition};
use super::reader::{Node, Reading, Report};
use super::{Fault, Rule, Value};
use crate::model::value::{Model, Offer, Rates};
use crate::model::{Id, Shape, Wording};

pub(super) const MAX_ALTERNATIVES: usize = 8;
const MAX_PERSONAS: usize = 12;
const MAX_SITUATIONS: usize = 8;
const FIELDS: &[&str] = &[
    "$schema",
    "version",
    "id",
    "edition",
    "title",
    "period",
    "currency",
    "discount",
    "shape",
    "offer",
    "alternatives",
    "personas",
    "situations",
    "rates",
    "proposition",
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
    let shape = record.or("shape", Shape::Pert, |node| node.one_of(SHAPES.0, SHAPES.1));
    let offer = record.required("offer").and_then(|node| read_offer(&node));
    let alternatives = record.or("alternatives", Vec::new(), |node| {
        let read: Vec<_> = node.list(MAX_ALTERNATIVES)?.iter().map(read_offer).collect();
        read.into_iter().collect()
    });
    let personas = record.or("personas", Vec::new(), |node| {
        let read: Vec<_> = node.list(MAX_PERSONAS)?.iter().map(read_persona).collect();
        read.into_iter().collect()
    });
    let situations = record.or("situations", Vec::new(), |node| {
        let read: Vec<_> = node.list(MAX_SITUATIONS)?.iter().map(read_situation).collect();
        read.into_iter().collect()
    });
    let rates = record.or("rates", Rates::default(), read_rates);
    let proposition = record.maybe("proposition", read_proposition);
    let model = Model {
        id: id?,
        edition: edition?.to_owned(),
        title: title?,
        period: period?,
        currency: currency?,
        discount: discount?,
        shape: shape?,
        offer: offer?,
        alternatives: alternatives?,
        personas: personas?,
        situations: situations?,
        rates: rates?,
        proposition: proposition?,
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

/// Names are unique, and what refers to a name finds it.
fn names_hold_together(root: &Node, model: &Model) -> bool {
    let mut names = Vec::new();
    let at = |list: &str, at: usize| [list, "[", &at.to_string(), "]"].concat();
    each_name(&model.offer, "offer", &mut names);
    for (n, offer) in model.alternatives.iter().enumerate() {
        each_name(offer, &at("alternatives", n), &mut names);
    }
    let personas = model.personas.iter().map(|persona| &persona.id).enumerate();
    names.extend(personas.map(|(n, id)| (at("personas", n) + ".id", id)));
    let situations = model.situations.iter().map(|situation| &situation.id).enumerate();
    names.extend(situations.map(|(n, id)| (at("situations", n) + ".id", id)));
    // Stable, so that of several the first keeps its name.
    names.sort_by_key(|(_, id)| *id);
    let taken = names.windows(2).filter_map(|pair| match pair {
        [(_, first), (place, second)] if first == second => Some((place, *second)),
        _ => None,
    });
    let taken = taken.map(|(place, id)| (place.clone(), Rule::TakenId(id.as_str().to_owned())));
    let missing = references(model).into_iter().filter(|(_, _, found)| !found);
    let missing = missing.map(|(place, id, _)| (place, Rule::NoSuchId(id.as_str().to_owned())));
    let faults: Vec<_> = taken.chain(missing).collect();
    let sound = faults.is_empty();
    for (place, rule) in faults {
        root.fault_at::<()>(place, rule);
    }
    sound
}

/// Every name that refers to something, with its place and whether that is there.
fn references(model: &Model) -> Vec<(String, &Id, bool)> {
    let mut all = Vec::new();
    let element = |id: &Id| model.element(id).is_some();
    let weights = |list: &str, at: usize, id: &Id| {
        [list, "[", &at.to_string(), "].weights.", id.as_str()].concat()
    };
    for (at, persona) in model.personas.iter().enumerate() {
        let each = persona.weights.iter();
        all.extend(each.map(|(id, _)| (weights("personas", at, id), id, element(id))));
    }
    for (at, situation) in model.situations.iter().enumerate() {
        let each = situation.weights.iter();
        all.extend(each.map(|(id, _)| (weights("situations", at, id), id, element(id))));
        for (n, id) in situation.alternatives.iter().flatten().enumerate() {
            let there = model.alternatives.iter().any(|offer| offer.id == *id);
            let place = ["situations[", &at.to_string(), "].alternatives[", &n.to_string(), "]"];
            all.push((place.concat(), id, there));
        }
    }
    for (at, offered) in model.offer.elements.iter().enumerate() {
        let there =
            |id: &Id| model.alternatives.iter().flat_map(|o| &o.elements).any(|e| e.id == *id);
        for (n, id) in offered.compared.same_as.iter().enumerate() {
            let place = ["offer.elements[", &at.to_string(), "].sameAs[", &n.to_string(), "]"];
            all.push((place.concat(), id, there(id)));
        }
    }
    let proofs = model.proposition.iter().flat_map(|proposition| &proposition.proofs);
    for (at, (id, _)) in proofs.enumerate() {
        let there = model.offer.elements.iter().any(|element| element.id == *id);
        let place = ["proposition.proofs[", &at.to_string(), "].element"].concat();
        all.push((place, id, there));
    }
    all
}

fn each_name<'m>(offer: &'m Offer, place: &str, names: &mut Vec<(String, &'m Id)>) {
    names.push(([place, ".id"].concat(), &offer.id));
    for (at, element) in offer.elements.iter().enumerate() {
        names.push(([place, ".elements[", &at.to_string(), "].id"].concat(), &element.id));
    }
    let outcomes = offer.utility.iter().flat_map(|utility| &utility.must_be);
    for (at, outcome) in outcomes.enumerate() {
        names.push(([place, ".utility.mustBe[", &at.to_string(), "].id"].concat(), &outcome.id));
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
        ("shape", Value::text(name_of(SHAPES, &model.shape))),
        ("offer", write_offer(&model.offer)),
        ("alternatives", Value::List(model.alternatives.iter().map(write_offer).collect())),
        ("personas", Value::List(model.personas.iter().map(write_persona).collect())),
        ("situations", Value::List(model.situations.iter().map(write_situation).collect())),
        ("rates", write_rates(&model.rates)),
        ("proposition", model.proposition.as_ref().map_or(Value::Nothing, write_proposition)),
    ])
}
