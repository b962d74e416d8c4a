//! Whatever was evaluated before, an evaluation comes to the same bits.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use worthwhile::model::calculator::*;
use worthwhile::model::{Estimate, Id};

use crate::any::answers::every_input;
use crate::any::{self, laws};
use crate::speak::{exactly, model_at};

/// What a visitor does next; what it means to a model is settled when the model is known.
#[derive(Clone, Debug)]
enum Change {
    /// An input becomes a share of the way along its slider, with or without a range.
    Figure(Index, f64, bool),
    /// An input is as the model has it.
    Silence,
    Persona(Option<Index>),
    Situation(Option<Index>),
    Alternative(Option<Index>),
    Uncounted(Index),
    Order,
    MustChoose(bool),
}

fn change() -> impl Strategy<Value = Change> {
    let some = || proptest::option::of(any::<Index>());
    prop_oneof![
        8 => (any::<Index>(), 0.0..=1.0, any::<bool>())
            .prop_map(|(input, at, is_range)| Change::Figure(input, at, is_range)),
        1 => Just(Change::Silence),
        1 => some().prop_map(Change::Persona),
        1 => some().prop_map(Change::Situation),
        1 => some().prop_map(Change::Alternative),
        1 => any::<Index>().prop_map(Change::Uncounted),
        1 => Just(Change::Order),
        1 => any::<bool>().prop_map(Change::MustChoose),
    ]
}

fn pick<'a>(at: Option<Index>, ids: impl Iterator<Item = &'a Id>) -> Option<Id> {
    let ids: Vec<&Id> = ids.collect();
    at.filter(|_| !ids.is_empty()).map(|at| (*at.get(&ids)).clone())
}

fn make(change: Change, model: &Model, answers: &mut Answers) {
    match change {
        Change::Figure(input, at, is_range) => {
            let asked = every_input(model).into_iter().filter(|input| model.asks(input));
            let asked: Vec<Input> = asked.collect();
            let input = input.get(&asked).clone();
            let (min, max) = model.bounds(&input);
            let (min, max) = (min.max(0.0), max.min(min.max(0.0) + 100.0));
            let along = |share: f64| min + share * (max - min);
            let range = Estimate::new(along(0.5 * at), along(at), along(0.5 + 0.5 * at)).unwrap();
            let estimate = if is_range { range } else { exactly(along(at)) };
            answers.inputs.insert(input, estimate);
        }
        Change::Silence => answers.inputs = Inputs::default(),
        Change::Persona(at) => answers.persona = pick(at, model.personas.iter().map(|p| &p.id)),
        Change::Situation(at) => {
            answers.situation = pick(at, model.situations.iter().map(|s| &s.id));
        }
        Change::Alternative(at) => {
            answers.alternative = pick(at, model.alternatives.iter().map(|offer| &offer.id));
        }
        Change::Uncounted(at) => {
            let rate = at.get(&Answers::RATES).clone();
            answers.leave_uncounted(|input| *input == rate);
        }
        Change::Order => {
            let ratings = model.offer.elements.iter().filter(|element| element.unit.is_rating());
            answers.order = ratings.rev().map(|element| element.id.clone()).collect();
        }
        Change::MustChoose(must) => answers.must_choose = Some(must),
    }
}

/// Evaluates after each of the changes with the workings of the evaluation before, and without.
#[track_caller]
fn follow(workings: &mut Workings, model: &Model, changes: &[Change]) {
    let mut answers = Answers::default();
    for change in changes {
        make(change.clone(), model, &mut answers);
        let (kept, anew) = (evaluate_with(workings, model, &answers), evaluate(model, &answers));
        // What is written tells floats apart by their bits, 0 and −0 too.
        assert_eq!(format!("{kept:?}"), format!("{anew:?}"), "after {change:?} to {answers:?}");
    }
}

/// Some of the figures hang together, and what the offer has the first alternative has too.
fn tied(mut model: Model, ties: &[(Index, Index, f64)]) -> Model {
    let inputs: Vec<Input> =
        every_input(&model).into_iter().filter(|input| model.asks(input)).collect();
    for (one, other, correlation) in ties {
        let inputs = [one.get(&inputs).clone(), other.get(&inputs).clone()];
        if inputs[0] != inputs[1] {
            model.relations.push(Relation { inputs, correlation: *correlation });
        }
    }
    if let Some(alternative) = model.alternatives.first() {
        for (own, theirs) in model.offer.elements.iter_mut().zip(&alternative.elements) {
            own.compared.same_as.push(theirs.id.clone());
        }
    }
    model
}

fn built_in() -> Vec<Model> {
    let folder = format!("{}/models", env!("CARGO_MANIFEST_DIR"));
    let mut names: Vec<_> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    names.sort();
    assert!(!names.is_empty());
    names.iter().map(|name| model_at(&format!("models/{}", name.display()))).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4, ..laws() })]

    /// One for all, because workings of another model must not matter either.
    #[test]
    fn built_in_models_come_to_the_same_bits_with_workings(changes in vec(change(), 8)) {
        let mut workings = Workings::default();
        for model in built_in() {
            follow(&mut workings, &model, &changes);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..laws() })]

    #[test]
    fn any_model_comes_to_the_same_bits_with_workings(
        models in vec(any::driven_model(any::EVERYDAY), 2),
        ties in vec((any::<Index>(), any::<Index>(), -0.9..0.9_f64), 0..3),
        changes in vec(change(), 1..6),
    ) {
        let mut workings = Workings::default();
        for model in models {
            follow(&mut workings, &tied(model, &ties), &changes);
        }
    }
}
