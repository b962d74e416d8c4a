//! What visitors may say to a model.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use worthwhile::model::calculator::{Answers, Input, Inputs, Model};
use worthwhile::model::{Estimate, Id};

use super::amounts::amount;
use super::{driven_model, model};

/// Everything that a document of answers can say about `model`, asked or not.
pub fn every_input(model: &Model) -> Vec<Input> {
    let mut inputs = vec![
        Input::Hour,
        Input::Hassle,
        Input::Anchor,
        Input::Performance,
        Input::Constraint,
        Input::Available,
        Input::Capacity,
        Input::Continuous,
        Input::Secure,
        Input::FailureCost,
    ];
    for offer in model.offers() {
        inputs.push(Input::Price(offer.id.clone()));
        for element in &offer.elements {
            inputs.push(Input::Amount(element.id.clone()));
            inputs.push(Input::Belief(element.id.clone()));
        }
        let outcomes = offer.utility.iter().flat_map(|utility| &utility.must_be);
        inputs.extend(outcomes.map(|outcome| Input::Outcome(outcome.id.clone())));
    }
    inputs.extend(model.drivers.iter().map(|driver| Input::Driver(driver.id.clone())));
    inputs
}

/// Answers before it is known to which model: who, which alternative, and figures up to `most`
/// that shrink to what an input allows.
type Draft = (Option<Index>, Option<Index>, Vec<(Index, [f64; 3])>);

fn draft(most: f64) -> impl Strategy<Value = Draft> {
    let figures = [amount(most), amount(most), amount(most)];
    let said = vec((any::<Index>(), figures), 0..5);
    (proptest::option::of(any::<Index>()), proptest::option::of(any::<Index>()), said)
}

fn settle(model: &Model, most: f64, draft: Draft) -> Answers {
    let pick = |at: Option<Index>, ids: Vec<&Id>| {
        at.filter(|_| !ids.is_empty()).map(|at| (*at.get(&ids)).clone())
    };
    let persona = pick(draft.0, model.personas.iter().map(|persona| &persona.id).collect());
    let alternative = pick(draft.1, model.alternatives.iter().map(|offer| &offer.id).collect());
    let asked: Vec<_> = every_input(model).into_iter().filter(|input| model.asks(input)).collect();
    let mut inputs = Inputs::default();
    for (at, mut figures) in draft.2 {
        let input = at.get(&asked).clone();
        let (min, max) = match &input {
            Input::Driver(_) => model.bounds(&input),
            _ => (0.0, input.bounds().1),
        };
        figures = figures.map(|figure| figure / most * most.min(max));
        figures.sort_by(f64::total_cmp);
        let [low, likely, high] = figures.map(|figure| figure.clamp(min, max));
        inputs.insert(input, Estimate::new(low, likely, high).unwrap());
    }
    Answers { persona, alternative, inputs, ..Answers::default() }
}

/// Answers to a given model, none of them strange to it.
pub fn answers_to(model: &Model, most: f64) -> impl Strategy<Value = Answers> + use<> {
    let model = model.clone();
    draft(most).prop_map(move |draft| settle(&model, most, draft))
}

/// A model that often has drivers, and answers to it.
pub fn judged_driven(most: f64) -> impl Strategy<Value = (Model, Answers)> {
    (driven_model(most), draft(most)).prop_map(move |(model, draft)| {
        let answers = settle(&model, most, draft);
        (model, answers)
    })
}

/// A model without drivers, and answers to it.
pub fn judged(most: f64) -> impl Strategy<Value = (Model, Answers)> {
    (model(most), draft(most)).prop_map(move |(model, draft)| {
        let answers = settle(&model, most, draft);
        (model, answers)
    })
}
