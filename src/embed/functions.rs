//! The value model as functions for programs: what `import … from "worthwhile"` computes.
//!
//! No element and no page: these run in a bundler's output and in Node alike. `functions/` beside
//! this file turns refusals into exceptions.

use wasm_bindgen::prelude::*;

use super::documents::{Refused, faults_in, read, told};
use crate::document::{
    Fault, Reading, Value, read_answers_to, read_model, read_planner_answers, read_planner_model,
    write_plan, write_results,
};
use crate::model::{calculator, planner};
use crate::web::convert::{document_from_js, js_from_document};

/// The results of a model for someone's answers, or `{ document, faults }`: which of the two is
/// refused, and why.
#[wasm_bindgen]
#[allow(clippy::needless_pass_by_value, reason = "JavaScript lets go of them")]
pub fn evaluate(model: JsValue, answers: JsValue, language: &str) -> JsValue {
    let results = read("model", model, read_model).and_then(|model| {
        let answers = read_if_given(answers, |document| read_answers_to(&model.content, document))?;
        let results = calculator::evaluate(&model.content, &answers);
        Ok(write_results(&model.content, &results))
    });
    told(results, language)
}

/// The plan of a model with a planner, or `{ document, faults }`.
#[wasm_bindgen]
#[allow(clippy::needless_pass_by_value, reason = "JavaScript lets go of them")]
pub fn plan(model: JsValue, answers: JsValue, language: &str) -> JsValue {
    let plan = read("model", model, read_planner_model).and_then(|planning| {
        let answers = read_if_given(answers, read_planner_answers)?;
        let plan = planner::plan(&planning.content.planner, &answers);
        Ok(write_plan(&planning.content, &answers, &plan))
    });
    told(plan, language)
}

/// What is wrong with a model, and what was noticed: `{ valid, faults, notices }`.
#[wasm_bindgen]
#[allow(clippy::needless_pass_by_value, reason = "JavaScript lets go of it")]
pub fn validate(model: JsValue, language: &str) -> JsValue {
    let (faults, notices) = match document_from_js(model) {
        Ok(document) => validated(&document),
        Err(fault) => (vec![fault], Vec::new()),
    };
    js_from_document(&Value::full_record(vec![
        ("valid", Value::Truth(faults.is_empty())),
        ("faults", faults_in(language, &faults)),
        ("notices", faults_in(language, &notices)),
    ]))
}

/// What the calculator and, if the model has one, the planner have to say; what both say is told once.
fn validated(document: &Value) -> (Vec<Fault>, Vec<Fault>) {
    let sort = |read: Result<Vec<Fault>, Vec<Fault>>| match read {
        Ok(notices) => (Vec::new(), notices),
        Err(faults) => (faults, Vec::new()),
    };
    let (mut faults, mut notices) = sort(read_model(document).map(|reading| reading.notices));
    let has_planner = matches!(document, Value::Record(fields)
        if fields.iter().any(|(name, value)| name == "planner" && *value != Value::Nothing));
    if has_planner {
        let (more_faults, more_notices) =
            sort(read_planner_model(document).map(|reading| reading.notices));
        for (all, more) in [(&mut faults, more_faults), (&mut notices, more_notices)] {
            for fault in more {
                if !all.contains(&fault) {
                    all.push(fault);
                }
            }
        }
    }
    (faults, notices)
}

/// Without answers the model's own figures stand.
fn read_if_given<T: Default>(
    js: JsValue,
    how: impl Fn(&Value) -> Result<Reading<T>, Vec<Fault>>,
) -> Result<T, Refused> {
    match js.is_null() || js.is_undefined() {
        true => Ok(T::default()),
        false => read("answers", js, how).map(|reading| reading.content),
    }
}
