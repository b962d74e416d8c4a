//! What the page does for the Survey, as `page.js` has it.

use js_sys::{Array, Function, Uint8Array};
use wasm_bindgen::prelude::*;
use web_sys::Event;

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

#[wasm_bindgen(module = "/src/site/survey/page.js")]
extern "C" {
    #[wasm_bindgen(js_name = later)]
    fn in_a_task(todo: &Function);
    #[wasm_bindgen(js_name = atRest)]
    fn once_at_rest(todo: &Function);
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
    /// Prints the part of the page with this name, and nothing else.
    #[wasm_bindgen(js_name = printOnly)]
    pub fn print_only(id: &str);
}

/// Does it in a task of its own, so that no task is long.
pub fn later(todo: impl FnOnce() + 'static) {
    in_a_task(Closure::once_into_js(todo).unchecked_ref());
}

/// Does it once the page is at rest.
pub fn at_rest(todo: impl FnOnce() + 'static) {
    once_at_rest(Closure::once_into_js(todo).unchecked_ref());
}

/// The files that an event brought.
pub fn files_of(event: &Event) -> Vec<File> {
    files_in(event).iter().map(JsCast::unchecked_into).collect()
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
