//! Faults as data, for events and programs.

use crate::document::{Fault, Value, write_fault};
use crate::model::CollectVec;
use crate::text::{Numbers, Text, fault_sentence};

/// Each fault with its place, its rule and a sentence.
pub fn write_faults(faults: &[Fault], text: &Text, numbers: &dyn Numbers) -> Value {
    let fault = |fault: &Fault| {
        write_fault(&fault.place, fault.rule.code(), &fault_sentence(text, numbers, fault))
    };
    Value::List(faults.iter().map(fault).collect_vec())
}
