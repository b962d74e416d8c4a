//! Whatever arrives: it is read, or it is refused with a reason, and nothing stops.

use proptest::prelude::*;
use worthwhile::document::{Value, read_answers, read_model, write_model, write_results};
use worthwhile::model::calculator::{Answers, evaluate};

use crate::any::laws;
use crate::strange::anything;
use crate::values::leaves;

proptest! {
    #![proptest_config(ProptestConfig { cases: 4 * laws().cases, ..laws() })]

    #[test]
    fn anything_at_all_is_read_or_refused_with_a_reason(value in anything(), fields in anything()) {
        for value in [value.clone(), as_document(value), as_document(fields)] {
            if let Err(faults) = read_model(&value) {
                prop_assert!(!faults.is_empty());
            }
            if let Err(faults) = read_answers(&value) {
                prop_assert!(!faults.is_empty());
            }
        }
    }

    #[test]
    fn whatever_reads_can_be_computed(element in anything(), price in anything(), fit in anything()) {
        let element = completed(element, r#"{"id": "gain", "label": "A gain", "side": "benefit",
            "kind": "technical", "amount": 3}"#);
        let offer = Value::record(vec![
            ("id", Value::text("offer")),
            ("name", Value::text("The offer")),
            ("elements", Value::List(vec![element])),
            ("price", price),
            ("utility", completed(fit.clone(), r#"{"performance": 0.5}"#)),
            ("warranty", fit),
        ]);
        let Value::Record(rest) = crate::speak::shop() else { unreachable!() };
        let fields = rest.into_iter().map(|(name, value)| match name.as_str() {
            "offer" => (name, offer.clone()),
            _ => (name, value),
        });
        let Ok(reading) = read_model(&Value::Record(fields.collect())) else { return Ok(()) };
        let model = reading.content;
        let again = read_model(&write_model(&model)).map(|reading| reading.content);
        prop_assert_eq!(again.as_ref(), Ok(&model));
        let results = write_results(&model, &evaluate(&model, &Answers::default()));
        for (place, leaf) in leaves(&results) {
            if let Value::Number(number) = leaf {
                prop_assert!(number.is_finite(), "{} at {}", number, place);
            }
        }
    }
}

/// The value with a version, so that more of it is looked at.
fn as_document(value: Value) -> Value {
    completed(value, r#"{"version": 1}"#)
}

/// A record with the fields that it lacks.
fn completed(value: Value, usual: &str) -> Value {
    let Value::Record(mut usual) = crate::speak::value(usual) else { unreachable!() };
    if let Value::Record(fields) = value {
        usual.retain(|(name, _)| fields.iter().all(|(given, _)| given != name));
        usual.extend(fields);
    }
    Value::Record(usual)
}
