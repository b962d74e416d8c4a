//! What leaves the widget and what comes back: links, files, print-outs, remembered answers.

use leptos::prelude::*;
use web_sys::HtmlElement;

use super::said::Said;
use super::widget::Widget;
use crate::document::{Fault, Value, answers_in, currency_of};
use crate::text::Text;
use crate::ui::{Leave, Scene, Setting};
use crate::web::address::{address, fragment};
use crate::web::clipboard::copy_text;
use crate::web::clock::today;
use crate::web::convert::{document_from_json, json_from_document};
use crate::web::files::save;
use crate::web::print::print_alone;
use crate::web::storage::{store, stored};

/// What is folded on the screen and belongs on paper.
const FOLDS_OF_PAPER: &str = "[part=calculation],.behind,.promise";

/// The address of the page with the answers in its fragment.
pub fn link<W: Widget>(setting: &Setting<W>, answers: &W::Answers) -> String {
    let link = [&address(), "#", &W::link(&setting.model, answers)].concat();
    match currency_of(&document(setting, answers)) {
        Some(currency) => [&link, ";currency=", currency].concat(),
        None => link,
    }
}

/// The document of answers, in the currency of the model's region.
pub fn document<W: Widget>(setting: &Setting<W>, answers: &W::Answers) -> Value {
    answers_in(W::write_answers(answers), setting.region.as_deref())
}

/// The answers that the page's address holds for a model, if any.
pub fn linked<W: Widget>(model: &W::Model) -> Option<Result<Said<W>, Vec<Fault>>> {
    Some(Said::read(Some(model), &W::linked(model, &fragment())?))
}

fn key<W: Widget>(model: &W::Model) -> String {
    [W::MEMORY, W::id(model).as_str()].concat()
}

/// The answers that the visitor's browser remembers for a model; what cannot be read is nothing.
pub fn remembered<W: Widget>(model: &W::Model) -> Option<Said<W>> {
    let kept = document_from_json(&stored(&key::<W>(model))?).ok()?;
    Said::read(Some(model), &kept).ok()
}

/// Remembers answers.
pub fn remember<W: Widget>(setting: &Setting<W>, answers: &W::Answers) {
    // Where the browser has no room for it, the page goes on.
    store(&key::<W>(&setting.model), Some(&json(setting, answers)));
}

fn json<W: Widget>(setting: &Setting<W>, answers: &W::Answers) -> String {
    json_from_document(&document(setting, answers), false)
}

/// Takes the result along; `done` hears whether copying worked.
pub fn leave<W: Widget>(
    scene: Scene<W>,
    place: &HtmlElement,
    way: Leave<W::File>,
    done: Box<dyn FnOnce(bool)>,
) {
    let setting = scene.setting();
    let link = || scene.answers().with_untracked(|answers| link(&setting, answers));
    match way {
        Leave::Link => copy_text(&link(), done),
        Leave::Text => {
            let summary = scene.words_untracked(W::summary);
            copy_text(&[summary, as_of(scene), link()].join("\n"), done);
        }
        Leave::Print => print_alone(place, FOLDS_OF_PAPER, &as_of(scene)),
        // The frame tells the host of it.
        Leave::Step => {}
        Leave::Answers => {
            let answers = scene.answers().with_untracked(|answers| json(&setting, answers));
            save_file::<W>(&setting.model, "json", "application/json", &answers);
        }
        Leave::File(file) => W::save(scene, place, file),
    }
}

/// Lets the visitor save a file named after the model.
pub fn save_file<W: Widget>(model: &W::Model, ending: &str, kind: &str, text: &str) {
    save(&[W::id(model).as_str(), ".", ending].concat(), kind, text);
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
