//! The address of this page, and texts that stand in one.

use js_sys::{JsString, decode_uri_component, encode_uri_component};
use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/web/web.js")]
extern "C" {
    /// The address of this page, without its fragment.
    pub fn address() -> String;
    /// The fragment of this page's address with its `#`, decoded if it can be.
    pub fn fragment() -> String;
    /// What a page keeps for itself in its fragment, such as `/prices?plan=pro`, with `&` behind it; may be empty.
    pub fn route() -> String;
    /// The path of this page.
    pub fn path() -> String;
    /// The address of the folder of this page.
    pub fn base() -> String;
}

/// A text that may stand in a fragment.
pub fn escaped(text: &str) -> String {
    encode_uri_component(text).into()
}

/// The text behind [`escaped`]; one that is decoded already, or damaged, is left as it is.
pub fn unescaped(text: &str) -> String {
    decode_uri_component(text).map_or_else(|_| text.to_owned(), JsString::into)
}
