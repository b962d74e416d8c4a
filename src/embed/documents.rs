//! Documents that a program gives, and what it is told: what was computed, or what is refused and why.

use wasm_bindgen::prelude::*;

use super::faults::write_faults;
use crate::document::{Fault, Reading, Rule, Value, in_region, region_for};
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

/// Reads a model in the region that fits: that of the answers' currency, or else of the one asked for, or else of
/// the language.
pub(super) fn read_here<M>(
    document: &Value,
    said: Option<&str>,
    asked: Option<&str>,
    language: &str,
    read: fn(&Value) -> Result<Reading<M>, Vec<Fault>>,
) -> Result<M, Refused> {
    let faulty = |faults| ("model", faults);
    let whole = read(document).map_err(faulty)?;
    let reading = match region_for(document, said, asked, language) {
        None => whole,
        region => in_region(document, region).and_then(|here| read(&here)).map_err(faulty)?,
    };
    Ok(reading.content)
}

/// A refusal because of a currency.
pub(super) fn currency_fault(
    document: &'static str,
    currency: &str,
    rule: fn(String) -> Rule,
) -> Refused {
    (document, vec![Fault { place: "currency".to_owned(), rule: rule(currency.to_owned()) }])
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
