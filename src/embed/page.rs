//! What leaves the widget and what comes back: links, files, print-outs, remembered answers.

use js_sys::{Function, JSON};
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

use super::widget::Widget;
use crate::document::{Fault, Value};
use crate::text::fill;
use crate::ui::Setting;
use crate::web::convert::{document_from_js, js_from_document};

#[wasm_bindgen(module = "/src/embed/page.js")]
extern "C" {
    fn copy(text: &str, done: &Function);
    /// Lets the visitor save a file with this name, of this media type.
    pub fn save(name: &str, kind: &str, text: &str);
    /// Prints the widget alone, with these words below it.
    pub fn print(place: &HtmlElement, footer: &str);
    fn today(language: &str) -> String;
    fn address() -> String;
    fn fragment() -> String;
    fn stored(key: &str) -> Option<String>;
    fn store(key: &str, text: &str);
    /// A text that may stand in a fragment, even after the fragment has been decoded once.
    pub fn escaped(text: &str) -> String;
    /// What stands behind such a text.
    pub fn unescaped(text: &str) -> String;
    /// A time in UTC as calendars write it, so many hours after the sale that is entered in
    /// `place`, or else after now; not a number for this very moment.
    #[wasm_bindgen(js_name = hoursLater)]
    pub fn hours_later(place: &HtmlElement, hours: f64) -> String;
    /// A number so that it reads back the same.
    pub fn written(number: f64) -> String;
}

/// The address of the page with the answers in its fragment.
pub fn link<W: Widget>(model: &W::Model, answers: &W::Answers) -> String {
    [&address(), "#", &W::link(model, answers)].concat()
}

/// The answers that the page's address holds for a model, if any.
pub fn linked<W: Widget>(model: &W::Model) -> Option<Result<W::Answers, Vec<Fault>>> {
    let read = W::read_answers(&W::linked(model, &fragment())?);
    Some(read.map(|reading| reading.content))
}

fn key<W: Widget>(model: &W::Model) -> String {
    [W::MEMORY, W::id(model).as_str()].concat()
}

/// The answers that the visitor's browser remembers for a model; what cannot be read is nothing.
pub fn remembered<W: Widget>(model: &W::Model) -> Option<W::Answers> {
    let kept = document_from_js(stored(&key::<W>(model))?.into()).ok()?;
    W::read_answers(&kept).ok().map(|reading| reading.content)
}

/// Remembers answers.
pub fn remember<W: Widget>(model: &W::Model, answers: &W::Answers) {
    store(&key::<W>(model), &json(&W::write_answers(answers)));
}

fn json(document: &Value) -> String {
    JSON::stringify(&js_from_document(document)).map_or_else(|_| String::new(), String::from)
}

/// Copies a text, and says whether that could be done.
pub fn copy_text(text: &str, done: Box<dyn FnOnce(bool)>) {
    copy(text, Closure::once_into_js(done).unchecked_ref());
}

/// Lets the visitor save a file named after the model.
pub fn save_file<W: Widget>(model: &W::Model, ending: &str, kind: &str, text: &str) {
    save(&[W::id(model).as_str(), ".", ending].concat(), kind, text);
}

/// Lets the visitor save the answers.
pub fn save_answers<W: Widget>(model: &W::Model, answers: &W::Answers) {
    save_file::<W>(model, "json", "application/json", &json(&W::write_answers(answers)));
}

/// The day, the model and its edition, for the foot of a page.
pub fn as_of<W: Widget>(setting: &Setting<W>, edition: &str) -> String {
    let places = [
        ("date", &*today(&setting.language)),
        ("model", W::id(&setting.model).as_str()),
        ("edition", edition),
    ];
    fill(setting.text.as_of(), &places)
}
