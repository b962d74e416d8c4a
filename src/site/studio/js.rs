//! What the page does for the Studio, as `page.js` has it.

use js_sys::Function;
use wasm_bindgen::prelude::*;
use web_sys::{Element, Event};

#[wasm_bindgen(module = "/src/site/studio/page.js")]
extern "C" {
    fn opened(event: &Event, done: &Function);
    /// What the browser was asked to remember.
    pub fn remembered() -> Option<String>;
    /// Remembers a text, or forgets it; says whether that could be done.
    pub fn remember(text: Option<&str>) -> bool;
    /// The address of the folder of this page.
    pub fn base() -> String;
    fn digest(text: &str, done: &Function);
    #[wasm_bindgen(js_name = wholePage)]
    fn whole_page(language: &str, title: &str, body: &str, style: &str, done: &Function);
    fn restyle(element: &Element, names: Vec<String>, values: Vec<String>);
    fn go(root: &Element, place: &str, id: &str);
}

fn once(done: impl FnOnce(Option<String>) + 'static) -> Function {
    Closure::once_into_js(done).unchecked_into()
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
    /// Its language, one of those that the elements speak.
    pub language: &'a str,
    /// Its title.
    pub title: &'a str,
    /// Its HTML.
    pub body: &'a str,
    /// What is in its style element; may be empty.
    pub style: &'a str,
}

/// Makes a page that opens from a disk; none if that cannot be done.
pub fn make_page(page: &Page, done: impl FnOnce(Option<String>) + 'static) {
    let Page { language, title, body, style } = page;
    whole_page(language, title, body, style, &once(done));
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
