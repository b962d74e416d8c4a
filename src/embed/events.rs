//! Events for the host: they bubble, cross shadow roots, and carry plain frozen data.

use js_sys::{Object, Reflect};
use wasm_bindgen::JsValue;
use web_sys::HtmlElement;

use super::faults::write_faults;
use super::host_error::HostError;
use crate::document::Value;
use crate::text::{Numbers, Text};
use crate::web;
use crate::web::convert::js_from_document;

/// The version of all event details.
const VERSION: u8 = 1;

/// The fields of a detail.
pub type Detail = Vec<(&'static str, JsValue)>;

/// What the visitor says to a model of this name, and what follows from it.
pub fn outcome(model: &str, answers: JsValue, results: JsValue) -> Detail {
    vec![("model", model.into()), ("answers", answers), ("results", results)]
}

/// The widget shows a result. `notices` is what the model's document made one notice.
pub fn ready(host: &HtmlElement, mut outcome: Detail, notices: &Value) {
    outcome.push(("notices", js_from_document(notices)));
    dispatch(host, "worthwhile-ready", &outcome);
}

/// The visitor changed something.
pub fn change(host: &HtmlElement, outcome: &Detail) {
    dispatch(host, "worthwhile-change", outcome);
}

/// The visitor follows the host's next step: its name, and where it leads.
pub fn action(host: &HtmlElement, mut outcome: Detail, (step, address): (&str, String)) {
    outcome.extend([("step", step.into()), ("address", address.into())]);
    dispatch(host, "worthwhile-action", &outcome);
}

/// Something of the host's is wrong. The console hears of it too, once.
pub fn error(host: &HtmlElement, error: &HostError, text: &Text, numbers: &dyn Numbers) {
    let message = error.sentences(text, numbers).join("\n");
    leptos::leptos_dom::logging::console_warn(&["worthwhile: ", &message].concat());
    let faults = js_from_document(&write_faults(error.faults(), text, numbers));
    let detail =
        vec![("code", error.code().into()), ("message", message.into()), ("faults", faults)];
    dispatch(host, "worthwhile-error", &detail);
}

fn dispatch(host: &HtmlElement, name: &str, detail: &Detail) {
    let object = Object::new();
    let version = ("version", VERSION.into());
    for (name, value) in [version].iter().chain(detail) {
        // A plain object takes any field.
        Reflect::set(&object, &(*name).into(), value).ok();
    }
    web::events::dispatch(host, name, &object);
}
