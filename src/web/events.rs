//! Events for the page around an element.

use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

#[wasm_bindgen(module = "/src/web/web.js")]
extern "C" {
    #[wasm_bindgen(catch, js_name = dispatch)]
    fn try_dispatch(element: &HtmlElement, name: &str, detail: &JsValue) -> Result<(), JsValue>;
}

/// Tells everyone around an element; the detail is frozen.
pub fn dispatch(element: &HtmlElement, name: &str, detail: &JsValue) {
    // Where a page has put something of its own in the place of events, nobody is told.
    try_dispatch(element, name, detail).ok();
}
