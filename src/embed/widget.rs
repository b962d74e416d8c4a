//! What the frame must know of a widget to put it into a page.

use leptos::prelude::*;
use wasm_bindgen::JsValue;
use web_sys::HtmlElement;

use crate::document::{Fault, Reading, Value};
use crate::model::Id;
use crate::ui::{Scene, Told};

/// A widget: how its documents are read and written, and what is on the screen.
pub trait Widget: Told + Sized {
    /// Before the model's name where the browser remembers answers.
    const MEMORY: &'static str;

    /// Reads what the host says.
    fn read_model(document: &Value) -> Result<Reading<Self::Model>, Vec<Fault>>;

    /// Reads what the visitor says, of this model where it is known.
    fn read_answers(
        model: Option<&Self::Model>,
        document: &Value,
    ) -> Result<Reading<Self::Answers>, Vec<Fault>>;

    /// Writes what the visitor says.
    fn write_answers(answers: &Self::Answers) -> Value;

    /// Writes what was computed.
    fn write_results(
        model: &Self::Model,
        answers: &Self::Answers,
        results: &Self::Results,
    ) -> Value;

    /// The model's name.
    fn id(model: &Self::Model) -> &Id;

    /// The model's edition.
    fn edition(model: &Self::Model) -> &str;

    /// The answers without their amounts of money, for a model in another currency.
    fn without_money(model: &Self::Model, answers: &Self::Answers) -> Self::Answers;

    /// The model's currency, an ISO 4217 code.
    fn currency(model: &mut Self::Model) -> &mut String;

    /// Who the visitor is, where a model knows people.
    fn persona(_: &mut Self::Answers) -> Option<&mut Option<Id>> {
        None
    }

    /// The part of an address's fragment that restores the answers.
    fn link(model: &Self::Model, answers: &Self::Answers) -> String;

    /// The document of answers in such a fragment, if there is one for this model.
    fn linked(model: &Self::Model, fragment: &str) -> Option<Value>;

    /// The result as a text to copy.
    fn summary(words: &Self::Words<'_>) -> String;

    /// The host's next step that stands there: its name, and where it leads.
    fn next_step(_: &Self::Words<'_>) -> Option<(&'static str, String)> {
        None
    }

    /// Lets the visitor save a file that only this widget has, unless the browser refuses.
    fn save(scene: Scene<Self>, place: &HtmlElement, file: Self::File) -> Result<(), JsValue>;

    /// What is on the screen.
    fn view(scene: Scene<Self>) -> AnyView;
}
