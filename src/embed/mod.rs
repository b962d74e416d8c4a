//! The page around us.

use leptos::prelude::*;
use wasm_bindgen::prelude::*;

/// Stub.
#[wasm_bindgen]
pub fn mount(place: web_sys::HtmlElement) {
    leptos::mount::mount_to(place, || leptos::html::p().child("hello")).forget();
}
