//! Where results turn, and how far each input moves them.

use proptest::prelude::*;
use worthwhile::model::Estimate;
use worthwhile::model::calculator::*;

use super::fixed;
use crate::any::answers::every_input;
use crate::any::{EVERYDAY, judged, judged_driven, laws};
use crate::assert_close;
use crate::speak::{at_stake, saying};

proptest! {
    #![proptest_config(laws())]

    #[test]
    fn a_break_even_put_back_as_an_answer_makes_the_value_zero((model, answers) in judged_driven(EVERYDAY)) {
        let before = at_stake(&evaluate(&model, &answers));
        for input in every_input(&model) {
            let Some(turns) = break_even(&model, &answers, &input) else { continue };
            // Of a price that follows from drivers it is told where a sum in its place would turn the result; of
            // other figures that follow, nobody asks.
            let is_price = matches!(input, Input::Price(_));
            if !is_price && !model.asks(&input) {
                continue;
            }
            let model = fixed(&model, &input);
            let at = |figure| evaluate(&model, &saying(&answers, &input, figure));
            if let Some(results) = turns.value.map(at) {
                assert_close!(results.offer.value, 0.0, 10.0 * (before + at_stake(&results)));
            }
            if let Some(results) = turns.advantage.map(at) {
                assert_close!(results.comparison.advantage, 0.0, 10.0 * (before + at_stake(&results)));
            }
        }
    }

    #[test]
    fn a_value_that_changes_sign_turns_somewhere((model, answers) in judged(EVERYDAY)) {
        for input in every_input(&model) {
            let Some(turns) = break_even(&model, &answers, &input) else { continue };
            let (min, max) = input.bounds();
            let at = |figure| evaluate(&model, &saying(&answers, &input, figure));
            let (low, high) = (at(min), at(max.min(1e6)));
            let slack = 1e-6 * (at_stake(&low) + at_stake(&high));
            let turns_over = |a: f64, b: f64| a.min(b) < -slack && a.max(b) > slack;
            if turns_over(low.offer.value, high.offer.value) {
                prop_assert!(turns.value.is_some(), "{:?}", input);
            }
            if turns_over(low.comparison.advantage, high.comparison.advantage) {
                prop_assert!(turns.advantage.is_some(), "{:?}", input);
            }
        }
    }

    #[test]
    fn a_sensitivity_is_what_its_ends_would_give_as_answers((model, answers) in judged_driven(EVERYDAY)) {
        let results = evaluate(&model, &answers);
        for row in &results.sensitivities {
            prop_assert!(row.low <= row.high && row.swing() > 0.0);
            for (end, value) in [(row.low, row.value_at_low), (row.high, row.value_at_high)] {
                let asked = evaluate(&model, &saying(&answers, &row.input, end));
                assert_close!(value, asked.offer.value, at_stake(&results) + at_stake(&asked));
            }
        }
    }

    #[test]
    fn what_moves_the_value_most_stands_first((model, answers) in judged_driven(EVERYDAY)) {
        let results = evaluate(&model, &answers);
        prop_assert!(results.sensitivities.is_sorted_by(|a, b| a.swing() >= b.swing()));
        for input in every_input(&model) {
            let rows = results.sensitivities.iter().filter(|row| row.input == input).count();
            prop_assert!(rows <= 1, "{:?} stands twice", input);
            prop_assert_eq!(results.sensitivity(&input).is_some(), rows == 1);
        }
    }

    #[test]
    fn a_known_range_is_tried_and_an_unknown_one_is_supposed((model, mut answers) in judged(EVERYDAY)) {
        let price = Input::Price(model.offer.id.clone());
        let row = |answers: &Answers| evaluate(&model, answers).sensitivity(&price).cloned();
        answers.inputs.insert(price.clone(), Estimate::new(10.0, 20.0, 40.0).unwrap());
        if let Some(known) = row(&answers) {
            prop_assert_eq!((known.low, known.high, known.supposed), (10.0, 40.0, false));
        }
        if let Some(supposed) = row(&saying(&answers, &price, 20.0)) {
            prop_assert_eq!((supposed.low, supposed.high, supposed.supposed), (16.0, 24.0, true));
        }
    }

    #[test]
    fn results_carry_the_break_even_of_the_price((model, answers) in judged(EVERYDAY)) {
        let results = evaluate(&model, &answers);
        let price = break_even(&model, &answers, &Input::Price(model.offer.id.clone()));
        prop_assert_eq!(results.price_break_even, price);
    }
}
