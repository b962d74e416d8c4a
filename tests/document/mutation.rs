//! A good document with one thing wrong: the fault is told where it is.

use std::collections::BTreeSet;

use proptest::prelude::*;
use proptest::sample::Index;
use worthwhile::document::{Fault, Reading, Value, read_model, write_model};
use worthwhile::model::calculator::{Answers, evaluate};

use crate::any::laws;
use crate::speak::{faults, file, value, with};
use crate::strange::anything;

/// The calculator's part: what is wrong with the planner's is not for its reader to tell, and what a region
/// changes is read when it is merged.
fn car_wash() -> Value {
    let Value::Record(mut fields) = value(&file("models/car-wash.json")) else { unreachable!() };
    fields.retain(|(name, _)| name != "planner" && name != "regions");
    Value::Record(fields)
}

/// The pointer to everything in a value but itself; of what stands twice, to the first.
pub fn everywhere(value: &Value) -> Vec<String> {
    let under = |name: &str, inner: &Value| {
        let deeper = everywhere(inner).into_iter().map(|rest| format!("/{name}{rest}"));
        std::iter::once(format!("/{name}")).chain(deeper).collect::<Vec<_>>()
    };
    match value {
        Value::List(items) => {
            items.iter().enumerate().flat_map(|(at, v)| under(&at.to_string(), v)).collect()
        }
        Value::Record(fields) => {
            let mut seen = BTreeSet::new();
            let first = fields.iter().filter(|(name, _)| seen.insert(name));
            first.flat_map(|(name, v)| under(name, v)).collect()
        }
        _ => vec![],
    }
}

/// The place that a pointer means: `/offer/elements/3` is `offer.elements[3]`.
fn place(pointer: &str) -> String {
    pointer.split('/').skip(1).fold(String::new(), |place, step| {
        match step.chars().all(|c| c.is_ascii_digit()) {
            true => format!("{place}[{step}]"),
            false if place.is_empty() => step.to_owned(),
            false => format!("{place}.{step}"),
        }
    })
}

/// Whether the fault may come of a change at that pointer: it stands there or beneath, above, or
/// beside it in the same record; or it is about names, which bind all parts of a document.
pub fn is_of(fault: &Fault, pointer: &str) -> bool {
    let (record, _) = pointer.rsplit_once('/').unwrap();
    let near = fault.place.starts_with(&place(record)) || place(pointer).starts_with(&fault.place);
    near || ["taken-id", "no-such-id"].contains(&fault.rule.code())
}

proptest! {
    #![proptest_config(laws())]

    #[test]
    fn a_change_is_read_or_refused_where_it_was_made(at in any::<Index>(), new in anything()) {
        let document = car_wash();
        let pointers = everywhere(&document);
        let pointer = at.get(&pointers);
        match read_model(&with(document, pointer, new)) {
            Ok(reading) => {
                evaluate(&reading.content, &Answers::default());
                let again = read_model(&write_model(&reading.content));
                prop_assert_eq!(again, Ok(Reading { notices: vec![], ..reading }));
            }
            Err(faults) => {
                prop_assert!(!faults.is_empty());
                for fault in faults {
                    prop_assert!(is_of(&fault, pointer), "{:?} after a change at {}", fault, pointer);
                }
            }
        }
    }

    #[test]
    fn two_faults_are_told_as_well_as_one(one in any::<Index>(), other in any::<Index>()) {
        let document = car_wash();
        let pointers = everywhere(&document);
        let (one, other) = (one.get(&pointers), other.get(&pointers));
        // Nothing else is looked at in another version, nor what stands within a broken value.
        let apart = !one.starts_with(other.as_str()) && !other.starts_with(one.as_str());
        if !apart || [one, other].into_iter().any(|at| at == "/version" || at == "/$schema") {
            return Ok(());
        }
        // No field of the format takes a list of lists.
        let broken = || Value::List(vec![Value::List(vec![])]);
        let document = with(with(document, one, broken()), other, broken());
        let found = faults(false, &document);
        for pointer in [one, other] {
            let place = place(pointer);
            let told = found.iter().any(|fault| fault.place.starts_with(&place));
            prop_assert!(told, "{} is not among {:#?}", place, found);
        }
    }
}
