//! The date and the time.

use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/web/web.js")]
extern "C" {
    /// Today, as people write it in a language.
    pub fn today(language: &str) -> String;
    /// So many hours after a local time, as in `2026-11-22T09:30`, or after now if that is empty: in UTC, and
    /// as calendars write it.
    #[wasm_bindgen(js_name = calendarTime)]
    pub fn calendar_time(from: &str, hours: f64) -> String;
}
