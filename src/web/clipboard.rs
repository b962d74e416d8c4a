//! The clipboard.

use js_sys::Function;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/web/web.js")]
extern "C" {
    fn copy(text: &str, done: &Function);
}

/// Copies a text, and says whether that could be done.
pub fn copy_text(text: &str, done: impl FnOnce(bool) + 'static) {
    copy(text, Closure::once_into_js(done).unchecked_ref());
}
