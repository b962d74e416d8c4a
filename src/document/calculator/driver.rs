//! Drivers in a document: the quantities from which figures follow.

use super::element::{read_quantiles, write_numbers};
use super::formula::{FOLLOWS, formula_at, read_formula, write_followed};
use crate::document::quantity::{Bounds, read_quantity};
use crate::document::reader::{Node, Record};
use crate::document::wording::write_wording;
use crate::document::words::{Words, words};
use crate::document::{Rule, Value};
use crate::model::calculator::{Driver, DriverUnit, Scope};
use crate::model::{CollectVec, InputError};

words! {
    DriverUnit {
        Number = "number",
        Money = "money",
        Minutes = "minutes",
        Hours = "hours",
        Share = "share",
    }
}

/// The drivers of a model. Each may name those before it, and everything read later may name all.
pub(in crate::document) fn read_drivers(record: &Record) -> Vec<Driver> {
    let nodes = record.optional("drivers").map_or_else(Vec::new, |node| node.list(Driver::MAX));
    let name = |node: &Node| match node.value().field("id") {
        Some(Value::Text(name)) => (name.clone(), None),
        _ => (String::new(), None),
    };
    *record.report().drivers.borrow_mut() = nodes.iter().map(name).collect_vec();
    let read = |(at, node): (usize, &Node)| {
        let (driver, scope) = read_driver(node);
        if let Some((_, known)) = record.report().drivers.borrow_mut().get_mut(at) {
            *known = Some(scope);
        }
        driver
    };
    nodes.iter().enumerate().map(read).collect_vec()
}

fn read_driver(node: &Node) -> (Driver, Scope) {
    let record =
        node.record(&["id", "label", "help", "unit", "per", "counts", "amount", "quantiles"]);
    let mut driver = Driver {
        id: record.required("id").id(),
        label: record.required("label").wording(),
        help: record.wording("help"),
        unit: record.word("unit", DriverUnit::Number),
        per: record.optional("per").and_then(|node| node.word()),
        counts: record.wording("counts"),
        amount: FOLLOWS,
        quantiles: Vec::new(),
        formula: None,
    };
    let unit = Some(driver.dimension());
    let given = record.required("amount");
    let quantiles = record.optional("quantiles");
    let is_share = driver.unit == DriverUnit::Share;
    let bounds = if is_share { Bounds::SHARE } else { Bounds::AMOUNT };
    if let Some(place) = formula_at(&given, bounds) {
        if let Some(node) = quantiles {
            node.notice(Rule::Unknown);
        }
        let (formula, scope) = read_formula(&place, driver.dimension()).unzip();
        driver.formula = formula;
        // After a fault it fits everywhere, so that no other is told that follows from it.
        let any = Scope { ends: (1.0, 1.0), unit: None };
        return (driver, scope.map_or(any, |scope| Scope { unit, ..scope }));
    }
    driver.amount = read_quantity(&given, bounds);
    let (low, min) = (driver.amount.estimate.low(), driver.amount.limits.min());
    if low < min {
        given.fault(Rule::Number(InputError::TooSmall { value: low, min }));
    }
    let ends = driver.bounds();
    if let Some(node) = quantiles {
        driver.quantiles = read_quantiles(&node, ends);
    }
    (driver, Scope { ends, unit })
}

pub(in crate::document) fn write_driver(driver: &Driver) -> Value {
    Value::record(vec![
        ("id", Value::text(driver.id.as_str())),
        ("label", write_wording(&driver.label)),
        ("help", write_wording(&driver.help)),
        ("unit", Value::text(driver.unit.name())),
        ("per", driver.per.map_or(Value::Nothing, |per| Value::text(per.name()))),
        ("counts", write_wording(&driver.counts)),
        ("amount", write_followed(&driver.amount, driver.formula.as_ref())),
        ("quantiles", write_numbers(&driver.quantiles)),
    ])
}
