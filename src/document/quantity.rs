//! Amounts: a bare number, or a record with a range, the ends of the slider and the evidence.

use super::reader::{Node, Record};
use super::source::read_source;
use super::words::Words;
use super::{Expected, Rule, Value};
use crate::model::{CollectVec, Ends, Estimate, Evidence, InputError, Limits, Quantity};

/// The bounds of an amount, and the limits of its slider if the host gives none.
#[derive(Clone, Copy)]
pub(super) struct Bounds {
    pub(super) min: f64,
    pub(super) max: f64,
    pub(super) slider: Option<Limits>,
}

impl Bounds {
    pub(super) const AMOUNT: Self = Self { min: 0.0, max: crate::model::LARGEST, slider: None };
    /// Any amount; a negative one changes its side.
    pub(super) const SIGNED: Self = Self { min: -crate::model::LARGEST, ..Self::AMOUNT };
    pub(super) const SHARE: Self = Self { min: 0.0, max: 1.0, slider: Some(Limits::SHARE) };
}

const RANGE: &[&str] = &["low", "likely", "high"];
const QUANTITY: &[&str] =
    &["low", "likely", "high", "ends", "min", "max", "step", "evidence", "source"];

/// Reads `7`, or `{"likely": 7, "low": 5, "high": 12}`; a missing end is the likely figure. `None`
/// after a fault.
pub(super) fn read_estimate(node: &Node, bounds: Bounds) -> Option<Estimate> {
    read_figures(node, bounds, RANGE)
}

fn read_figures(node: &Node, bounds: Bounds, fields: &[&str]) -> Option<Estimate> {
    let number = |node: &Node| node.number(bounds.min, bounds.max);
    match node.value() {
        Value::Number(_) => Estimate::exactly(number(node)?).ok(),
        Value::Record(_) => {
            let record = node.record(fields);
            let end = |name| record.optional(name).map(|node| (number(&node), node));
            let (low, high) = (end("low"), end("high"));
            let likely = number(&record.required("likely"))?;
            let figure = |end: &Option<(Option<f64>, Node)>| match end {
                Some((figure, _)) => *figure,
                None => Some(likely),
            };
            let (least, most) = (figure(&low)?, figure(&high)?);
            let error = match Estimate::new(least, likely, most) {
                Ok(estimate) => return Some(estimate),
                Err(error) => error,
            };
            // The fault belongs to the end that is out of order, not to the whole amount.
            let end = if least > likely { low } else { high };
            end.map_or(*node, |(_, end)| end).fault(Rule::Number(error));
            None
        }
        _ => {
            node.expected(Expected::NumberOrRange);
            None
        }
    }
}

/// The quantity; its estimate is `None` after a fault.
pub(super) fn read_quantity(node: &Node, bounds: Bounds) -> Quantity {
    let estimate = read_figures(node, bounds, QUANTITY);
    // An amount below 0 changes its side, and its slider with it.
    let magnitude = |given: Estimate| if given.likely() < 0.0 { given.negated() } else { given };
    let usual = bounds.slider.or_else(|| Some(Limits::around(magnitude(estimate?))));
    let (mut limits, mut evidence, mut ends) = (usual, Evidence::Assumed, Ends::Extremes);
    if let Value::Record(_) = node.value() {
        // The names were checked with the estimate. Checking again would report unknown ones twice.
        let record = node.record_again();
        limits = read_limits(&record, usual, bounds);
        evidence = record.word("evidence", evidence);
        ends = record.word("ends", ends);
        if let Some(source) = record.maybe("source", read_source) {
            node.comes_from(source);
        }
    }
    let estimate = estimate.unwrap_or(Estimate::ZERO).with_ends(ends);
    Quantity { estimate, limits: limits.unwrap_or(Limits::SHARE), evidence }
}

/// An amount of at least 0.
pub(super) fn read_amount(node: &Node) -> Quantity {
    read_quantity(node, Bounds::AMOUNT)
}

/// The ends and step of the slider. Without an amount there are no usual ones.
fn read_limits(record: &Record, usual: Option<Limits>, bounds: Bounds) -> Option<Limits> {
    let read = |name, min| {
        record.optional(name).map_or(Some(None), |node| node.number(min, bounds.max).map(Some))
    };
    let (min, max, step) = (read("min", bounds.min), read("max", bounds.min), read("step", 0.0));
    let usual = usual?;
    let (min, max) = (min?.unwrap_or(usual.min()), max?.unwrap_or(usual.max()));
    let usual_step = usual.step().min(max - min).max((max - min) / 1e4);
    let error = match Limits::new(min, max, step?.unwrap_or(usual_step)) {
        Ok(limits) => return Some(limits),
        Err(error) => error,
    };
    let at_fault: &[&str] =
        if let InputError::OutOfOrder { .. } = error { &["max", "min"] } else { &["step"] };
    if let Some(node) = at_fault.iter().find_map(|name| record.optional(name)) {
        node.fault(Rule::Number(error));
    }
    None
}

pub(super) fn write_estimate(estimate: &Estimate) -> Value {
    if !estimate.is_range() {
        return Value::Number(estimate.likely());
    }
    Value::record(range(estimate).into())
}

fn range(estimate: &Estimate) -> [(&'static str, Value); 3] {
    let [low, likely, high] = [estimate.low(), estimate.likely(), estimate.high()];
    [("low", low), ("likely", likely), ("high", high)].map(|(name, x)| (name, Value::Number(x)))
}

pub(super) fn write_quantity(quantity: &Quantity) -> Value {
    let limits = &quantity.limits;
    let ends = [("min", limits.min()), ("max", limits.max()), ("step", limits.step())];
    let evidence = Value::text(quantity.evidence.name());
    let fields = range(&quantity.estimate).into_iter();
    let fields = fields.chain([("ends", Value::text(quantity.estimate.ends().name()))]);
    let fields = fields.chain(ends.map(|(name, x)| (name, Value::Number(x))));
    Value::record(fields.chain([("evidence", evidence)]).collect_vec())
}
