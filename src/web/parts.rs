//! The strip that leads to the parts of a page.

use wasm_bindgen::prelude::*;
use web_sys::Element;

#[wasm_bindgen(module = "/src/web/web.js")]
extern "C" {
    /// Lets each button in `strip` lead to the section in the same place of its order beside the strip, and marks the
    /// button of the section that is in sight.
    #[wasm_bindgen(js_name = leadToParts)]
    pub fn lead_to_parts(strip: &Element);
}
