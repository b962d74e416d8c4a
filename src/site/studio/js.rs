//! What the page does for the Studio, as `page.js` has it.

use js_sys::{Function, JSON};
use wasm_bindgen::prelude::*;
use web_sys::{Element, Event};

use crate::document::{Fault, Value};
use crate::embed::convert::{document_from_js, js_from_document};

#[wasm_bindgen(module = "/src/site/studio/page.js")]
extern "C" {
    fn load(name: &str, done: &Function);
    #[wasm_bindgen(js_name = loadBeside)]
    fn load_beside(name: &str, done: &Function);
    fn opened(event: &Event, done: &Function);
    /// Lets the author save a file.
    pub fn save(name: &str, text: &str);
    /// What the browser was asked to remember.
    pub fn remembered() -> Option<String>;
    /// Remembers a text, or forgets it; says whether that could be done.
    pub fn remember(text: Option<&str>) -> bool;
    /// The address of the folder of this page.
    pub fn base() -> String;
    fn digest(text: &str, done: &Function);
    #[wasm_bindgen(js_name = savePage)]
    fn save_page(name: &str, language: &str, title: &str, body: &str, style: &str, done: &Function);
    fn restyle(element: &Element, names: Vec<String>, values: Vec<String>);
    fn go(root: &Element, place: &str, id: &str);
}

fn once(done: impl FnOnce(Option<String>) + 'static) -> Function {
    Closure::once_into_js(done).unchecked_into()
}

/// Loads a text of this build; none if it cannot be had.
pub fn load_text(name: &str, done: impl FnOnce(Option<String>) + 'static) {
    load(name, &once(done));
}

/// Loads a text that stands beside this page; likewise.
pub fn load_text_beside(name: &str, done: impl FnOnce(Option<String>) + 'static) {
    load_beside(name, &once(done));
}

/// The name and the text of the file that an event brought; no text if it cannot be read.
pub fn read_file(event: &Event, done: impl FnOnce(String, Option<String>) + 'static) {
    opened(event, Closure::once_into_js(done).unchecked_ref());
}

/// The digest of a text for a content security policy; none where the page is not secure.
pub fn digest_of(text: &str, done: impl FnOnce(Option<String>) + 'static) {
    digest(text, &once(done));
}

/// What makes a page of an author's own.
pub struct Page<'a> {
    /// The name of its file.
    pub name: &'a str,
    /// Its language, one of those that the elements speak.
    pub language: &'a str,
    /// Its title.
    pub title: &'a str,
    /// Its HTML.
    pub body: &'a str,
    /// What is in its style element; may be empty.
    pub style: &'a str,
}

/// Lets the author save a page that opens from a disk; says whether that could be done.
pub fn save_whole_page(page: &Page, done: impl FnOnce(bool) + 'static) {
    let done = Closure::once_into_js(done);
    let Page { name, language, title, body, style } = page;
    save_page(name, language, title, body, style, done.unchecked_ref());
}

/// Sets the custom properties of an element.
pub fn set_properties(element: &Element, properties: &[(&str, String)]) {
    let names = properties.iter().map(|(name, _)| (*name).to_owned()).collect();
    restyle(element, names, properties.iter().map(|(_, value)| value.clone()).collect());
}

/// Opens what is folded on the way to a place, and gives the focus to the field of this name.
pub fn go_to(root: &Element, place: &str, id: &str) {
    go(root, place, id);
}

/// A document from JSON.
pub fn parse(text: &str) -> Result<Value, Fault> {
    document_from_js(text.into())
}

/// A document as JSON, on lines as people write it or on one.
pub fn written(document: &Value, on_lines: bool) -> String {
    let js = js_from_document(document);
    let space = if on_lines { 2.into() } else { JsValue::UNDEFINED };
    let text = JSON::stringify_with_replacer_and_space(&js, &JsValue::NULL, &space);
    text.map_or_else(|_| String::new(), String::from)
}
