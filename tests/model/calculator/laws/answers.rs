//! What visitors say: known or strange, within reach or not, about hours or about nothing.

use std::collections::BTreeSet;

use proptest::prelude::*;
use worthwhile::model::calculator::*;
use worthwhile::model::{Evidence, LARGEST};

use crate::any::answers::every_input;
use crate::any::{EVERYDAY, answers_to, judged, judged_driven, laws, model};
use crate::assert_close;
use crate::speak::{at_stake, exactly, id, saying};

proptest! {
    #![proptest_config(laws())]

    #[test]
    fn strange_answers_are_skipped_and_listed_and_change_nothing(
        (model, answers) in judged_driven(EVERYDAY), figure in 0.0..=1.0_f64, people in any::<bool>(),
    ) {
        let mut strange = answers.clone();
        let mut expected = BTreeSet::new();
        let names = [Input::Price, Input::Amount, Input::Belief, Input::Outcome];
        let unasked = every_input(&model).into_iter().filter(|input| !model.asks(input));
        for input in names.into_iter().map(|input| input(id("nobody"))).chain(unasked) {
            strange.inputs.insert(input.clone(), exactly(figure));
            expected.insert(input);
        }
        if people {
            strange.persona = Some(id("nobody"));
            strange.alternative = Some(id("nothing"));
        }
        let mut plain = answers;
        if people {
            (plain.persona, plain.alternative) = (None, None);
        }
        let (mut odd, even) = (evaluate(&model, &strange), evaluate(&model, &plain));
        let skipped = std::mem::take(&mut odd.skipped);
        prop_assert_eq!(odd, even);
        prop_assert_eq!(skipped.contains(&Skipped::Persona(id("nobody"))), people);
        prop_assert_eq!(skipped.contains(&Skipped::Alternative(id("nothing"))), people);
        let inputs: BTreeSet<_> = skipped.into_iter().filter_map(|skipped| match skipped {
            Skipped::Input(input) => Some(input),
            _ => None,
        }).collect();
        prop_assert_eq!(inputs, expected);
    }

    #[test]
    fn repeating_the_host_changes_nothing_but_the_evidence(model in model(EVERYDAY)) {
        let mut answers = Answers::default();
        for element in model.offers().flat_map(|offer| &offer.elements) {
            answers.inputs.insert(Input::Amount(element.id.clone()), element.amount.estimate);
        }
        for offer in model.offers() {
            answers.inputs.insert(Input::Price(offer.id.clone()), offer.price.estimate);
        }
        let (said, silent) = (evaluate(&model, &answers), evaluate(&model, &Answers::default()));
        prop_assert_eq!(said.offer.value, silent.offer.value);
        prop_assert_eq!(said.comparison, silent.comparison);
        prop_assert_eq!(said.sensitivities, silent.sensitivities);
        prop_assert!(said.offer.lines.iter().all(|line| line.evidence == Evidence::Stated));
        prop_assert!(said.offer.evidence.stated >= silent.offer.evidence.stated - 1e-12);
    }

    #[test]
    fn an_amount_beyond_its_unit_counts_as_the_end_of_it(
        (model, answers) in judged(EVERYDAY), far in prop_oneof![Just(0.0), Just(LARGEST)],
    ) {
        for element in &model.offer.elements {
            let (least, most) = match element.unit {
                Unit::Effort => (0.0, 10.0),
                Unit::Rating(scale) => (scale.worst.min(scale.best), scale.worst.max(scale.best)),
                _ => continue,
            };
            let input = Input::Amount(element.id.clone());
            let at = |figure| evaluate(&model, &saying(&answers, &input, figure));
            prop_assert_eq!(at(far), at(far.clamp(least, most)));
        }
    }

    // `v*` of method 1.8 is the worth of an hour of this time, not the income behind it: only where
    // time counts in full are the two the same.
    #[test]
    fn an_hour_at_its_break_even_leaves_nothing(mut model in model(EVERYDAY)) {
        model.rates.hour = None;
        model.offer.price.estimate = exactly(0.0);
        for element in &mut model.offer.elements {
            element.unit = match element.unit {
                Unit::Minutes(_) => Unit::Minutes(Activity::Waiting),
                Unit::Hours(_) => Unit::Hours(Activity::Work),
                other => other,
            };
            let is_time = matches!(element.unit, Unit::Minutes(_) | Unit::Hours(_));
            element.side = if is_time { Side::Cost } else { Side::Benefit };
        }
        let open = evaluate(&model, &Answers::default());
        let hours = open.offer.unpriced.hours;
        prop_assert!(hours >= 0.0);
        match open.offer.break_even_hour {
            Some(worth) if worth <= LARGEST => {
                let asked = evaluate(&model, &saying(&Answers::default(), &Input::Hour, worth));
                assert_close!(asked.offer.value, 0.0, at_stake(&asked));
            }
            Some(_) => {}
            None => prop_assert!(hours < 1e-300 || open.offer.value < 0.0),
        }
    }

    #[test]
    fn hours_that_nobody_priced_stay_outside_the_value(
        (model, answers) in judged(EVERYDAY).prop_flat_map(|(mut model, _)| {
            model.rates.hour = None;
            model.personas.iter_mut().for_each(|persona| persona.rates.hour = None);
            let answers = answers_to(&model, EVERYDAY);
            (Just(model), answers)
        }),
    ) {
        let unpriced = Answers {
            inputs: answers
                .inputs
                .iter()
                .filter(|(input, _)| **input != Input::Hour)
                .map(|(input, estimate)| (input.clone(), *estimate))
                .collect(),
            ..answers
        };
        let (open, free) =
            (evaluate(&model, &unpriced), evaluate(&model, &saying(&unpriced, &Input::Hour, 0.0)));
        prop_assert_eq!(open.offer.value, free.offer.value);
        prop_assert_eq!(free.offer.unpriced.hours, 0.0);
        prop_assert_eq!(open.offer.cost_by_kind.time, free.offer.cost_by_kind.time);
        let is_time = |e: &Element| matches!(e.unit, Unit::Minutes(_) | Unit::Hours(_));
        for (element, line) in model.offer.elements.iter().zip(&open.offer.lines) {
            if is_time(element) {
                prop_assert_eq!((line.unit_worth, line.full), (None, 0.0));
            }
        }
        if let Some(worth_of_hour) = open.offer.break_even_hour {
            let all = at_stake(&open);
            assert_close!(worth_of_hour * open.offer.unpriced.hours, open.offer.value, all);
        }
    }
}
