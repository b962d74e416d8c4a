//! Offers and alternatives in a document, with their fit.

use super::Value;
use super::element::{read_element, write_element, write_wording};
use super::quantity::{Bounds, read_quantity, write_quantity};
use super::reader::{Node, Record};
use crate::model::Quantity;
use crate::model::value::{Offer, Outcome, Utility, Warranty};

const MAX_ELEMENTS: usize = 200;
const MAX_OUTCOMES: usize = 20;

pub(super) fn read_offer(node: &Node) -> Option<Offer> {
    let record =
        node.record(&["id", "name", "price", "unitCost", "elements", "utility", "warranty"])?;
    let id = record.required("id").and_then(|node| node.id());
    let name = record.required("name").and_then(|node| node.wording());
    let price = record.required("price").and_then(|node| read_quantity(&node, Bounds::AMOUNT));
    let unit_cost = record.maybe("unitCost", |n| n.number(0.0, crate::model::LARGEST));
    let elements = record.or("elements", Vec::new(), |node| {
        let items = node.list(MAX_ELEMENTS)?;
        // All are read before any is missed, so that every fault is told at once.
        let read: Vec<_> = items.iter().map(read_element).collect();
        read.into_iter().collect()
    });
    let utility = record.maybe("utility", read_utility);
    let warranty = record.or("warranty", Warranty::default(), read_warranty);
    Some(Offer {
        id: id?,
        name: name?,
        price: price?,
        unit_cost: unit_cost?,
        elements: elements?,
        utility: utility?,
        warranty: warranty?,
    })
}

fn share(record: &Record, name: &str) -> Option<Option<Quantity>> {
    record.maybe(name, |node| read_quantity(&node, Bounds::SHARE))
}

fn read_utility(node: Node) -> Option<Utility> {
    let record = node.record(&["performance", "constraint", "mustBe"])?;
    let performance =
        record.required("performance").and_then(|node| read_quantity(&node, Bounds::SHARE));
    let constraint = share(&record, "constraint");
    let must_be = record.or("mustBe", Vec::new(), |node| {
        let read: Vec<_> = node.list(MAX_OUTCOMES)?.iter().map(read_outcome).collect();
        read.into_iter().collect()
    });
    Some(Utility { performance: performance?, constraint: constraint?, must_be: must_be? })
}

fn read_outcome(node: &Node) -> Option<Outcome> {
    let record = node.record(&["id", "label", "met"])?;
    let id = record.required("id").and_then(|node| node.id());
    let label = record.required("label").and_then(|node| node.wording());
    let met = record.required("met").and_then(|node| read_quantity(&node, Bounds::SHARE));
    Some(Outcome { id: id?, label: label?, met: met? })
}

fn read_warranty(node: Node) -> Option<Warranty> {
    let record = node.record(&["available", "capacity", "continuous", "secure", "failureCost"])?;
    let available = share(&record, "available");
    let capacity = share(&record, "capacity");
    let continuous = share(&record, "continuous");
    let secure = share(&record, "secure");
    let failure_cost = record.maybe("failureCost", |n| read_quantity(&n, Bounds::AMOUNT));
    Some(Warranty {
        available: available?,
        capacity: capacity?,
        continuous: continuous?,
        secure: secure?,
        failure_cost: failure_cost?,
    })
}

pub(super) fn write_offer(offer: &Offer) -> Value {
    Value::record(vec![
        ("id", Value::text(offer.id.as_str())),
        ("name", write_wording(&offer.name)),
        ("price", write_quantity(&offer.price)),
        ("unitCost", Value::number_or_nothing(offer.unit_cost)),
        ("elements", Value::List(offer.elements.iter().map(write_element).collect())),
        ("utility", offer.utility.as_ref().map_or(Value::Nothing, write_utility)),
        ("warranty", write_warranty(&offer.warranty)),
    ])
}

pub(super) fn write_optional(quantity: &Option<Quantity>) -> Value {
    quantity.as_ref().map_or(Value::Nothing, write_quantity)
}

fn write_utility(utility: &Utility) -> Value {
    let outcome = |outcome: &Outcome| {
        Value::record(vec![
            ("id", Value::text(outcome.id.as_str())),
            ("label", write_wording(&outcome.label)),
            ("met", write_quantity(&outcome.met)),
        ])
    };
    Value::record(vec![
        ("performance", write_quantity(&utility.performance)),
        ("constraint", write_optional(&utility.constraint)),
        ("mustBe", Value::List(utility.must_be.iter().map(outcome).collect())),
    ])
}

fn write_warranty(warranty: &Warranty) -> Value {
    Value::record(vec![
        ("available", write_optional(&warranty.available)),
        ("capacity", write_optional(&warranty.capacity)),
        ("continuous", write_optional(&warranty.continuous)),
        ("secure", write_optional(&warranty.secure)),
        ("failureCost", write_optional(&warranty.failure_cost)),
    ])
}
