//! The survey as functions for programs: what `import … from "worthwhile/survey"` computes.
//!
//! Answers are given one at a time or as the pieces of a file; `functions/survey.js` beside this file cuts
//! files into pieces and turns refusals into exceptions.

use js_sys::{Object, Reflect};
use wasm_bindgen::prelude::*;

use super::documents::{
    AS_IN_DOCUMENTS, AsInDocuments, Refused, currency_fault, faults_in, read, read_here, refusal,
    told,
};
use crate::document::survey::{
    FileFault, FileReader, HEAD, Heading, JsonLines, Mapping, Outcome, Rejection, Rejections,
    Reviewing, RowFault, RowRule, TableReader, is_lines, read_asking, read_response,
    read_reviewing, write_assessment, write_questionnaire,
};
use crate::document::{Fault, Rule, Value, currency_code, read_model, write_fault};
use crate::model::survey::{Assessment, USUAL_SEED};
use crate::text::{
    FindingSentences, Text, column_labels, file_fault_sentence, row_fault_sentence, text_of_surveys,
};
use crate::web::convert::{document_from_js, document_from_json, js_from_document};
use crate::web::number::plain;

#[wasm_bindgen]
extern "C" {
    type NumberFormat;

    #[wasm_bindgen(constructor, js_namespace = Intl, catch)]
    fn new(language: &str, options: &Object) -> Result<NumberFormat, JsValue>;

    #[wasm_bindgen(method)]
    fn format(this: &NumberFormat, number: f64) -> String;
}

/// The questions that follow from a model, or `{ document, faults }`: which of the two documents is
/// refused, and why.
#[wasm_bindgen]
#[allow(clippy::needless_pass_by_value, reason = "JavaScript lets go of them")]
pub fn questionnaire(
    model: JsValue,
    asking: JsValue,
    currency: Option<String>,
    language: &str,
) -> JsValue {
    let model = document_from_js(model)
        .map_err(|fault| ("model", vec![fault]))
        .and_then(|document| read_here(&document, None, currency.as_deref(), language, read_model));
    let written = model.and_then(|model| {
        let asking = read("options", asking, |value| read_asking(value, &model))?;
        let currency = currency_of(currency, &model.currency)?;
        let (language, text) = text_of_surveys(language);
        // A question holds no other number.
        let numbers = AsInDocuments { money: |amount| money(language, &currency, amount) };
        let sentences =
            FindingSentences { text: &text, numbers: &numbers, language, model: &model };
        let say = |question: &_| sentences.question(question);
        Ok(write_questionnaire(&model, &asking, &say, &plain))
    });
    told(written, language)
}

fn currency_of(given: Option<String>, usual: &str) -> Result<String, Refused> {
    let Some(given) = given else { return Ok(usual.to_owned()) };
    currency_code(&given).ok_or_else(|| currency_fault("options", &given, Rule::NotACurrency))
}

/// Answers as they come in.
#[wasm_bindgen]
pub struct Assessing {
    assessment: Option<Assessment>,
    reviewing: Reviewing,
    rejections: Rejections,
    file: File,
    text: Text,
    /// How many responses were given one at a time.
    given: u64,
    /// Whether a file was given, be it an empty one.
    is_file: bool,
    refusal: Option<Value>,
}

/// A file, of which pieces come in.
enum File {
    /// Its head, until there is enough to tell how it is written.
    Head(Vec<u8>),
    Body(FileReader<'static>),
}

#[wasm_bindgen]
impl Assessing {
    /// Of answers about a model; see [`Assessing::refusal`].
    #[wasm_bindgen(constructor)]
    pub fn new(model: JsValue, options: JsValue, currency: Option<String>, language: &str) -> Self {
        let documents =
            document_from_js(model).map_err(|fault| ("model", vec![fault])).and_then(|document| {
                let asked = currency.as_deref();
                let model = read_here(&document, None, asked, language, read_model)?;
                match asked.filter(|code| *code != model.currency) {
                    Some(other) => Err(currency_fault("options", other, Rule::NoFiguresIn)),
                    None => Ok((model, read("options", options, read_reviewing)?)),
                }
            });
        let mut new = Self {
            assessment: None,
            reviewing: Reviewing::default(),
            rejections: Rejections::default(),
            file: File::Head(Vec::new()),
            text: text_of_surveys(language).1,
            given: 0,
            is_file: false,
            refusal: None,
        };
        match documents {
            Ok((model, reviewing)) => {
                new.assessment = Some(Assessment::new(model, USUAL_SEED));
                new.reviewing = reviewing;
            }
            Err((document, faults)) => {
                new.refusal = Some(refusal(document, faults_in(language, &faults)));
            }
        }
        new
    }

