//! Amounts: a bare number, or a record with a range, the slider's ends and the evidence.

use super::names::{EVIDENCE, name_of};
use super::reader::{Node, Record};
use super::{Expected, Rule, Value};
use crate::model::{Estimate, Evidence, InputError, Limits, Quantity};

/// What bounds an amount, and what its slider offers if the host does not say.
#[derive(Clone, Copy)]
pub(super) struct Bounds {
    pub(super) min: f64,
    pub(super) max: f64,
    pub(super) slider: Option<Limits>,
}

impl Bounds {
    pub(super) const AMOUNT: Self = Self { min: 0.0, max: crate::model::LARGEST, slider: None };
    /// Negative too: such an amount changes side.
    pub(super) const SIGNED: Self = Self { min: -crate::model::LARGEST, ..Self::AMOUNT };
    pub(super) const SHARE: Self = Self { min: 0.0, max: 1.0, slider: Some(Limits::SHARE) };
}

/// `7`, or `{"likely": 7, "low": 5, "high": 12}`; a single figure stands for all three.
pub(super) fn read_estimate(node: &Node, bounds: Bounds) -> Option<Estimate> {
    let number = |node: Node| node.number(bounds.min, bounds.max);
    match node.value() {
        Value::Number(_) => {
            let amount = number(node.clone())?;
            ordered(node, (node, amount), (node, amount), (node, amount))
        }
        Value::Record(_) => {
            let record =
                node.record(&["low", "likely", "high", "min", "max", "step", "evidence"])?;
            let node = record.required("likely")?;
            let likely = number(node.clone())?;
            let low = record.optional("low").unwrap_or_else(|| node.clone());
            let high = record.optional("high").unwrap_or_else(|| node.clone());
            let (from, to) = (number(low.clone()), number(high.clone()));
            ordered(&node, (&low, from?), (&node, likely), (&high, to?))
        }
        _ => node.expected(Expected::NumberOrRange),
    }
}

// The fault stands at the end that is out of order, not at the amount as a whole.
fn ordered(
    at: &Node,
    low: (&Node, f64),
    likely: (&Node, f64),
    high: (&Node, f64),
) -> Option<Estimate> {
    match Estimate::new(low.1, likely.1, high.1) {
        Ok(estimate) => Some(estimate),
        Err(error @ InputError::OutOfOrder { .. }) if low.1 > likely.1 => {
            low.0.fault(Rule::Number(error))
        }
        Err(error @ InputError::OutOfOrder { .. }) => high.0.fault(Rule::Number(error)),
        Err(error) => at.fault(Rule::Number(error)),
    }
}

pub(super) fn read_quantity(node: &Node, bounds: Bounds) -> Option<Quantity> {
    let estimate = read_estimate(node, bounds)?;
    let magnitude = if estimate.likely() < 0.0 { estimate.negated() } else { estimate };
    let usual = bounds.slider.unwrap_or_else(|| Limits::around(magnitude));
    let Value::Record(_) = node.value() else {
        return Some(Quantity { estimate, limits: usual, evidence: Evidence::Assumed });
    };
    // The names were checked with the estimate; a second look would notice unknown ones twice.
    let record = node.record_again()?;
    let limits = read_limits(&record, usual, bounds);
    let evidence =
        record.or("evidence", Evidence::Assumed, |node| node.one_of(EVIDENCE.0, EVIDENCE.1));
    Some(Quantity { estimate, limits: limits?, evidence: evidence? })
}

fn read_limits(record: &Record, usual: Limits, bounds: Bounds) -> Option<Limits> {
    let end =
        |name, usual| record.or(name, usual, |node| node.number(bounds.min.max(0.0), bounds.max));
    let (min, max) = (end("min", usual.min()), end("max", usual.max()));
    let (min, max) = (min?, max?);
    let place = ["max", "min"].into_iter().find_map(|name| record.optional(name));
    if max <= min {
        let error = InputError::OutOfOrder { lower: min, higher: max };
        return place.and_then(|node| node.fault(Rule::Number(error)));
    }
    let step = usual.step().min(max - min);
    match record.optional("step") {
        None => Limits::new(min, max, step.max((max - min) / 1e4)).ok(),
        Some(node) => {
            let step = node.number((max - min) / 1e4, max - min)?;
            Limits::new(min, max, step).ok()
        }
    }
}

pub(super) fn write_estimate(estimate: &Estimate) -> Value {
    if !estimate.is_range() {
        return Value::Number(estimate.likely());
    }
    Value::record(range(estimate))
}

fn range(estimate: &Estimate) -> [(&'static str, Value); 3] {
    let [low, likely, high] = [estimate.low(), estimate.likely(), estimate.high()];
    [("low", low), ("likely", likely), ("high", high)].map(|(name, x)| (name, Value::Number(x)))
}

pub(super) fn write_quantity(quantity: &Quantity) -> Value {
    let limits = &quantity.limits;
    let ends = [("min", limits.min()), ("max", limits.max()), ("step", limits.step())];
    let evidence = Value::text(name_of(EVIDENCE, &quantity.evidence));
    let fields = range(&quantity.estimate).into_iter();
    let fields = fields.chain(ends.map(|(name, x)| (name, Value::Number(x))));
    Value::record(fields.chain([("evidence", evidence)]))
}
