//! Events for the host: they bubble, cross shadow roots, and carry plain frozen data.

use js_sys::Object;
use wasm_bindgen::JsCast;
use web_sys::{CustomEvent, CustomEventInit, HtmlElement};

use super::faults::write_faults;
use super::host_error::HostError;
use super::widget::Widget;
use crate::document::Value;
use crate::text::{Numbers, Text};
use crate::web::convert::js_from_document;

/// The version of all event details.
const VERSION: f64 = 1.0;

/// What an event tells.
pub type Detail = Vec<(&'static str, Value)>;

/// The widget shows a result. `notices` is what the model's document made one notice.
pub fn ready(host: &HtmlElement, mut detail: Detail, notices: &Value) {
    detail.push(("notices", notices.clone()));
    dispatch(host, "worthwhile-ready", detail);
}

/// The visitor changed something.
pub fn change(host: &HtmlElement, detail: Detail) {
    dispatch(host, "worthwhile-change", detail);
}

/// Something of the host's is wrong. The console hears of it too, once.
pub fn error(host: &HtmlElement, error: &HostError, text: &Text, numbers: &dyn Numbers) {
    let message = error.sentences(text, numbers).join("\n");
    leptos::leptos_dom::logging::console_warn(&["worthwhile: ", &message].concat());
    let detail = vec![
        ("version", Value::Number(VERSION)),
        ("code", Value::text(error.code())),
        ("message", Value::text(&message)),
        ("faults", write_faults(error.faults(), text, numbers)),
    ];
    dispatch(host, "worthwhile-error", detail);
}

/// What the visitor says and what follows from it.
pub fn outcome<W: Widget>(model: &W::Model, answers: &W::Answers, results: &W::Results) -> Detail {
    vec![
        ("version", Value::Number(VERSION)),
        ("model", Value::text(W::id(model).as_str())),
        ("answers", W::write_answers(answers)),
        ("results", W::write_results(model, answers, results)),
    ]
}

fn dispatch(host: &HtmlElement, name: &str, detail: Detail) {
    let detail = js_from_document(&Value::record(detail));
    let init = CustomEventInit::new();
    init.set_bubbles(true);
    init.set_composed(true);
    init.set_detail(&Object::freeze(detail.unchecked_ref::<Object>()));
    if let Ok(event) = CustomEvent::new_with_event_init_dict(name, &init) {
        // Whether a listener called `preventDefault` changes nothing.
        host.dispatch_event(&event).ok();
    }
}
