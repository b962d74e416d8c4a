//! `Model` v1: what a host writes.

use super::correlation::{
    MAX_CORRELATIONS, agreeing, correlated, read_correlation, write_correlations,
};
use super::driver::{read_drivers, write_driver};
use super::limits::MAX_ALTERNATIVES;
use super::next::{read_next, write_next};
use super::offer::{read_offer, write_offer};
use super::people::{
    read_persona, read_rates, read_situation, write_persona, write_rates, write_situation,
};
use super::proposition::{read_proposition, write_proposition};
use super::source::{sources_of, write_sources};
use crate::document::fault::shortened;
use crate::document::reader::{Node, Reading, Record, Report};
use crate::document::region::{CHANGEABLE, check_regions, currency_code};
use crate::document::wording::write_wording;
use crate::document::words::Words;
use crate::document::{Fault, Rule, Value, digits};
use crate::model::calculator::{Model, Offer};
use crate::model::{CollectVec, Id, Shape};

const MAX_PERSONAS: usize = 12;
const MAX_SITUATIONS: usize = 8;
/// The fields beside those that differ from country to country.
const FIELDS: &[&str] = &["$schema", "version", "id", "edition", "about", "currency", "regions"];

/// Reads a model. An error holds every fault of the document, each with its place.
///
/// # Examples
///
/// ```
/// use worthwhile::document::{json, read_model};
///
/// let document = json::parse(&std::fs::read_to_string("models/car-wash.json")?)?;
/// let reading = read_model(&document).unwrap();
/// assert_eq!(reading.content.id.as_str(), "car-wash");
/// assert!(reading.notices.is_empty());
///
/// let faults = read_model(&json::parse("{\"version\": 1, \"id\": \"Car wash\"}")?).unwrap_err();
/// let fault = faults.iter().find(|fault| fault.place == "id").unwrap();
/// assert_eq!(fault.rule.code(), "not-an-id");
/// assert!(fault.to_string().starts_with("id: "));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn read_model(value: &Value) -> Result<Reading<Model>, Vec<Fault>> {
    let report = Report::default();
    let node = Node::root(value, &report);
    let record = versioned(node.record(&[FIELDS, CHANGEABLE].concat()))?;
    let mut model = read(&record);
    model.sources = sources_of(&model, report.sources.take());
    if report.count() == 0 {
        names_hold_together(&node, &model);
    }
    report.close(model)
}

fn read(record: &Record) -> Model {
    let currency = read_currency(&record.required("currency"));
    if let Some(regions) = record.optional("regions") {
        check_regions(&regions, &currency);
    }
    // What its writer says about it is for those who open the document.
    record.wording("about");
    let drivers = read_drivers(record);
    let (rates, rates_by) = read_rates(record);
    Model {
        id: record.required("id").id(),
        edition: read_edition(record),
        title: record.required("title").wording(),
        period: record.wording("period"),
        currency,
        discount: record.number("discount", 0.0, (0.0, 1.0)),
        shape: record.word("shape", Shape::Pert),
        drivers,
        offer: read_offer(&record.required("offer")),
        alternatives: record.list("alternatives", MAX_ALTERNATIVES, read_offer),
        must_choose: record.maybe("mustChoose", Node::truth).unwrap_or(false),
        relations: record.list("correlations", MAX_CORRELATIONS, read_correlation),
        personas: record.list("personas", MAX_PERSONAS, read_persona),
        situations: record.list("situations", MAX_SITUATIONS, read_situation),
        rates,
        rates_by,
        proposition: record.maybe("proposition", read_proposition),
        next: read_next(record),
        sources: Vec::new(),
    }
}

