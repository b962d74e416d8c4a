//! Numbers as programs write them: with digits, a point and a sign, and so that they read back the same.
//!
//! The browser writes and reads them. Rust's own formatting and parsing of floats would weigh more than
//! the value model.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = String)]
    fn string(number: f64) -> String;
}

/// A number in its shortest form that reads back the same.
pub fn plain(number: f64) -> String {
    string(number)
}

/// The number that a plain text of digits, point and sign stands for.
pub fn number_from_plain(plain: &str) -> f64 {
    js_sys::parse_float(plain)
}
