//! The clipboard.

use js_sys::Function;
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

#[wasm_bindgen(module = "/src/web/web.js")]
extern "C" {
    fn copy(text: &str, place: Option<&HtmlElement>, done: &Function);
}

/// Copies a text, and says whether that could be done. `place` is an element that may have the focus; without one,
/// the page may.
pub fn copy_text(text: &str, place: Option<&HtmlElement>, done: impl FnOnce(bool) + 'static) {
    copy(text, place, Closure::once_into_js(done).unchecked_ref());
}
