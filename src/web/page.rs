//! Elements of this page, and pages that are made of them.

use js_sys::Function;
use wasm_bindgen::prelude::*;
use web_sys::Element;

use crate::model::CollectVec;

#[wasm_bindgen(module = "/src/web/web.js")]
extern "C" {
    fn digest(text: &str, done: &Function);
    fn restyle(element: &Element, names: Vec<String>, values: Vec<String>);
    fn go(root: &Element, place: &str, id: &str);
    #[wasm_bindgen(js_name = wholePage)]
    fn whole_page(language: &str, title: &str, body: &str, allowed: Option<&str>, done: &Function);
}

/// The digest of a text for a content security policy; none where the page is not secure.
pub fn digest_of(text: &str, done: impl FnOnce(Option<String>) + 'static) {
    digest(text, Closure::once_into_js(done).unchecked_ref());
}

/// Sets the custom properties of an element.
pub fn set_properties(element: &Element, properties: &[(&str, String)]) {
    let names = properties.iter().map(|(name, _)| (*name).to_owned()).collect_vec();
    restyle(element, names, properties.iter().map(|(_, value)| value.clone()).collect_vec());
}

/// Opens what is folded on the way to a place, and gives the focus to the field of this id.
pub fn go_to(root: &Element, place: &str, id: &str) {
    go(root, place, id);
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
    let [language, title, body] = [page.language, page.title, page.body].map(str::to_owned);
    let done: Function = Closure::once_into_js(done).unchecked_into();
    let make = move |allowed: Option<String>| {
        whole_page(&language, &title, &body, allowed.as_deref(), &done);
    };
    // Only its digest allows a style element.
    match page.style {
        "" => make(None),
        style => digest_of(style, make),
    }
}
