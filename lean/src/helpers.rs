//! Small things that views ask of the page.

use std::time::Duration;

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use web_sys::{Document, Event, HtmlInputElement, Window};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(thread_local_v2, js_name = window)]
    static WINDOW: Window;
    #[wasm_bindgen(thread_local_v2, js_name = document)]
    static DOCUMENT: Document;

    #[wasm_bindgen(js_name = setTimeout)]
    fn start(run: &JsValue, milliseconds: i32) -> i32;
    #[wasm_bindgen(js_name = clearTimeout)]
    fn clear(timeout: i32);
}

/// The window.
pub fn window() -> Window {
    WINDOW.with(Window::clone)
}

/// The document.
pub fn document() -> Document {
    DOCUMENT.with(Document::clone)
}

/// What an event happened to.
pub fn event_target<T: JsCast>(event: &Event) -> T {
    event.target().unwrap_throw().unchecked_into()
}

/// The value of the control that an event happened to.
pub fn event_target_value<T: JsCast>(event: &T) -> String {
    event_target::<HtmlInputElement>(event.unchecked_ref()).value()
}

/// Whether the control that an event happened to is ticked.
pub fn event_target_checked(event: &Event) -> bool {
    event_target::<HtmlInputElement>(event).checked()
}

/// A call that is to come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimeoutHandle(i32);

impl TimeoutHandle {
    /// Calls it off.
    pub fn clear(&self) {
        clear(self.0);
    }
}

/// Calls something later.
pub fn set_timeout(run: impl FnOnce() + 'static, after: Duration) {
    set_timeout_with_handle(run, after).ok();
}

/// Calls something later, unless it is called off.
///
/// # Errors
///
/// Never; the result is that of Leptos.
pub fn set_timeout_with_handle(
    run: impl FnOnce() + 'static,
    after: Duration,
) -> Result<TimeoutHandle, JsValue> {
    let run = Closure::once_into_js(run);
    let milliseconds = i32::try_from(after.as_millis()).unwrap_or(i32::MAX);
    Ok(TimeoutHandle(start(&run, milliseconds)))
}
