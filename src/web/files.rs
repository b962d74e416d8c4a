//! Files: those of the visitor, and those that belong to the page.

use js_sys::{Array, Function, Uint8Array};
use wasm_bindgen::prelude::*;
use web_sys::Event;

use super::convert::json_from_document;
use crate::document::Value;
use crate::model::CollectVec;

#[wasm_bindgen]
extern "C" {
    /// A file of the visitor's, or what they pasted as one.
    #[derive(Clone)]
    pub type File;

    /// Its name.
    #[wasm_bindgen(method, getter)]
    pub fn name(this: &File) -> String;

    /// Its length in bytes.
    #[wasm_bindgen(method, getter)]
    pub fn size(this: &File) -> f64;
}

#[wasm_bindgen(module = "/src/web/web.js")]
extern "C" {
    /// Lets the visitor save a file with this name, of this media type, unless the browser refuses.
    #[wasm_bindgen(catch)]
    pub fn save(name: &str, kind: &str, text: &str) -> Result<(), JsValue>;
    #[wasm_bindgen(js_name = filesOf)]
    fn files_in(event: &Event) -> Array;
    /// A file of this text.
    #[wasm_bindgen(js_name = fileOf)]
    pub fn file_of(text: &str, name: &str) -> File;
    #[wasm_bindgen(js_name = textOf)]
    fn text_in(file: &File, done: &Function);
    #[wasm_bindgen(js_name = head)]
    fn head_in(file: &File, length: u32, done: &Function);
    #[wasm_bindgen(js_name = pour)]
    fn pour_in(file: &File, take: &Function, tell: &Function, done: &Function);
    fn built(name: &str) -> String;
    fn load(address: &str, done: &Function);
}

/// Lets the visitor save a document under a name.
pub fn save_document(name: &str, document: &Value) {
    save(name, "application/json", &json_from_document(document, true)).ok();
}

/// Lets the visitor save a table under a name.
pub fn save_table(name: &str, table: &str) {
    // The mark tells spreadsheets that this is UTF-8.
    save(name, "text/csv", &["\u{FEFF}", table].concat()).ok();
}

/// The files that an event brought: chosen in a field, or dropped.
pub fn files_of(event: &Event) -> Vec<File> {
    files_in(event).iter().map(JsCast::unchecked_into).collect_vec()
}

/// The name and the text of the first file that an event brought, if it brought one; no text if it cannot
/// be read.
pub fn read_file(event: &Event, done: impl FnOnce(String, Option<String>) + 'static) {
    if let Some(file) = files_of(event).first() {
        let name = file.name();
        text_of(file, move |text| done(name, text));
    }
}

/// The text of a file; none if it cannot be read.
pub fn text_of(file: &File, done: impl FnOnce(Option<String>) + 'static) {
    text_in(file, Closure::once_into_js(done).unchecked_ref());
}

/// The first bytes of a file; none if it cannot be read.
pub fn head_of(file: &File, length: u32, done: impl FnOnce(Option<Vec<u8>>) + 'static) {
    let done = move |bytes: Option<Uint8Array>| done(bytes.map(|bytes| bytes.to_vec()));
    head_in(file, length, Closure::once_into_js(done).unchecked_ref());
}

/// Gives a file to `take` in pieces until it says no; `tell` hears how many bytes were taken, and `done`
/// whether they were all.
pub fn pour(
    file: &File,
    mut take: impl FnMut(&[u8]) -> bool + 'static,
    tell: impl FnMut(f64) + 'static,
    done: impl FnOnce(bool) + 'static,
) {
    let take: Closure<dyn FnMut(Uint8Array) -> bool> =
        Closure::new(move |bytes: Uint8Array| take(&bytes.to_vec()));
    let tell: Closure<dyn FnMut(f64)> = Closure::new(tell);
    let (giving, telling) = (take.as_ref().clone(), tell.as_ref().clone());
    let done = move |whole: bool| {
        // Until now, both may be called.
        drop((take, tell));
        done(whole);
    };
    let done = Closure::once_into_js(done);
    pour_in(file, giving.unchecked_ref(), telling.unchecked_ref(), done.unchecked_ref());
}

/// Loads a text of this build; none if it cannot be had.
pub fn load_text(name: &str, done: impl FnOnce(Option<String>) + 'static) {
    load_text_beside(&built(name), done);
}

/// Loads the text at an address as seen from this page; likewise.
pub fn load_text_beside(address: &str, done: impl FnOnce(Option<String>) + 'static) {
    load(address, Closure::once_into_js(done).unchecked_ref());
}
