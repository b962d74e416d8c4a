//! Files of the pages: those that they load, and the visitor's.

use js_sys::{Function, JSON};
use wasm_bindgen::prelude::*;

use crate::document::Value;
use crate::web::convert::js_from_document;

pub use crate::embed::page::save;
pub use crate::web::convert::document_from_json;

#[wasm_bindgen(module = "/src/site/files.js")]
extern "C" {
    fn load(name: &str, done: &Function);
    #[wasm_bindgen(js_name = loadBeside)]
    fn load_beside(name: &str, done: &Function);
}

/// Loads a text of this build; none if it cannot be had.
pub fn load_text(name: &str, done: impl FnOnce(Option<String>) + 'static) {
    load(name, Closure::once_into_js(done).unchecked_ref());
}

/// Loads a text that stands beside this page; likewise.
#[cfg(feature = "studio")]
pub fn load_text_beside(name: &str, done: impl FnOnce(Option<String>) + 'static) {
    load_beside(name, Closure::once_into_js(done).unchecked_ref());
}

/// Lets the visitor save a document under a name.
pub fn save_document(name: &str, document: &Value) {
    save(name, "application/json", &written(document, true));
}

/// Lets the visitor save a table under a name.
#[cfg(feature = "survey")]
pub fn save_table(name: &str, table: &str) {
    // The mark tells spreadsheets that this is UTF-8.
    save(name, "text/csv", &["\u{FEFF}", table].concat());
}

/// A document as JSON, on lines as people write it or on one.
pub fn written(document: &Value, on_lines: bool) -> String {
    let js = js_from_document(document);
    let space = if on_lines { 2.into() } else { JsValue::UNDEFINED };
    let text = JSON::stringify_with_replacer_and_space(&js, &JsValue::NULL, &space);
    text.map_or_else(|_| String::new(), String::from)
}