    /// What is refused, and why: `{ document, faults }`; nothing as long as all is well.
    pub fn refusal(&self) -> JsValue {
        self.refusal.as_ref().map_or(JsValue::UNDEFINED, js_from_document)
    }

    /// Takes one response.
    pub fn respond(&mut self, response: JsValue) {
        self.given += 1;
        let response = document_from_js(response).map_err(|fault| vec![fault]);
        let Some(model) = self.assessment.as_ref().map(Assessment::model) else { return };
        let read = |document| read_response(&document, model);
        let outcome = match response.and_then(read) {
            Ok(response) => Outcome::Taken(Box::new(response)),
            Err(faults) => {
                let of = |Fault { place, rule }| RowFault { place, rule: RowRule::Cell(rule) };
                let faults = faults.into_iter().map(of).collect();
                Outcome::Rejected(Rejection { line: self.given, faults, cells: Vec::new() })
            }
        };
        self.take(outcome);
    }

    /// Takes the next bytes of a file.
    pub fn feed(&mut self, bytes: &[u8]) {
        self.is_file = true;
        match &mut self.file {
            File::Body(_) => self.pour(Some(bytes)),
            File::Head(head) => {
                head.extend_from_slice(bytes);
                if head.len() >= HEAD {
                    self.open();
                }
            }
        }
    }

    /// What all of it comes to, or `{ document, faults }`.
    pub fn finish(&mut self) -> JsValue {
        match &self.file {
            File::Head(head) if !head.is_empty() => self.open(),
            File::Head(_) if self.is_file => self.refuse(FileFault::Empty),
            _ => {}
        }
        self.pour(None);
        if self.refusal.is_some() {
            return self.refusal();
        }
        let Some(assessment) = &self.assessment else { return JsValue::UNDEFINED };
        let say = |fault: &RowFault| row_fault_sentence(&self.text, &AS_IN_DOCUMENTS, fault);
        js_from_document(&write_assessment(
            assessment,
            &self.reviewing.comparing,
            &self.rejections,
            &say,
        ))
    }
}

impl Assessing {
    /// Finds out how the file is written, and reads its head.
    fn open(&mut self) {
        let File::Head(head) = &mut self.file else { return };
        let head = std::mem::take(head);
        let Some(model) = self.assessment.as_ref().map(Assessment::model) else { return };
        let reader = if is_lines(&head) {
            Ok(FileReader::Lines(JsonLines::new(&document_from_json, model)))
        } else {
            Heading::read(&head).and_then(|heading| {
                let labels = |column: &_| column_labels(model, column);
                let mut mapping = Mapping::suggest(model, &heading, &labels);
                if let Some(decimal) = self.reviewing.decimal {
                    mapping.assume_decimal(decimal);
                }
                let useful = mapping.is_useful().then_some(mapping);
                let mapping = useful.ok_or(FileFault::NothingMatches)?;
                let table = TableReader::new(model.clone(), heading.format, mapping);
                Ok(FileReader::Table(Box::new(table)))
            })
        };
        match reader {
            Ok(reader) => {
                self.file = File::Body(reader);
                self.pour(Some(&head));
            }
            Err(fault) => self.refuse(fault),
        }
    }

    /// Gives bytes to the reader, or tells it that there are no more.
    fn pour(&mut self, bytes: Option<&[u8]>) {
        let empty = File::Head(Vec::new());
        let File::Body(mut reader) = std::mem::replace(&mut self.file, empty) else { return };
        let mut take = |outcome| self.take(outcome);
        if let Some(bytes) = bytes {
            reader.feed(bytes, &mut take);
            self.file = File::Body(reader);
        } else {
            reader.finish(&mut take);
        }
    }

    fn take(&mut self, outcome: Outcome) {
        match outcome {
            Outcome::Taken(mut response) => {
                response.wave = response.wave.take().or_else(|| self.reviewing.wave.clone());
                if let Some(assessment) = &mut self.assessment {
                    assessment.add(&response);
                }
            }
            Outcome::Rejected(rejection) => self.rejections.add(rejection),
        }
    }

    fn refuse(&mut self, fault: FileFault) {
        let message = file_fault_sentence(&self.text, fault);
        let told = write_fault("", fault.code(), message);
        self.refusal.get_or_insert(refusal("responses", Value::List(vec![told])));
    }
}

/// Money as people write it in a language.
fn money(language: &str, currency: &str, amount: f64) -> String {
    let options = Object::new();
    let all = [("style", "currency"), ("currency", currency), ("currencyDisplay", "narrowSymbol")];
    for (name, value) in all {
        // A plain object takes any field.
        Reflect::set(&options, &name.into(), &value.into()).ok();
    }
    let format = NumberFormat::new(language, &options);
    format.map_or_else(|_| plain(amount), |format| format.format(amount))
}
