//! The few words in which these tests speak to the program; a change of its API ends here.

use worthwhile::document::{Value, json, read_answers, read_model, write_results};
use worthwhile::model::calculator::*;
use worthwhile::model::{Estimate, Id, LARGEST};

/// The model that a document says; nothing about it may be odd.
pub fn model_of(document: &Value) -> Model {
    let reading = read_model(document).unwrap_or_else(|faults| panic!("{faults:#?}"));
    assert_eq!(reading.notices, [], "in a model");
    reading.content
}

/// The answers that a document says.
pub fn answers_of(document: &Value) -> Answers {
    let reading = read_answers(document).unwrap_or_else(|faults| panic!("{faults:#?}"));
    assert_eq!(reading.notices, [], "in answers");
    reading.content
}

/// A model of the folder `models`, or of any other file in the repository.
pub fn model_at(path: &str) -> Model {
    model_of(&json::parse(&file(path)).unwrap())
}

/// The text of a file in the repository.
pub fn file(path: &str) -> String {
    let path = format!("{}/{path}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Results as a document, which is what the world sees of them.
pub fn results_of(model: &Model, answers: &Answers) -> Value {
    write_results(model, &evaluate(model, answers))
}

/// What stands at a JSON pointer.
pub fn at<'a>(value: &'a Value, pointer: &str) -> Option<&'a Value> {
    pointer.split('/').skip(1).try_fold(value, |value, step| match value {
        Value::Record(fields) => fields.iter().find(|(name, _)| name == step).map(|(_, v)| v),
        Value::List(items) => items.get(step.parse::<usize>().ok()?),
        _ => None,
    })
}

pub fn id(name: &str) -> Id {
    Id::new(name).unwrap()
}

pub fn exactly(amount: f64) -> Estimate {
    Estimate::exactly(amount).unwrap()
}

/// The same answers, but one.
pub fn saying(answers: &Answers, input: &Input, amount: f64) -> Answers {
    let mut answers = answers.clone();
    answers.inputs.insert(input.clone(), exactly(amount.min(LARGEST)));
    answers
}

/// The money that changes hands or minds in a result: what its sums can be exact to.
pub fn at_stake(results: &Results) -> f64 {
    let rivals = results.alternatives.iter().map(|(_, worth)| worth);
    rivals.chain([&results.offer]).map(moved).sum()
}

fn moved(worth: &Worth) -> f64 {
    let elements: f64 = worth.lines.iter().map(|line| line.full.abs()).sum();
    elements + worth.cost_by_kind.price + worth.cost_by_kind.failures
}

/// Whether two sums of money are the same but for rounding.
pub fn close(a: f64, b: f64, at_stake: f64) -> bool {
    (a - b).abs() <= 1e-9 * at_stake + f64::MIN_POSITIVE
}

/// Fails unless two sums of money are the same but for rounding.
#[macro_export]
macro_rules! assert_close {
    ($a:expr, $b:expr, $at_stake:expr) => {
        let (a, b, at_stake) = ($a, $b, $at_stake);
        proptest::prop_assert!($crate::speak::close(a, b, at_stake), "{a} is not {b}");
    };
}
