//! What views ask of the DOM beyond what `view!` writes.

use std::time::Duration;

use leptos::prelude::set_timeout;
use wasm_bindgen::{JsCast, JsValue, intern};
use web_sys::{Element, Event, HtmlElement};

/// Sets a property of the DOM.
pub fn set_property(element: &Element, name: &str, value: impl Into<JsValue>) {
    // One that an element does not have would only be one more of its own.
    js_sys::Reflect::set(element, &intern(name).into(), &value.into()).ok();
}

/// Gives the focus to the element of this id in the section around the event, once the list there
/// has been drawn anew.
pub fn refocus(event: &Event, id: &str) {
    let around = event.current_target().and_then(|it| it.dyn_into::<Element>().ok());
    let section = around.and_then(|around| around.closest("section").ok().flatten());
    let wanted = ["[id=\"", id, "\"]"].concat();
    let then = move || {
        let found = section.and_then(|section| section.query_selector(&wanted).ok().flatten());
        if let Some(element) = found.and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
            element.focus().ok();
        }
    };
    set_timeout(then, Duration::ZERO);
}
