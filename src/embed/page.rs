//! What leaves the widget and what comes back: links, files, print-outs, remembered answers.

use js_sys::{Function, JSON};
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

use super::convert::{document_from_js, js_from_document};
use crate::document::{
    Fault, Value, link_for, read_answers, value_of_link, write_answers, write_link, write_row,
};
use crate::model::value::{Answers, Model};
use crate::text::fill;
use crate::ui::{Leave, Scene, number_from_plain};

#[wasm_bindgen(module = "/src/embed/page.js")]
extern "C" {
    fn copy(text: &str, done: &Function);
    fn save(name: &str, kind: &str, text: &str);
    fn print(place: &HtmlElement, footer: &str);
    fn today(language: &str) -> String;
    fn address() -> String;
    fn fragment() -> String;
    fn stored(key: &str) -> Option<String>;
    fn store(key: &str, text: &str);
    fn written(number: f64) -> String;
}

/// The address of the page with the answers in its fragment.
pub fn link(model: &Model, answers: &Answers) -> String {
    [&address(), "#", &write_link(model, answers, &written)].concat()
}

/// The answers that the page's address holds for a model, if any.
pub fn linked(model: &Model) -> Option<Result<Answers, Vec<Fault>>> {
    let fragment = fragment();
    let link = link_for(model, &fragment)?;
    let read = read_answers(&value_of_link(link, &number_from_plain));
    Some(read.map(|reading| reading.content))
}

fn key(model: &Model) -> String {
    ["worthwhile:", model.id.as_str()].concat()
}

/// The answers that the visitor's browser remembers for a model; what cannot be read is nothing.
pub fn remembered(model: &Model) -> Option<Answers> {
    let kept = document_from_js(stored(&key(model))?.into()).ok()?;
    read_answers(&kept).ok().map(|reading| reading.content)
}

/// Remembers answers.
pub fn remember(model: &Model, answers: &Answers) {
    store(&key(model), &json(&write_answers(answers)));
}

fn json(document: &Value) -> String {
    JSON::stringify(&js_from_document(document)).map_or_else(|_| String::new(), String::from)
}

/// Takes the result along.
pub fn leave(scene: &Scene, place: &HtmlElement, way: Leave, done: impl FnOnce(bool) + 'static) {
    let told = scene.told_once();
    let setting = scene.setting();
    let (model, answers) = (&setting.model, told.history().now());
    let copy = |text: &str| copy(text, Closure::once_into_js(done).unchecked_ref());
    let file = |ending: &str| [model.id.as_str(), ".", ending].concat();
    let as_of = || {
        let places = [
            ("date", &*today(&setting.language)),
            ("model", model.id.as_str()),
            ("edition", &model.edition),
        ];
        fill(setting.text.as_of(), &places)
    };
    match way {
        Leave::Link => copy(&link(model, answers)),
        Leave::Text => {
            let lines = [told.words().summary(), as_of(), link(model, answers)];
            copy(&lines.join("\n"));
        }
        Leave::Print => print(place, &as_of()),
        Leave::Answers => save(&file("json"), "application/json", &json(&write_answers(answers))),
        Leave::Row => {
            save(&file("csv"), "text/csv", &write_row(model, answers, told.results(), &written));
        }
    }
}
