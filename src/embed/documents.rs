//! Documents that a program gives, and what it is told: what was computed, or what is refused and why.

use wasm_bindgen::prelude::*;

use super::faults::write_faults;
use crate::document::{Fault, Value};
use crate::text::{Numbers, text_of_faults};
use crate::web::convert::{document_from_js, js_from_document};
use crate::web::number::plain;

/// Which document is refused, and why.
pub(super) type Refused = (&'static str, Vec<Fault>);

pub(super) fn read<T>(
    name: &'static str,
    js: JsValue,
    read: impl Fn(&Value) -> Result<T, Vec<Fault>>,
) -> Result<T, Refused> {
    let document = document_from_js(js).map_err(|fault| (name, vec![fault]))?;
    read(&document).map_err(|faults| (name, faults))
}

/// What was computed, or `{ document, faults }`.
pub(super) fn told(computed: Result<Value, Refused>, language: &str) -> JsValue {
    js_from_document(
        &computed
            .unwrap_or_else(|(document, faults)| refusal(document, faults_in(language, &faults))),
    )
}

pub(super) fn refusal(document: &str, faults: Value) -> Value {
    Value::full_record(vec![("document", Value::text(document)), ("faults", faults)])
}

pub(super) fn faults_in(language: &str, faults: &[Fault]) -> Value {
    write_faults(faults, &text_of_faults(language), &AS_IN_DOCUMENTS)
}

/// Numbers as documents hold them. A fault tells a figure as it stands there, and has no unit.
pub(super) const AS_IN_DOCUMENTS: AsInDocuments<fn(f64) -> String> = AsInDocuments { money: plain };

/// The same, with money as it is asked for.
pub(super) struct AsInDocuments<M> {
    pub(super) money: M,
}

impl<M: Fn(f64) -> String> Numbers for AsInDocuments<M> {
    fn money(&self, amount: f64) -> String {
        (self.money)(amount)
    }

    fn signed_money(&self, amount: f64) -> String {
        (self.money)(amount)
    }

    fn whole_money(&self, amount: f64) -> String {
        (self.money)(amount)
    }

    fn signed_whole_money(&self, amount: f64) -> String {
        (self.money)(amount)
    }

    fn plain(&self, number: f64) -> String {
        plain(number)
    }

    fn rounded(&self, number: f64) -> String {
        plain(number)
    }

    fn minutes(&self, minutes: f64) -> String {
        plain(minutes)
    }

    fn hours(&self, hours: f64) -> String {
        plain(hours)
    }

    fn days(&self, days: f64) -> String {
        plain(days)
    }

    fn years(&self, years: f64) -> String {
        plain(years)
    }
}
