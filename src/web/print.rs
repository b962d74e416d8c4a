//! Paper.

use js_sys::Function;
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

#[wasm_bindgen(module = "/src/web/paper.js")]
extern "C" {
    #[wasm_bindgen(js_name = printAlone)]
    fn print_in_frame(place: &HtmlElement, folds: &str, footer: &str, failed: &Function);
    /// Prints the part of the page with this id, and nothing else.
    #[wasm_bindgen(js_name = printOnly)]
    pub fn print_only(id: &str);
}

/// Prints an element of a shadow root on a page of its own, with `footer` below it. What is folded in it and matches
/// the selector `folds` is opened for that. Says if it could not be done.
pub fn print_alone(
    place: &HtmlElement,
    folds: &str,
    footer: &str,
    failed: impl FnOnce() + 'static,
) {
    print_in_frame(place, folds, footer, Closure::once_into_js(failed).unchecked_ref());
}
