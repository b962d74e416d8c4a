//! The published schemas say what the reader does, as far as a schema can.
//!
//! A schema cannot compare two fields, look for names elsewhere, or see what stands twice; `bad.tsv`
//! marks the documents that only the reader refuses. Unknown fields are accepted, as the reader
//! accepts them, and marked as deprecated, so that editors flag them.

use std::sync::LazyLock;

use jsonschema::Validator;
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value as Json, json};
use worthwhile::document::{
    Fault, Found, Reading, Rule, Value, read_answers, read_model, read_planner_answers,
    read_planner_model, write_answers, write_model, write_planner_answers, write_planner_model,
};
use worthwhile::model::LARGEST;

use crate::any::{EVERYDAY, judged, laws, model};
use crate::bad::bad_documents;
use crate::mutation::everywhere;
use crate::planner::{any_planner_answers, any_planner_model, pizza};
use crate::speak::{file, files, shop, value, with};
use crate::strange::anything;
use crate::values::leaves;

/// A schema, and the same without mercy for unknown fields.
pub struct Schema {
    document: Json,
    pub lenient: Validator,
    pub strict: Validator,
}

impl Schema {
    pub fn read(name: &str) -> Self {
        let document = Beside { is_strict: false }.document(name);
        let validator = |is_strict| {
            let beside = Beside { is_strict };
            let schema = beside.document(name);
            jsonschema::draft202012::options().with_retriever(beside).build(&schema).unwrap()
        };
        Self { document, lenient: validator(false), strict: validator(true) }
    }
}

/// The other schemas, for those that lead to them.
struct Beside {
    is_strict: bool,
}

impl Beside {
    fn document(&self, name: &str) -> Json {
        let mut document: Json =
            serde_json::from_str(&file(&format!("docs/schema/{name}"))).unwrap();
        if self.is_strict {
            document["$defs"]["unknown"] = json!(false);
        }
        document
    }
}

impl jsonschema::Retrieve for Beside {
    fn retrieve(
        &self,
        uri: &jsonschema::Uri<String>,
    ) -> Result<Json, Box<dyn std::error::Error + Send + Sync>> {
        Ok(self.document(uri.path().as_str().trim_start_matches('/')))
    }
}

static MODEL: LazyLock<Schema> = LazyLock::new(|| Schema::read("model-v1.json"));
static ANSWERS: LazyLock<Schema> = LazyLock::new(|| Schema::read("answers-v1.json"));
pub static RESULTS: LazyLock<Schema> = LazyLock::new(|| Schema::read("results-v1.json"));
pub static PLAN: LazyLock<Schema> = LazyLock::new(|| Schema::read("plan-v1.json"));

pub fn json_of(value: &Value) -> Json {
    serde_json::to_value(value).unwrap()
}

/// What the schema says is wrong.
pub fn objections(schema: &Validator, document: &Json) -> Vec<String> {
    schema
        .iter_errors(document)
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect()
}

#[test]
fn the_schemas_are_schemas_and_name_themselves() {
    let names = files("docs/schema");
    assert!(names.len() > 8);
    for name in names {
        let (schema, name) = (Schema::read(&format!("{name}.json")), format!("{name}.json"));
        assert!(jsonschema::draft202012::meta::is_valid(&schema.document), "{name}");
        assert_eq!(schema.document["$id"], name);
    }
}

/// Every description of a field, with the way to it.
fn fields<'a>(schema: &'a Json, way: &str) -> Vec<(String, &'a Json)> {
    let Json::Object(keywords) = schema else { return vec![] };
    let deeper = keywords.iter().flat_map(|(keyword, inner)| match (keyword.as_str(), inner) {
        // Conditions narrow fields that are described elsewhere.
        ("allOf" | "anyOf" | "if" | "then" | "else", _) => vec![],
        (_, inner) => fields(inner, &format!("{way}/{keyword}")),
    });
    let named = keywords.get("properties").and_then(Json::as_object).into_iter().flatten();
    named.map(|(name, field)| (format!("{way}/{name}"), field)).chain(deeper).collect()
}

