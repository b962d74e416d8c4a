//! The next steps in a document.

use crate::document::fault::shortened;
use crate::document::reader::{Node, Record};
use crate::document::source::{MAX_ADDRESS, is_address};
use crate::document::wording::write_wording;
use crate::document::{Rule, Value};
use crate::model::CollectVec;
use crate::model::calculator::{NextStep, NextSteps};

/// What an address may begin with: nothing that runs in the page.
const SCHEMES: &[&str] = &["https:", "mailto:", "tel:"];

pub(in crate::document) fn read_next(record: &Record) -> NextSteps {
    let record = record.section("next", &["yes", "another", "close", "no"]);
    let step = |name| record.maybe(name, read_step);
    NextSteps { yes: step("yes"), another: step("another"), close: step("close"), no: step("no") }
}

fn read_step(node: &Node) -> NextStep {
    let record = node.record(&["words", "address"]);
    let address = record.required("address");
    let given = address.text(MAX_ADDRESS).unwrap_or_default();
    if !given.is_empty() && !is_address(given, SCHEMES) {
        address.fault(Rule::NotAnAddress(SCHEMES, shortened(given)));
    }
    NextStep { words: record.required("words").wording(), address: given.to_owned() }
}

pub(in crate::document) fn write_next(next: &NextSteps) -> Value {
    let step = |step: &NextStep| {
        Value::record(vec![
            ("words", write_wording(&step.words)),
            ("address", Value::text(&step.address)),
        ])
    };
    let steps = next.each().map(|(name, it)| (name, it.as_ref().map_or(Value::Nothing, step)));
    let steps = steps.into_iter().filter(|(_, step)| *step != Value::Nothing).collect_vec();
    if steps.is_empty() { Value::Nothing } else { Value::record(steps) }
}
