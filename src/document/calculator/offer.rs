//! Offers and alternatives in a document, with their fit.

use super::element::{read_element, read_whole, write_element};
use super::formula::{read_followed, read_times, write_followed, write_times};
use super::limits::MAX_ELEMENTS;
use crate::document::Value;
use crate::document::quantity::{Bounds, write_quantity};
use crate::document::reader::Node;
use crate::document::wording::write_wording;
use crate::model::calculator::{
    Dimension, DriverUnit, Formula, Input, Offer, Outcome, Utility, Warranty,
};
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
    let (id, name) = (record.required("id").id(), record.required("name").wording());
    let money = Dimension::of(DriverUnit::Money);
    let (price, price_by) = read_followed(&record.required("price"), Bounds::AMOUNT, money);
    let years = record.optional("priceYears").and_then(|node| read_whole(&node, 1));
    let unit_cost = record.optional("unitCost");
    let unit_cost = unit_cost.and_then(|node| node.number(0.0, crate::model::LARGEST));
    let elements = record.list("elements", MAX_ELEMENTS, read_element);
    let mut fit_by = Vec::new();
    let utility = record.optional("utility").map(|node| read_utility(&node, &mut fit_by));
    let warranty = record.optional("warranty").map(|node| read_warranty(&node, &mut fit_by));
    Offer {
        id,
        name,
        price,
        price_by,
        price_years: years.unwrap_or(1),
        unit_cost,
        elements,
        utility,
        warranty: warranty.unwrap_or_default(),
        fit_by,
    }
}

type FitBy = Vec<(Input, Formula)>;

/// A figure of the fit, or the formula that gives it.
fn read_fit(node: &Node, input: &Input, by: &mut FitBy) -> Quantity {
    let (bounds, unit) = match input {
        Input::FailureCost => (Bounds::AMOUNT, DriverUnit::Money),
        _ => (Bounds::SHARE, DriverUnit::Share),
    };
    let (quantity, formula) = read_followed(node, bounds, Dimension::of(unit));
    by.extend(formula.map(|formula| (input.clone(), formula)));
    quantity
}

fn read_utility(node: &Node, by: &mut FitBy) -> Utility {
    let record = node.record(&["performance", "constraint", "mustBe"]);
    let performance = read_fit(&record.required("performance"), &Input::Performance, by);
    let constraint = record.optional("constraint");
    let constraint = constraint.map(|node| read_fit(&node, &Input::Constraint, by));
    let outcomes = record.optional("mustBe").map(|node| node.list(MAX_OUTCOMES));
    let outcomes = outcomes.into_iter().flatten();
    let must_be = outcomes.map(|node| read_outcome(&node, by)).collect_vec();
    Utility { performance, constraint, must_be }
}

fn read_outcome(node: &Node, by: &mut FitBy) -> Outcome {
    let record = node.record(&["id", "label", "met"]);
    let (id, label) = (record.required("id").id(), record.required("label").wording());
    let met = read_fit(&record.required("met"), &Input::Outcome(id.clone()), by);
    Outcome { id, label, met }
}

/// The parts of the warranty, with their names in a document.
pub(super) const PARTS: [(&str, Input); 5] = [
    ("available", Input::Available),
    ("capacity", Input::Capacity),
    ("continuous", Input::Continuous),
    ("secure", Input::Secure),
    ("failureCost", Input::FailureCost),
];

fn read_warranty(node: &Node, by: &mut FitBy) -> Warranty {
    let record =
        node.record(&["available", "capacity", "continuous", "secure", "failureCost", "times"]);
    let mut part = |(name, input): (&str, Input)| {
        record.optional(name).map(|node| read_fit(&node, &input, by))
    };
    let [available, capacity, continuous, secure, failure_cost] = PARTS.map(&mut part);
    let (times, times_by) = read_times(&record);
    Warranty { available, capacity, continuous, secure, failure_cost, times, times_by }
}

pub(in crate::document) fn write_offer(offer: &Offer) -> Value {
    Value::record(vec![
        ("id", Value::text(offer.id.as_str())),
        ("name", write_wording(&offer.name)),
        ("price", write_followed(&offer.price, offer.price_by.as_ref())),
        ("priceYears", Value::Number(f64::from(offer.price_years))),
        ("unitCost", Value::number_or_nothing(offer.unit_cost)),
        ("elements", Value::List(offer.elements.iter().map(write_element).collect_vec())),
        (
            "utility",
            offer.utility.as_ref().map_or(Value::Nothing, |utility| write_utility(offer, utility)),
        ),
        ("warranty", write_warranty(offer)),
    ])
}

pub(in crate::document) fn write_optional(quantity: &Option<Quantity>) -> Value {
    quantity.as_ref().map_or(Value::Nothing, write_quantity)
}

/// A figure of the fit, or the formula that gives it.
fn write_fit(offer: &Offer, input: &Input) -> Value {
    let quantity = offer.fit_quantity(input);
    quantity.map_or(Value::Nothing, |quantity| write_followed(&quantity, offer.formula(input)))
}

fn write_utility(offer: &Offer, utility: &Utility) -> Value {
    let outcome = |outcome: &Outcome| {
        Value::record(vec![
            ("id", Value::text(outcome.id.as_str())),
            ("label", write_wording(&outcome.label)),
            ("met", write_fit(offer, &Input::Outcome(outcome.id.clone()))),
        ])
    };
    Value::record(vec![
        ("performance", write_fit(offer, &Input::Performance)),
        ("constraint", write_fit(offer, &Input::Constraint)),
        ("mustBe", Value::List(utility.must_be.iter().map(outcome).collect_vec())),
    ])
}

fn write_warranty(offer: &Offer) -> Value {
    let warranty = &offer.warranty;
    let mut fields = PARTS.map(|(name, input)| (name, write_fit(offer, &input))).to_vec();
    if *warranty != Warranty::default() {
        fields.push(("times", write_times(warranty.times, warranty.times_by.as_ref())));
    }
    Value::record(fields)
}
