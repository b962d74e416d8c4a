//! `<worthwhile-planner>`.

use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

use super::frame::Frame;
use super::page;
use super::settings::Settings;
use super::widget::Widget;
use crate::document::{
    CalendarEvent, Fault, PlannerModel, Reading, Value, planner_link_for, read_planner_answers,
    read_planner_model, value_of_planner_link, write_calendar, write_plan, write_planner_answers,
    write_planner_link, write_planner_rows,
};
use crate::model::Id;
use crate::model::planner::{Plan, PlannerAnswers};
use crate::text::PlannerSentences;
use crate::ui::Scene;
use crate::ui::planner::{self, File, PlannerScreen};
use crate::web::address::{escaped, unescaped};
use crate::web::clock::{MINUTE, calendar_time};
use crate::web::number::{number_from_plain, plain};

/// The Rust side of one element. Dropping it (`free()` in JavaScript) frees everything it mounted.
#[wasm_bindgen(js_name = planner)]
pub struct Planner(Frame<planner::Planner>);

#[wasm_bindgen(js_class = planner)]
impl Planner {
    /// A planner for `host` that will draw in `place`, an empty element of its shadow root.
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

    /// The plan, as a document; null while there is no model.
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

impl Widget for planner::Planner {
    const MEMORY: &'static str = "worthwhile-plan:";

    fn read_model(document: &Value) -> Result<Reading<PlannerModel>, Vec<Fault>> {
        read_planner_model(document)
    }

    fn read_answers(
        _: Option<&PlannerModel>,
        document: &Value,
    ) -> Result<Reading<PlannerAnswers>, Vec<Fault>> {
        read_planner_answers(document)
    }

    fn write_answers(answers: &PlannerAnswers) -> Value {
        write_planner_answers(answers)
    }

    fn write_results(planning: &PlannerModel, answers: &PlannerAnswers, plan: &Plan) -> Value {
        write_plan(planning, answers, plan)
    }

    fn id(planning: &PlannerModel) -> &Id {
        &planning.id
    }

    fn edition(planning: &PlannerModel) -> &str {
        &planning.edition
    }

    fn currency(planning: &mut PlannerModel) -> &mut String {
        &mut planning.currency
    }

    fn without_money(planning: &PlannerModel, answers: &PlannerAnswers) -> PlannerAnswers {
        answers.without_money(&planning.planner)
    }

    fn link(planning: &PlannerModel, answers: &PlannerAnswers) -> String {
        write_planner_link(planning, answers, &plain, &escaped)
    }

    fn linked(planning: &PlannerModel, fragment: &str) -> Option<Value> {
        let link = planner_link_for(planning, fragment)?;
        Some(value_of_planner_link(planning, link, &number_from_plain, &unescaped))
    }

    fn summary(words: &PlannerSentences<'_>) -> String {
        words.summary()
    }

    fn save(scene: Scene<Self>, _: &HtmlElement, file: File) -> Result<(), JsValue> {
        scene.words_untracked(|words| {
            let PlannerSentences { planning, answers, plan, .. } = words;
            match file {
                File::Rows => {
                    let rows = write_planner_rows(planning, answers, plan, &plain);
                    page::save_file::<Self>(planning, "csv", "text/csv", &rows)
                }
                // A calendar without dates is none.
                File::Calendar if planning.planner.actions(answers).is_empty() => Ok(()),
                File::Calendar => {
                    let dates = calendar(words)?;
                    page::save_file::<Self>(planning, "ics", "text/calendar", &dates)
                }
            }
        })
    }

    fn view(scene: Scene<Self>) -> AnyView {
        view! { <PlannerScreen scene /> }.into_any()
    }
}

/// The actions as dates, from the time of the sale on. The milliseconds of that time, which nobody typed, tell one plan
/// from another: saved again, a plan changes its own dates, and those of two customers stand beside each other, even if
/// both bought in the same minute.
fn calendar(words: &PlannerSentences) -> Result<String, JsValue> {
    let sold = words.answers.sold_at.as_deref().unwrap_or("");
    let minute = sold.get(..MINUTE).unwrap_or(sold);
    let mark: String = sold.chars().filter(char::is_ascii_digit).collect();
    let mut events = Vec::new();
    for action in words.planning.planner.actions(words.answers) {
        events.push(CalendarEvent {
            id: [words.planning.id.as_str(), "-", action.id.as_str(), "-", &mark].concat(),
            start: calendar_time(minute, action.when)?,
            title: words.name_of(action).to_owned(),
            notes: words.words_for(action),
        });
    }
    Ok(write_calendar(&calendar_time("", 0.0)?, &events))
}
