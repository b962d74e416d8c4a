//! How long an evaluation takes after a move of one slider, anew and with the workings of the one before:
//! `cargo bench --no-default-features --bench moved`.

use worthwhile::document::{json, read_model};
use worthwhile::model::calculator::{Answers, Input, Model, Workings, evaluate_with};
use worthwhile::model::{Estimate, Id};

/// Built-in models with ranges, and an input of each that is moved: an amount of the offer, and a rate of all.
const MOVES: [&str; 4] =
    ["car-wash/queue", "car-wash/hour", "dental-care/trip", "dental-care/hour"];

fn main() {
    divan::main();
}

#[divan::bench(args = MOVES)]
fn anew(bencher: divan::Bencher, moved: &str) {
    measure(bencher, moved, |_| Workings::default());
}

#[divan::bench(args = MOVES)]
fn with_workings(bencher: divan::Bencher, moved: &str) {
    measure(bencher, moved, |workings| workings);
}

/// Moves to and fro; `next` says with which workings.
fn measure(bencher: divan::Bencher, moved: &str, next: fn(Workings) -> Workings) {
    let Some((model, input)) = model(moved) else { return };
    let (mut answers, mut workings, mut at) = (Answers::default(), Workings::default(), 0.0);
    bencher.bench_local(|| {
        at = 30.0 - at;
        if let Ok(figure) = Estimate::exactly(10.0 + at) {
            answers.inputs.insert(input.clone(), figure);
        }
        workings = next(std::mem::take(&mut workings));
        evaluate_with(&mut workings, &model, &answers).offer.value
    });
}

fn model(moved: &str) -> Option<(Model, Input)> {
    let (model, input) = moved.split_once('/')?;
    let document = std::fs::read_to_string(format!("models/{model}.json")).ok()?;
    let model = read_model(&json::parse(&document).ok()?).ok()?.content;
    let input = if input == "hour" { Input::Hour } else { Input::Amount(Id::new(input)?) };
    Some((model, input))
}
