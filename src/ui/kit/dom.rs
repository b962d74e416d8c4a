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
    focus_after(Duration::ZERO, section_around(event), ["[id=\"", id, "\"]"].concat());
}

/// Opens the last item of the list in the section around the event, once it is drawn, and gives the focus to its
/// first field.
#[cfg(feature = "planner")]
pub fn open_last(event: &Event) {
    const LAST: &str = ".list > li:last-child > details";
    let section = section_around(event);
    let then = move || {
        let last = section.as_ref().and_then(|it| it.query_selector(LAST).ok().flatten());
        if let Some(last) = last {
            // An attribute of this name is never refused.
            last.set_attribute("open", "").ok();
        }
        // What is folded is drawn once the browser has told that it is open.
        focus_after(Duration::from_millis(60), section, [LAST, " input"].concat());
    };
    set_timeout(then, Duration::ZERO);
}

fn section_around(event: &Event) -> Option<Element> {
    let around = event.current_target().and_then(|it| it.dyn_into::<Element>().ok())?;
    around.closest("section").ok().flatten()
}

fn focus_after(pause: Duration, section: Option<Element>, wanted: String) {
    let then = move || {
        let found = section.and_then(|section| section.query_selector(&wanted).ok().flatten());
        if let Some(element) = found.and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
            element.focus().ok();
        }
    };
    set_timeout(then, pause);
}
