//! What the browser remembers for this site.

use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/web/web.js")]
extern "C" {
    /// The text that is remembered under a key; none too where the browser remembers nothing.
    pub fn stored(key: &str) -> Option<String>;
    /// Remembers a text under a key, or forgets it; says whether that could be done.
    pub fn store(key: &str, text: Option<&str>) -> bool;
}
