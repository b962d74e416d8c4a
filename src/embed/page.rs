//! What leaves the widget and what comes back: links, files, print-outs, remembered answers.

use std::rc::Rc;

use leptos::prelude::*;
use wasm_bindgen::JsValue;
use web_sys::HtmlElement;

use super::said::Said;
use super::widget::Widget;
use crate::document::{Fault, Value, answers_in, currency_of, is_newer};
use crate::text::Text;
use crate::ui::{Leave, Scene, Setting};
use crate::web::address::{address, fragment, path, route};
use crate::web::clipboard::copy_text;
use crate::web::clock::today;
use crate::web::convert::{document_from_json, json_from_document};
use crate::web::files::save;
use crate::web::print::print_alone;
use crate::web::storage::{store, stored};

/// What is folded on the screen and belongs on paper.
const FOLDS_OF_PAPER: &str = "[part=calculation],.behind,.promise,.more";

/// The address of the page with the answers in its fragment.
pub fn link<W: Widget>(setting: &Setting<W>, answers: &W::Answers) -> String {
    let link = [&address(), "#", &route(), &W::link(&setting.model, answers)].concat();
    match currency_of(&document(setting, answers)) {
        Some(currency) => [&link, ";currency=", currency].concat(),
        None => link,
    }
}

/// The document of answers, in the currency of the model's region.
pub fn document<W: Widget>(setting: &Setting<W>, answers: &W::Answers) -> Value {
    answers_in(W::write_answers(answers), setting.region.as_deref())
}

/// Answers of which a part may be unreadable.
pub type Partly<W> = (Said<W>, Vec<Fault>);

/// The answers that the page's address holds for a model, if any.
pub fn linked<W: Widget>(model: &W::Model) -> Option<Result<Partly<W>, Vec<Fault>>> {
    Some(Said::read_partly(model, &W::linked(model, &fragment())?))
}

/// Two pages of a site may show models of one name.
fn key<W: Widget>(model: &W::Model) -> String {
    [W::MEMORY, W::id(model).as_str(), " ", &path()].concat()
}

fn stored_for<W: Widget>(model: &W::Model) -> Option<Value> {
    document_from_json(&stored(&key::<W>(model))?).ok()
}

/// The answers that the visitor's browser remembers for a model; what cannot be read is nothing.
pub fn remembered<W: Widget>(model: &W::Model) -> Option<Partly<W>> {
    Said::read_partly(model, &stored_for::<W>(model)?).ok()
}

/// Remembers answers. What was changed since `before` is changed in what is remembered, which another tab may have
/// changed meanwhile. What a newer version of ours remembers stays.
pub fn remember<W: Widget>(
    setting: &Setting<W>,
    before: Option<&W::Answers>,
    answers: &W::Answers,
) {
    let mine = document(setting, answers);
    let theirs = stored_for::<W>(&setting.model);
    if theirs.as_ref().is_some_and(is_newer) {
        return;
    }
    let merged = match (before, theirs) {
        (Some(before), Some(theirs)) if currency_of(&theirs) == currency_of(&mine) => {
            mine.merged(&document(setting, before), theirs)
        }
        _ => mine,
    };
    // Where the browser has no room for it, the page goes on.
    store(&key::<W>(&setting.model), Some(&json_from_document(&merged, false)));
}

fn json<W: Widget>(setting: &Setting<W>, answers: &W::Answers) -> String {
    json_from_document(&document(setting, answers), false)
}

/// Takes the result along; `done` hears whether copying worked, and that something else did not.
pub fn leave<W: Widget>(
    scene: Scene<W>,
    place: &HtmlElement,
    way: Leave<W::File>,
    done: Rc<dyn Fn(bool)>,
) {
    let failed = Rc::clone(&done);
    if try_leave(scene, place, way, done).is_err() {
        failed(false);
    }
}

fn try_leave<W: Widget>(
    scene: Scene<W>,
    place: &HtmlElement,
    way: Leave<W::File>,
    done: Rc<dyn Fn(bool)>,
) -> Result<(), JsValue> {
    let setting = scene.setting();
    let link = || scene.answers().with_untracked(|answers| link(&setting, answers));
    match way {
        Leave::Link => copy_text(&link(), Some(place), move |did| done(did)),
        Leave::Text => {
            let summary = scene.words_untracked(W::summary);
            let text = [summary, as_of(scene), link()].join("\n");
            copy_text(&text, Some(place), move |did| done(did));
        }
        Leave::Print => print_alone(place, FOLDS_OF_PAPER, &as_of(scene), move || done(false)),
        // The frame tells the host of it.
        Leave::Step => {}
        Leave::Answers => {
            let answers = scene.answers().with_untracked(|answers| json(&setting, answers));
            return save_file::<W>(&setting.model, "json", "application/json", &answers);
        }
        Leave::File(file) => return W::save(scene, place, file),
    }
    Ok(())
}

/// Lets the visitor save a file named after the model.
pub fn save_file<W: Widget>(
    model: &W::Model,
    ending: &str,
    kind: &str,
    text: &str,
) -> Result<(), JsValue> {
    save(&[W::id(model).as_str(), ".", ending].concat(), kind, text)
}

/// The day, the model and its edition, for the foot of a page.
fn as_of<W: Widget>(scene: Scene<W>) -> String {
    let (locale, setting) = (scene.locale(), scene.setting());
    let places = [
        ("date", &*today(&locale.tag())),
        ("model", W::id(&setting.model).as_str()),
        ("edition", W::edition(&setting.model)),
    ];
    locale.fill(Text::as_of, &places)
}
