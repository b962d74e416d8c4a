//! The questions that follow from a model (method 7.1).

use worthwhile::model::calculator::{Input, Stage};
use worthwhile::model::survey::*;

use super::speak::{car_wash, element};
use crate::any::{self, laws};
use proptest::prelude::*;

#[test]
fn who_comes_first_and_the_worth_comes_last() {
    let model = car_wash();
    let questions = questionnaire(&model, &Asking::default());
    assert_eq!(questions[0], Question::Persona);
    assert_eq!(questions.last(), Some(&Question::Stated));
    assert!(questions.contains(&Question::Figure(Input::Hour)), "hours need a rate");
    assert!(!questions.contains(&Question::Figure(Input::Anchor)), "nothing is rated");
    assert!(!questions.contains(&Question::Order));
    let place = |name| questions.iter().position(|q| *q == Question::Amount(element(&model, name)));
    assert!(place("trip") < place("clean"), "the way there comes before what is received");
}

#[test]
fn what_is_asked_besides_is_the_host_s_choice() {
    let model = car_wash();
    let asking = Asking {
        beliefs: true,
        gaps: true,
        fit: true,
        four_prices: true,
        ladder: Asking::ladder_around(&model),
    };
    let questions = questionnaire(&model, &asking);
    let clean = element(&model, "clean");
    for question in [
        Question::Belief(clean),
        Question::Desired(clean),
        Question::Received(clean),
        Question::Figure(Input::Capacity),
        Question::FourPrices,
        Question::WouldBuy(9.0),
    ] {
        assert!(questions.contains(&question), "{question:?}");
    }
    assert!(
        !questions.contains(&Question::Belief(element(&model, "queue"))),
        "nobody doubts a cost"
    );
}

proptest! {
    #![proptest_config(laws())]

    #[test]
    fn every_element_is_asked_once_and_in_the_order_of_life(model in any::model(any::EVERYDAY)) {
        let questions = questionnaire(&model, &Asking::default());
        let asked: Vec<usize> = questions
            .iter()
            .filter_map(|question| if let Question::Amount(at) = question { Some(*at) } else { None })
            .collect();
        let mut sorted = asked.clone();
        sorted.sort_unstable();
        prop_assert_eq!(sorted, (0..model.offer.elements.len()).collect::<Vec<_>>());
        let stage = |at: &usize| {
            Stage::ALL.iter().position(|stage| *stage == model.offer.elements[*at].stage)
        };
        prop_assert!(asked.is_sorted_by_key(stage));
    }
}
