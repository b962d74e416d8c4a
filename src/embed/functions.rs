//! The value model as functions for programs: what `import … from "worthwhile"` computes.
//!
//! No element and no page: these run in a bundler's output and in Node alike. `functions/` beside
//! this file turns refusals into exceptions.

use wasm_bindgen::prelude::*;

use super::documents::{Refused, currency_fault, faults_in, read, read_here, told};
use crate::document::studio::{Checked, Draft};
use crate::document::{
    Fault, PlannerModel, Reading, Rule, Value, currency_of, has_currency, read_answers_to,
    read_model, read_planner_answers, read_planner_model, write_plan, write_results,
};
use crate::model::calculator::{Answers, Model};
use crate::model::planner::PlannerAnswers;
use crate::model::{calculator, planner};
use crate::web::convert::{document_from_js, js_from_document};

/// The results of a model for someone's answers, or `{ document, faults }`: which of the documents is
/// refused, and why.
#[wasm_bindgen]
#[allow(clippy::needless_pass_by_value, reason = "JavaScript lets go of them")]
pub fn evaluate(
    model: JsValue,
    answers: JsValue,
    currency: Option<String>,
    language: &str,
) -> JsValue {
    let both = read_both::<Model>(model, answers, currency, language);
    let results =
        both.map(|(model, answers)| write_results(&model, &calculator::evaluate(&model, &answers)));
    told(results, language)
}

/// The plan of a model with a planner, or `{ document, faults }`.
#[wasm_bindgen]
#[allow(clippy::needless_pass_by_value, reason = "JavaScript lets go of them")]
pub fn plan(model: JsValue, answers: JsValue, currency: Option<String>, language: &str) -> JsValue {
    let both = read_both::<PlannerModel>(model, answers, currency, language);
    let plan = both.map(|(planning, answers)| {
        write_plan(&planning, &answers, &planner::plan(&planning.planner, &answers))
    });
    told(plan, language)
}

/// A model with what is answered to it.
trait Answered: Sized {
    type Answers: Default + PartialEq;
    const READ: fn(&Value) -> Result<Reading<Self>, Vec<Fault>>;
    fn read_answers(&self, document: &Value) -> Result<Reading<Self::Answers>, Vec<Fault>>;
    fn without_money(&self, answers: &Self::Answers) -> Self::Answers;
    fn currency(&self) -> &str;
}

impl Answered for Model {
    type Answers = Answers;
    const READ: fn(&Value) -> Result<Reading<Self>, Vec<Fault>> = read_model;

    fn read_answers(&self, document: &Value) -> Result<Reading<Answers>, Vec<Fault>> {
        read_answers_to(self, document)
    }

    fn without_money(&self, answers: &Answers) -> Answers {
        answers.without_money(self)
    }

    fn currency(&self) -> &str {
        &self.currency
    }
}

impl Answered for PlannerModel {
    type Answers = PlannerAnswers;
    const READ: fn(&Value) -> Result<Reading<Self>, Vec<Fault>> = read_planner_model;

    fn read_answers(&self, document: &Value) -> Result<Reading<PlannerAnswers>, Vec<Fault>> {
        read_planner_answers(document)
    }

    fn without_money(&self, answers: &PlannerAnswers) -> PlannerAnswers {
        answers.without_money(&self.planner)
    }

    fn currency(&self) -> &str {
        &self.currency
    }
}

/// A model in the region that fits, and answers to it; without answers the model's own figures stand. Amounts in
/// a currency that the model does not have are refused.
fn read_both<M: Answered>(
    model: JsValue,
    answers: JsValue,
    asked: Option<String>,
    language: &str,
) -> Result<(M, M::Answers), Refused> {
    let document = document_from_js(model).map_err(|fault| ("model", vec![fault]))?;
    let asked = asked.as_deref();
    if let Some(other) = asked.filter(|code| !has_currency(&document, code)) {
        M::READ(&document).map_err(|faults| ("model", faults))?;
        return Err(currency_fault("options", other, Rule::NoFiguresIn));
    }
    let here = |said: Option<&str>| read_here(&document, said, asked, language, M::READ);
    if answers.is_null() || answers.is_undefined() {
        return Ok((here(None)?, M::Answers::default()));
    }
    let own = currency_of(&document);
    let as_written: M = read_here(&document, own, None, language, M::READ)?;
    let (said, named) = read("answers", answers, |value| {
        let said = as_written.read_answers(value)?.content;
        Ok((said, currency_of(value).map(str::to_owned)))
    })?;
    let has_money = |model: &M| model.without_money(&said) != said;
    let named = named.or_else(|| own.filter(|_| has_money(&as_written)).map(str::to_owned));
    let model = here(named.as_deref())?;
    match named.filter(|named| named != model.currency() && has_money(&model)) {
        Some(other) => Err(currency_fault("answers", &other, Rule::NoFiguresIn)),
        None => Ok((model, said)),
    }
}

/// What is wrong with a model, and what was noticed: `{ valid, faults, notices }`.
#[wasm_bindgen]
#[allow(clippy::needless_pass_by_value, reason = "JavaScript lets go of it")]
pub fn validate(model: JsValue, language: &str) -> JsValue {
    let Checked { faults, notices } = match document_from_js(model) {
        Ok(document) => Draft::new(document).check(),
        Err(fault) => Checked { faults: vec![fault], notices: Vec::new() },
    };
    js_from_document(&Value::full_record(vec![
        ("valid", Value::Truth(faults.is_empty())),
        ("faults", faults_in(language, &faults)),
        ("notices", faults_in(language, &notices)),
    ]))
}
