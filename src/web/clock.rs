//! The date and the time.

use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/web/web.js")]
extern "C" {
    // A host may write any language.
    #[wasm_bindgen(catch, js_name = today)]
    fn try_today(language: &str) -> Result<String, JsValue>;
    /// So many hours after a local time, as in `2026-11-22T09:30`, or after now if that is empty: in UTC, and
    /// as calendars write it. From half a day on, nothing is done at night: what would be comes at nine. Fails where that is no time, or of no year of four digits.
    #[wasm_bindgen(catch, js_name = calendarTime)]
    pub fn calendar_time(from: &str, hours: f64) -> Result<String, JsValue>;
}

/// The length of a local time to the minute, as in `2026-11-22T09:30`.
pub const MINUTE: usize = 16;

/// Today, as people write it in a language; empty where the browser knows no such language.
pub fn today(language: &str) -> String {
    try_today(language).unwrap_or_default()
}