/// The fields of a document of version 1, the only one so far. Fields of another version may mean
/// anything.
pub(in crate::document) fn versioned(record: Record<'_>) -> Result<Record<'_>, Vec<Fault>> {
    let report = record.report();
    let faults = report.count();
    let place = record.required("version");
    let version = place.number(f64::MIN, f64::MAX);
    if let Some(version) = version.filter(|version| *version != 1.0) {
        place.fault(Rule::Version(version));
    }
    if report.count() > faults { Err(report.faults()) } else { Ok(record) }
}

pub(in crate::document) fn read_edition(record: &Record) -> String {
    let given = record.optional("edition").and_then(|node| node.text(40));
    given.unwrap_or_default().to_owned()
}

pub(in crate::document) fn read_currency(node: &Node) -> String {
    let given = node.text(1000);
    given.and_then(currency_code).unwrap_or_else(|| {
        if let Some(given) = given {
            node.fault(Rule::NotACurrency(shortened(given)));
        }
        String::new()
    })
}

/// Checks that names are unique, and that every reference finds its name.
fn names_hold_together(root: &Node, model: &Model) {
    let mut names = Vec::new();
    let at = |list: &str, at: usize| [list, "[", &digits(at), "]"].concat();
    each_name(&model.offer, "offer", &mut names);
    for (n, offer) in model.alternatives.iter().enumerate() {
        each_name(offer, &at("alternatives", n), &mut names);
    }
    for (n, driver) in model.drivers.iter().enumerate() {
        names.push((at("drivers", n) + ".id", &driver.id));
    }
    for (n, persona) in model.personas.iter().enumerate() {
        names.push((at("personas", n) + ".id", &persona.id));
    }
    for (n, situation) in model.situations.iter().enumerate() {
        names.push((at("situations", n) + ".id", &situation.id));
    }
    // A stable sort, so that the first of several keeps its name.
    names.sort_by_key(|(_, id)| *id);
    for pair in names.windows(2) {
        if let [(_, first), (place, second)] = pair
            && first == second
        {
            root.fault_at(place.clone(), Rule::TakenId(second.as_str().to_owned()));
        }
    }
    for (place, id, is_there) in references(model) {
        if !is_there {
            root.fault_at(place, Rule::NoSuchId(id.as_str().to_owned()));
        }
    }
    if let Some((place, rule)) = agreeing(&model.relations) {
        root.fault_at(place, rule);
    }
}

/// Every reference to a name, with its place and whether the name exists.
fn references(model: &Model) -> Vec<(String, &Id, bool)> {
    let mut all = Vec::new();
    let element = |id: &Id| model.element(id).is_some();
    let weights = |list: &str, at: usize, id: &Id| {
        [list, "[", &digits(at), "].weights.", id.as_str()].concat()
    };
    for (at, persona) in model.personas.iter().enumerate() {
        for (id, _) in &persona.weights {
            all.push((weights("personas", at, id), id, element(id)));
        }
    }
    for (at, situation) in model.situations.iter().enumerate() {
        for (id, _) in &situation.weights {
            all.push((weights("situations", at, id), id, element(id)));
        }
        for (n, id) in situation.alternatives.iter().flatten().enumerate() {
            let there = model.alternative(id).is_some();
            let place = ["situations[", &digits(at), "].alternatives[", &digits(n), "]"];
            all.push((place.concat(), id, there));
        }
    }
    for (at, offered) in model.offer.elements.iter().enumerate() {
        let there =
            |id: &Id| model.alternatives.iter().flat_map(|o| &o.elements).any(|e| e.id == *id);
        for (n, id) in offered.compared.same_as.iter().enumerate() {
            let place = ["offer.elements[", &digits(at), "].sameAs[", &digits(n), "]"];
            all.push((place.concat(), id, there(id)));
        }
    }
    for (place, id, input) in correlated(&model.relations) {
        all.push((place, id, model.asks(input)));
    }
    let proofs = model.proposition.iter().flat_map(|proposition| &proposition.proofs);
    for (at, (id, _)) in proofs.enumerate() {
        let there = model.offer.elements.iter().any(|element| element.id == *id);
        let place = ["proposition.proofs[", &digits(at), "].element"].concat();
        all.push((place, id, there));
    }
    all
}

fn each_name<'m>(offer: &'m Offer, place: &str, names: &mut Vec<(String, &'m Id)>) {
    names.push(([place, ".id"].concat(), &offer.id));
    for (at, element) in offer.elements.iter().enumerate() {
        names.push(([place, ".elements[", &digits(at), "].id"].concat(), &element.id));
    }
    let outcomes = offer.utility.iter().flat_map(|utility| &utility.must_be);
    for (at, outcome) in outcomes.enumerate() {
        names.push(([place, ".utility.mustBe[", &digits(at), "].id"].concat(), &outcome.id));
    }
}

/// The model as a document of version 1, with every field.
///
/// # Examples
///
/// ```
/// use worthwhile::document::{json, read_model, write_model};
///
/// let document = json::parse(&std::fs::read_to_string("models/car-wash.json")?)?;
/// let model = read_model(&document).unwrap().content;
/// let again = read_model(&write_model(&model)).unwrap().content;
/// assert_eq!(again, model);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn write_model(model: &Model) -> Value {
    let mut document = Value::record(vec![
        ("version", Value::Number(1.0)),
        ("id", Value::text(model.id.as_str())),
        ("edition", Value::text(&model.edition)),
        ("title", write_wording(&model.title)),
        ("period", write_wording(&model.period)),
        ("currency", Value::text(&model.currency)),
        ("discount", Value::Number(model.discount)),
        ("shape", Value::text(model.shape.name())),
        ("drivers", Value::List(model.drivers.iter().map(write_driver).collect_vec())),
        ("offer", write_offer(&model.offer)),
        ("alternatives", Value::List(model.alternatives.iter().map(write_offer).collect_vec())),
        ("mustChoose", Value::Truth(model.must_choose)),
        ("correlations", write_correlations(&model.relations)),
        ("personas", Value::List(model.personas.iter().map(write_persona).collect_vec())),
        ("situations", Value::List(model.situations.iter().map(write_situation).collect_vec())),
        ("rates", write_rates(&model.rates, &model.rates_by)),
        ("proposition", model.proposition.as_ref().map_or(Value::Nothing, write_proposition)),
        ("next", write_next(&model.next)),
    ]);
    write_sources(model, &mut document);
    document
}
