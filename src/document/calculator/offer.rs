//! Offers and alternatives in a document, with their fit.

use super::element::{read_element, read_whole, write_element};
use super::limits::MAX_ELEMENTS;
use crate::document::Value;
use crate::document::quantity::{read_amount, read_share, write_quantity};
use crate::document::reader::Node;
use crate::document::wording::write_wording;
use crate::model::calculator::{Offer, Outcome, Utility, Warranty};
use crate::model::{CollectVec, Quantity};

const MAX_OUTCOMES: usize = 20;

pub(in crate::document) fn read_offer(node: &Node) -> Offer {
    let record = node.record(&[
        "id",
        "name",
        "price",
        "priceYears",
        "unitCost",
        "elements",
        "utility",
        "warranty",
    ]);
    Offer {
        id: record.required("id").id(),
        name: record.required("name").wording(),
        price: read_amount(&record.required("price")),
        price_years: record
            .optional("priceYears")
            .and_then(|node| read_whole(&node, 1))
            .unwrap_or(1),
        unit_cost: record
            .optional("unitCost")
            .and_then(|node| node.number(0.0, crate::model::LARGEST)),
        elements: record.list("elements", MAX_ELEMENTS, read_element),
        utility: record.maybe("utility", read_utility),
        warranty: record.maybe("warranty", read_warranty).unwrap_or_default(),
    }
}

fn read_utility(node: &Node) -> Utility {
    let record = node.record(&["performance", "constraint", "mustBe"]);
    Utility {
        performance: read_share(&record.required("performance")),
        constraint: record.maybe("constraint", read_share),
        must_be: record.list("mustBe", MAX_OUTCOMES, read_outcome),
    }
}

fn read_outcome(node: &Node) -> Outcome {
    let record = node.record(&["id", "label", "met"]);
    Outcome {
        id: record.required("id").id(),
        label: record.required("label").wording(),
        met: read_share(&record.required("met")),
    }
}

fn read_warranty(node: &Node) -> Warranty {
    let record =
        node.record(&["available", "capacity", "continuous", "secure", "failureCost", "times"]);
    Warranty {
        available: record.maybe("available", read_share),
        capacity: record.maybe("capacity", read_share),
        continuous: record.maybe("continuous", read_share),
        secure: record.maybe("secure", read_share),
        failure_cost: record.maybe("failureCost", read_amount),
        times: record.number("times", 1.0, (0.0, 1e6)),
    }
}

pub(in crate::document) fn write_offer(offer: &Offer) -> Value {
    Value::record(vec![
        ("id", Value::text(offer.id.as_str())),
        ("name", write_wording(&offer.name)),
        ("price", write_quantity(&offer.price)),
        ("priceYears", Value::Number(f64::from(offer.price_years))),
        ("unitCost", Value::number_or_nothing(offer.unit_cost)),
        ("elements", Value::List(offer.elements.iter().map(write_element).collect_vec())),
        ("utility", offer.utility.as_ref().map_or(Value::Nothing, write_utility)),
        ("warranty", write_warranty(&offer.warranty)),
    ])
}

pub(in crate::document) fn write_optional(quantity: &Option<Quantity>) -> Value {
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
        ("mustBe", Value::List(utility.must_be.iter().map(outcome).collect_vec())),
    ])
}

fn write_warranty(warranty: &Warranty) -> Value {
    let is_written = *warranty != Warranty::default();
    Value::record(vec![
        ("available", write_optional(&warranty.available)),
        ("capacity", write_optional(&warranty.capacity)),
        ("continuous", write_optional(&warranty.continuous)),
        ("secure", write_optional(&warranty.secure)),
        ("failureCost", write_optional(&warranty.failure_cost)),
        ("times", Value::number_or_nothing(is_written.then_some(warranty.times))),
    ])
}