#[test]
fn every_field_is_described() {
    for name in files("docs/schema") {
        let schema = &Schema::read(&format!("{name}.json")).document;
        let narrowing = ["notNegative", "hundredths", "effort", "rating", "belief", "share"];
        for (way, field) in fields(schema, "") {
            let narrows = narrowing.iter().any(|name| way.starts_with(&format!("/$defs/{name}/")));
            let target =
                field["$ref"].as_str().and_then(|to| schema.pointer(to.trim_start_matches('#')));
            let says =
                |what: &str| !field[what].is_null() || target.is_some_and(|to| !to[what].is_null());
            let described = says("title") && says("description");
            assert!(described || narrows && field["type"].is_null(), "{way}: {field}");
        }
    }
}

#[test]
fn every_built_in_model_is_valid_to_the_letter() {
    for name in files("models") {
        let document = serde_json::from_str(&file(&format!("models/{name}.json"))).unwrap();
        assert_eq!(objections(&MODEL.strict, &document), [""; 0], "{name}");
    }
    assert_eq!(objections(&MODEL.strict, &json_of(&pizza())), [""; 0]);
}

#[test]
fn the_schema_refuses_every_bad_document_as_far_as_a_schema_can() {
    for bad in bad_documents() {
        let schema = if bad.of_answers() { &ANSWERS } else { &MODEL };
        let verdict = match serde_json::from_str(&bad.text()) {
            Err(_) => "cannot parse",
            Ok(document) if schema.lenient.is_valid(&document) => "cannot say",
            Ok(_) => "refuses",
        };
        assert_eq!(verdict, bad.schema, "{}", bad.file);
    }
}

#[test]
fn unknown_fields_are_accepted_and_flagged() {
    let document = json_of(&with(shop(), "/offer/vendor", Value::text("Anyone")));
    assert!(MODEL.lenient.is_valid(&document));
    assert_eq!(objections(&MODEL.strict, &document).len(), 1);
    for schema in [&MODEL.document, &ANSWERS.document] {
        assert_eq!(schema["$defs"]["unknown"]["deprecated"], true);
        assert!(schema["$defs"]["unknown"]["deprecationMessage"].is_string());
    }
}

/// Rules that a schema cannot say: they compare fields, or look elsewhere in the document.
pub fn is_beyond_a_schema(fault: &Fault) -> bool {
    let compares = ["out-of-order", "same-ends", "taken-id", "no-such-id"];
    // A ramp is no longer than the years.
    let is_long = fault.rule.code() == "too-many" && fault.place.ends_with(".ramp");
    // A text in place of a figure is a formula only where there are drivers.
    let formulas = ["not-a-formula", "circle", "units", "division-by-zero"];
    let figure = [".amount", ".likely", ".times", ".hour", ".hassle", ".anchor"];
    let of_text = matches!(fault.rule, Rule::Expected(_, Found::Text(_)));
    if formulas.contains(&fault.rule.code())
        || of_text && figure.iter().any(|figure| fault.place.ends_with(figure))
    {
        return true;
    }
    // A rating or its slider against its own scale, a step against its own slider, what is blank to
    // Unicode but not to a regular expression.
    let measures = fault.place.contains(".amount") || fault.place.ends_with(".step");
    let size = ["too-small", "too-large"].contains(&fault.rule.code());
    is_long
        || compares.contains(&fault.rule.code())
        || measures && size
        || fault.rule.code() == "empty"
}

fn reads_as_the_schema_says(
    schema: &Schema,
    document: &Value,
    read: Read,
) -> Result<(), TestCaseError> {
    // JSON cannot write what is no number, so a schema never sees it.
    let is_no_number = |leaf: &Value| matches!(leaf, Value::Number(number) if !number.is_finite());
    if leaves(document).into_iter().any(|(_, leaf)| is_no_number(leaf)) {
        return Ok(());
    }
    let json = json_of(document);
    let objections = objections(&schema.lenient, &json);
    match read {
        Ok(notices) => {
            prop_assert!(objections.is_empty(), "{:?}", objections);
            let unknown = notices.iter().any(|notice| notice.rule.code() == "unknown");
            prop_assert_eq!(schema.strict.is_valid(&json), !unknown, "{:?}", notices);
        }
        // What stands twice is gone before a schema sees it.
        Err(faults) if faults.iter().any(|fault| fault.rule.code() == "twice") => {}
        Err(faults) if objections.is_empty() => {
            prop_assert!(faults.iter().all(is_beyond_a_schema), "{:?}", faults);
        }
        Err(_) => {}
    }
    Ok(())
}

