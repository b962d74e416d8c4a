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

const RANGE: &[&str] = &["low", "likely", "high"];
const QUANTITY: &[&str] = &["low", "likely", "high", "min", "max", "step", "evidence"];

/// `7`, or `{"likely": 7, "low": 5, "high": 12}`; a single figure stands for all three.
pub(super) fn read_estimate(node: &Node, bounds: Bounds) -> Option<Estimate> {
    read_figures(node, bounds, RANGE)
}

fn read_figures<'a>(node: &Node<'a>, bounds: Bounds, fields: &[&str]) -> Option<Estimate> {
    let number = |node: Node| node.number(bounds.min, bounds.max);
    match node.value() {
        Value::Number(_) => {
            let amount = number(node.clone())?;
            ordered(node, (node, amount), (node, amount), (node, amount))
        }
        Value::Record(_) => {
            let record = node.record(fields)?;
            let figure = |node: Node<'a>| Some((node.clone(), number(node)?));
            let (low, high) = (record.maybe("low", figure), record.maybe("high", figure));
            let likely = record.required("likely").and_then(figure)?;
            let (low, high) = (low?.unwrap_or(likely.clone()), high?.unwrap_or(likely.clone()));
            ordered(&likely.0, (&low.0, low.1), (&likely.0, likely.1), (&high.0, high.1))
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
    let estimate = read_figures(node, bounds, QUANTITY);
    let magnitude = |given: Estimate| if given.likely() < 0.0 { given.negated() } else { given };
    let usual = bounds.slider.or_else(|| Some(Limits::around(magnitude(estimate?))));
    let Value::Record(_) = node.value() else {
        let (estimate, limits) = (estimate?, usual?);
        return Some(Quantity { estimate, limits, evidence: Evidence::Assumed });
    };
    // The names were checked with the estimate; a second look would notice unknown ones twice.
    let record = node.record_again()?;
    let limits = read_limits(&record, usual, bounds);
    let evidence =
        record.or("evidence", Evidence::Assumed, |node| node.one_of(EVIDENCE.0, EVIDENCE.1));
    Some(Quantity { estimate: estimate?, limits: limits?, evidence: evidence? })
}

/// The slider's ends and step; none are usual if there is no amount for them to reach around.
fn read_limits(record: &Record, usual: Option<Limits>, bounds: Bounds) -> Option<Limits> {
    let read = |name, min| record.maybe(name, |node| node.number(min, bounds.max));
    let least = bounds.min.max(0.0);
    let (min, max, step) = (read("min", least), read("max", least), read("step", 0.0));
    let usual = usual?;
    let (min, max) = (min?.unwrap_or(usual.min()), max?.unwrap_or(usual.max()));
    let usual_step = usual.step().min(max - min).max((max - min) / 1e4);
    let limits = Limits::new(min, max, step?.unwrap_or(usual_step));
    let error = match limits {
        Ok(limits) => return Some(limits),
        Err(error) => error,
    };
    let at_fault: &[&str] =
        if let InputError::OutOfOrder { .. } = error { &["max", "min"] } else { &["step"] };
    at_fault.iter().find_map(|name| record.optional(name))?.fault(Rule::Number(error))
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
    let evidence = Value::text(name_of(EVIDENCE, &quantity.evidence));
    let fields = range(&quantity.estimate).into_iter();
    let fields = fields.chain(ends.map(|(name, x)| (name, Value::Number(x))));
    Value::record(fields.chain([("evidence", evidence)]).collect())
}
