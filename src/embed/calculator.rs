//! `<worthwhile-calculator>`.

use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

use super::frame::Frame;
use super::page;
use super::settings::Settings;
use super::widget::Widget;
use crate::document::{
    Fault, Reading, Value, link_for, read_answers, read_answers_to, read_model, value_of_link,
    write_answers, write_link, write_results, write_row,
};
use crate::model::Id;
use crate::model::calculator::{Answers, Model, Results};
use crate::text::Sentences;
use crate::ui::Scene;
use crate::ui::calculator::{self, CalculatorScreen, File};
use crate::web::number::{number_from_plain, plain};

/// The Rust side of one element. Dropping it (`free()` in JavaScript) frees everything it mounted.
#[wasm_bindgen(js_name = calculator)]
pub struct Calculator(Frame<calculator::Calculator>);

#[wasm_bindgen(js_class = calculator)]
impl Calculator {
    /// A calculator for `host` that will draw in `place`, an empty element of its shadow root.
    #[wasm_bindgen(constructor)]
    pub fn new(host: HtmlElement, place: HtmlElement) -> Self {
        Self(Frame::new(host, place))
    }

    /// Shows a model, or tells the host why it cannot; says which: `Frame::show`.
    ///
    /// # Errors
    ///
    /// If nothing at all can be drawn.
    #[allow(clippy::needless_pass_by_value, reason = "JavaScript lets go of it")]
    pub fn show(
        &self,
        model: JsValue,
        phrases: Vec<String>,
        language: &str,
        settings: Settings,
    ) -> Result<bool, JsError> {
        self.0.show(model, phrases, language, &settings)
    }

    /// What the visitor says, as an `Answers` document; null while there is no model.
    #[wasm_bindgen(getter)]
    pub fn answers(&self) -> JsValue {
        self.0.answers()
    }

    /// What follows from it, as a `Results` document; null while there is no model.
    #[wasm_bindgen(getter)]
    pub fn results(&self) -> JsValue {
        self.0.results()
    }

    /// The answers that the visitor keeps to compare with, as documents.
    #[wasm_bindgen(getter)]
    pub fn offers(&self) -> JsValue {
        self.0.offers()
    }

    /// The page's address with the answers in its fragment; empty while there is no model.
    #[wasm_bindgen(getter)]
    pub fn link(&self) -> String {
        self.0.link()
    }

    /// Goes back to the host's answers.
    pub fn reset(&self) {
        self.0.reset();
    }
}

impl Widget for calculator::Calculator {
    const MEMORY: &'static str = "worthwhile:";

    fn read_model(document: &Value) -> Result<Reading<Model>, Vec<Fault>> {
        read_model(document)
    }

    fn read_answers(
        model: Option<&Model>,
        document: &Value,
    ) -> Result<Reading<Answers>, Vec<Fault>> {
        model.map_or_else(|| read_answers(document), |model| read_answers_to(model, document))
    }

    fn write_answers(answers: &Answers) -> Value {
        write_answers(answers)
    }

    fn write_results(model: &Model, _: &Answers, results: &Results) -> Value {
        write_results(model, results)
    }

    fn id(model: &Model) -> &Id {
        &model.id
    }

    fn edition(model: &Model) -> &str {
        &model.edition
    }

    fn currency(model: &mut Model) -> &mut String {
        &mut model.currency
    }

    fn without_money(model: &Model, answers: &Answers) -> Answers {
        answers.without_money(model)
    }

    fn persona(answers: &mut Answers) -> Option<&mut Option<Id>> {
        Some(&mut answers.persona)
    }

    fn link(model: &Model, answers: &Answers) -> String {
        write_link(model, answers, &plain)
    }

    fn linked(model: &Model, fragment: &str) -> Option<Value> {
        Some(value_of_link(link_for(model, fragment)?, &number_from_plain))
    }

    fn summary(words: &Sentences<'_>) -> String {
        words.summary()
    }

    fn next_step(words: &Sentences<'_>) -> Option<(&'static str, String)> {
        words.next_step().map(|step| (step.name, step.address))
    }

    fn save(scene: Scene<Self>, _: &HtmlElement, File::Row: File) -> Result<(), JsValue> {
        let row = scene
            .words_untracked(|words| write_row(words.model, words.answers, words.results, &plain));
        page::save_file::<Self>(&scene.setting().model, "csv", "text/csv", &row)
    }

    fn view(scene: Scene<Self>) -> AnyView {
        view! { <CalculatorScreen scene=scene /> }.into_any()
    }
}
