//! Paper.

use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

#[wasm_bindgen(module = "/src/web/web.js")]
extern "C" {
    /// Prints an element of a shadow root on a page of its own, with `footer` below it. What is folded in it
    /// and matches the selector `folds` is opened for that.
    #[wasm_bindgen(js_name = printAlone)]
    pub fn print_alone(place: &HtmlElement, folds: &str, footer: &str);
    /// Prints the part of the page with this id, and nothing else.
    #[wasm_bindgen(js_name = printOnly)]
    pub fn print_only(id: &str);
}
