//! Events for the host: they bubble, cross shadow roots, and carry plain frozen data.

use serde::Serialize;
use serde_wasm_bindgen::preserve;
use wasm_bindgen::JsValue;
use web_sys::{CustomEvent, CustomEventInit, HtmlElement};

use super::faults::write_faults;
use super::host_error::HostError;
use crate::document::Value;
use crate::text::{Numbers, Text};
use crate::web::convert::{frozen, js_from};

/// The version of all event details.
const VERSION: u8 = 1;

/// What the visitor says and what follows from it.
#[derive(Serialize)]
pub struct Outcome<'a> {
    version: u8,
    model: &'a str,
    #[serde(serialize_with = "preserve::serialize")]
    answers: JsValue,
    #[serde(serialize_with = "preserve::serialize")]
    results: JsValue,
    #[serde(skip_serializing_if = "Option::is_none")]
    notices: Option<&'a Value>,
}

impl<'a> Outcome<'a> {
    /// For a model of this name, with the documents of answers and results.
    pub fn new(model: &'a str, answers: JsValue, results: JsValue) -> Self {
        Self { version: VERSION, model, answers, results, notices: None }
    }
}

/// Something of the host's is wrong.
#[derive(Serialize)]
struct Refusal<'a> {
    version: u8,
    code: &'a str,
    message: &'a str,
    faults: &'a Value,
}

/// The widget shows a result. `notices` is what the model's document made one notice.
pub fn ready(host: &HtmlElement, outcome: Outcome, notices: &Value) {
    dispatch(host, "worthwhile-ready", &Outcome { notices: Some(notices), ..outcome });
}

/// The visitor changed something.
pub fn change(host: &HtmlElement, outcome: &Outcome) {
    dispatch(host, "worthwhile-change", outcome);
}

/// Something of the host's is wrong. The console hears of it too, once.
pub fn error(host: &HtmlElement, error: &HostError, text: &Text, numbers: &dyn Numbers) {
    let message = error.sentences(text, numbers).join("\n");
    leptos::leptos_dom::logging::console_warn(&["worthwhile: ", &message].concat());
    let faults = &write_faults(error.faults(), text, numbers);
    let detail = Refusal { version: VERSION, code: error.code(), message: &message, faults };
    dispatch(host, "worthwhile-error", &detail);
}

fn dispatch(host: &HtmlElement, name: &str, detail: &impl Serialize) {
    let init = CustomEventInit::new();
    init.set_bubbles(true);
    init.set_composed(true);
    init.set_detail(&frozen(js_from(detail)));
    if let Ok(event) = CustomEvent::new_with_event_init_dict(name, &init) {
        // Whether a listener called `preventDefault` changes nothing.
        host.dispatch_event(&event).ok();
    }
}
