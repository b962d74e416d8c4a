//! Published cases: `tests/cases` says what is put in and what must come out.
//!
//! The browser tests read the same files, so that both builds answer for the same figures.

use worthwhile::document::{Value, json};
use worthwhile::model::calculator::{Answers, Model};

use crate::speak::{answers_of, at, file, model_at, model_of, results_of};

/// One file of `tests/cases`.
pub struct Case {
    /// The id of the case in the domain reference.
    pub name: String,
    model: Model,
    answers: Vec<Answers>,
    /// What must come out for each of the answers: results by JSON pointer.
    expected: Vec<Vec<(String, Value)>>,
    tolerance: f64,
}

impl Case {
    fn read(document: &Value) -> Self {
        let Some(Value::Text(name)) = at(document, "/case") else { panic!("a case has a name") };
        let model = match at(document, "/model") {
            Some(Value::Text(path)) => model_at(path),
            Some(model) => model_of(model),
            None => panic!("{name} has no model"),
        };
        let answers = match at(document, "/answers") {
            Some(Value::List(all)) => all.iter().map(answers_of).collect(),
            _ => vec![Answers::default()],
        };
        let expected = match at(document, "/expected") {
            Some(Value::List(all)) => all.iter().map(fields).collect(),
            Some(one) => vec![fields(one)],
            None => panic!("{name} expects nothing"),
        };
        assert_eq!(answers.len(), expected.len(), "{name}: one expectation for each answers");
        let Some(Value::Number(tolerance)) = at(document, "/tolerance") else {
            panic!("{name} has no tolerance");
        };
        Self { name: name.clone(), model, answers, expected, tolerance: *tolerance }
    }

    /// The results for each of the answers.
    pub fn results(&self) -> Vec<Value> {
        self.answers.iter().map(|answers| results_of(&self.model, answers)).collect()
    }
}

fn fields(value: &Value) -> Vec<(String, Value)> {
    match value {
        Value::Record(fields) if !fields.is_empty() => fields.clone(),
        other => panic!("{other:?} expects nothing"),
    }
}

/// Every case, in the order of its file names.
pub fn cases() -> Vec<Case> {
    let folder = format!("{}/tests/cases", env!("CARGO_MANIFEST_DIR"));
    let names = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name());
    let mut names: Vec<_> = names.map(|name| name.into_string().unwrap()).collect();
    names.retain(|name| name.ends_with(".json") && name != "bits.json");
    names.sort();
    let read =
        |name: &String| Case::read(&json::parse(&file(&format!("tests/cases/{name}"))).unwrap());
    names.iter().map(read).collect()
}

fn matches(found: &Value, expected: &Value, tolerance: f64) -> bool {
    match (found, expected) {
        (Value::Number(found), Value::Number(expected)) => (found - expected).abs() <= tolerance,
        _ => found == expected,
    }
}

#[test]
fn every_published_case_comes_out_as_published() {
    let mut wrong = vec![];
    for case in cases() {
        for (set, (results, expected)) in case.results().iter().zip(&case.expected).enumerate() {
            for (pointer, expected) in expected {
                let found = at(results, pointer);
                if !found.is_some_and(|found| matches(found, expected, case.tolerance)) {
                    let name = &case.name;
                    wrong.push(format!(
                        "{name}, answers {set}, {pointer}: {found:?}, not {expected:?}"
                    ));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_cases_that_the_method_promises_are_there() {
    let names: Vec<_> = cases().into_iter().map(|case| case.name).collect();
    for promised in ["C1", "C2", "C3", "C4", "C5", "C6", "C7", "C10"] {
        let is_it = |name: &String| name.split(' ').next() == Some(promised);
        assert!(names.iter().any(is_it), "{promised} is missing");
    }
    let unique: std::collections::BTreeSet<_> = names.iter().collect();
    assert_eq!(unique.len(), names.len(), "two cases have one name");
}