pub type Read = Result<Vec<Fault>, Vec<Fault>>;

pub fn notices<T>(read: Result<Reading<T>, Vec<Fault>>) -> Read {
    read.map(|reading| reading.notices)
}

/// What both widgets notice, unless one of them refuses.
pub fn both(calculator: Read, planner: Read) -> Read {
    match (calculator, planner) {
        (Ok(one), Ok(other)) => Ok([one, other].concat()),
        (one, other) => {
            Err([one.err().unwrap_or_default(), other.err().unwrap_or_default()].concat())
        }
    }
}

fn model_reads_as_the_schema_says(document: &Value) -> Result<(), TestCaseError> {
    let planning = notices(read_planner_model(document)).or_else(|mut faults| {
        // A model for the calculator alone has no planner.
        faults.retain(|fault| (fault.place.as_str(), &fault.rule) != ("planner", &Rule::Missing));
        if faults.is_empty() { Ok(faults) } else { Err(faults) }
    });
    reads_as_the_schema_says(&MODEL, document, both(notices(read_model(document)), planning))
}

fn answers_read_as_the_schema_says(document: &Value) -> Result<(), TestCaseError> {
    let read = both(notices(read_answers(document)), notices(read_planner_answers(document)));
    reads_as_the_schema_says(&ANSWERS, document, read)
}

proptest! {
    #![proptest_config(laws())]

    #[test]
    fn what_is_written_is_valid_to_the_letter((model, answers) in judged(LARGEST)) {
        let none: Vec<String> = vec![];
        prop_assert_eq!(objections(&MODEL.strict, &json_of(&write_model(&model))), none.clone());
        prop_assert_eq!(objections(&ANSWERS.strict, &json_of(&write_answers(&answers))), none);
    }

    #[test]
    fn what_is_written_of_a_planner_is_valid_to_the_letter(
        planning in any_planner_model(), answers in any_planner_answers(),
    ) {
        let none: Vec<String> = vec![];
        let Value::Record(fields) = write_planner_model(&planning) else { unreachable!() };
        let (_, planner) = fields.into_iter().find(|(name, _)| name == "planner").unwrap();
        let document = json_of(&with(pizza(), "/planner", planner));
        prop_assert_eq!(objections(&MODEL.strict, &document), none.clone());
        prop_assert_eq!(objections(&ANSWERS.strict, &json_of(&write_planner_answers(&answers))), none);
    }

    #[test]
    fn a_changed_model_is_refused_by_both_or_by_neither(
        model in model(EVERYDAY), changes in prop::collection::vec((any::<Index>(), anything()), 1..3),
    ) {
        let car_wash = value(&file("models/car-wash.json"));
        for mut document in [car_wash, write_model(&model), pizza()] {
            for (at, new) in &changes {
                let pointers = everywhere(&document);
                document = with(document, at.get::<String>(&pointers), new.clone());
            }
            model_reads_as_the_schema_says(&document)?;
        }
    }

    #[test]
    fn changed_answers_are_refused_by_both_or_by_neither(
        (_, answers) in judged(EVERYDAY), planned in any_planner_answers(), at in any::<Index>(),
        new in anything(), any in anything(),
    ) {
        for document in [write_answers(&answers), write_planner_answers(&planned)] {
            let pointers = everywhere(&document);
            answers_read_as_the_schema_says(&with(document, at.get::<String>(&pointers), new.clone()))?;
        }
        if let Value::Record(fields) = any {
            let version = ("version".to_owned(), Value::Number(1.0));
            let fields = std::iter::once(version).chain(fields).collect();
            answers_read_as_the_schema_says(&Value::Record(fields))?;
        }
    }
}
