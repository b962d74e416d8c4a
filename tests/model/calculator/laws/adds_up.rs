//! Sums are the sums of their parts, shares are shares, and nothing is ever infinite.

use proptest::prelude::*;
use worthwhile::document::Value;
use worthwhile::model::LARGEST;
use worthwhile::model::calculator::*;

use crate::any::answers::every_input;
use crate::any::{EVERYDAY, judged, judged_driven, laws};
use crate::assert_close;
use crate::speak::{at_stake, results_of};
use crate::values::leaves;

fn worths(results: &Results) -> Vec<&Worth> {
    results.alternatives.iter().map(|(_, worth)| worth).chain([&results.offer]).collect()
}

proptest! {
    #![proptest_config(laws())]

    #[test]
    fn value_is_benefits_minus_costs((model, answers) in judged_driven(EVERYDAY)) {
        let results = evaluate(&model, &answers);
        let all = at_stake(&results);
        for worth in worths(&results) {
            assert_close!(worth.value, worth.benefits - worth.costs, all);
            assert_close!(worth.perceived_value, worth.perceived_benefits - worth.costs, all);
            assert_close!(worth.tangible_value, worth.tangible_benefits - worth.costs, all);
            assert_close!(worth.before_price, worth.value + worth.cost_by_kind.price, all);
            let short = (worth.costs - worth.tangible_benefits).max(0.0);
            assert_close!(worth.break_even_intangible, short, all);
            if let Some(ratio) = worth.ratio {
                assert_close!(ratio * worth.costs, worth.benefits, all);
            }
        }
    }

    #[test]
    fn benefits_and_costs_are_sums_of_elements((model, answers) in judged_driven(EVERYDAY)) {
        let results = evaluate(&model, &answers);
        let all = at_stake(&results);
        let position_and_worth = results.alternatives.iter().map(|(at, worth)| (at + 1, worth));
        for (at, worth) in position_and_worth.chain([(0, &results.offer)]) {
            let offer = model.offers().nth(at).unwrap();
            let sum = |side: Side, figure: fn(&Line) -> f64| -> f64 {
                let lines = offer.elements.iter().zip(&worth.lines);
                lines.filter(|(element, _)| element.side == side).map(|(_, l)| figure(l)).sum()
            };
            let (costs, kinds) = (sum(Side::Cost, |line| line.delivered), &worth.cost_by_kind);
            assert_close!(worth.benefits, sum(Side::Benefit, |line| line.delivered), all);
            assert_close!(worth.perceived_benefits, sum(Side::Benefit, |line| line.perceived), all);
            assert_close!(worth.costs, costs + kinds.price + kinds.failures, all);
            let by_kind = kinds.money + kinds.time + kinds.effort + kinds.convenience;
            assert_close!(costs, by_kind, all);
            // Only what follows from drivers can turn out below 0.
            let lines = offer.elements.iter().zip(&worth.lines).filter(|(it, _)| it.amount_by.is_none());
            prop_assert!(lines.into_iter().all(|(_, line)| line.full >= 0.0 && line.delivered >= 0.0));
        }
    }

    #[test]
    fn evidence_is_shared_out_in_full_or_there_is_no_money((model, answers) in judged_driven(EVERYDAY)) {
        for worth in worths(&evaluate(&model, &answers)) {
            let EvidenceShares { measured, stated, assumed } = worth.evidence;
            let sum = measured + stated + assumed;
            prop_assert!([measured, stated, assumed].iter().all(|share| (0.0..=1.0).contains(share)));
            prop_assert!((sum - 1.0).abs() < 1e-12 || sum == 0.0 && worth.benefits + worth.costs == 0.0);
        }
    }

    #[test]
    fn fit_keeps_its_bounds((model, _) in judged(EVERYDAY)) {
        let worth = evaluate(&model, &Answers::default()).offer;
        let likely = |quantity: &Option<worthwhile::model::Quantity>, otherwise: f64| {
            quantity.map_or(otherwise, |quantity| quantity.estimate.likely())
        };
        let w = &model.offer.warranty;
        let parts = [&w.available, &w.capacity, &w.continuous, &w.secure].map(|q| likely(q, 1.0));
        // Fréchet: however the parts hang together, all hold at once at least and at most so often.
        let least = (parts.iter().sum::<f64>() - 3.0).max(0.0);
        let most = parts.iter().copied().fold(1.0, f64::min);
        prop_assert!(least - 1e-12 <= worth.warranty && worth.warranty <= most);
        prop_assert!((worth.warranty - parts.iter().product::<f64>()).abs() < 1e-15);

        let utility = model.offer.utility.as_ref().map_or(1.0, |utility| {
            let better = utility.performance.estimate.likely().max(likely(&utility.constraint, 0.0));
            utility.must_be.iter().map(|o| o.met.estimate.likely()).fold(better, f64::min)
        });
        prop_assert_eq!(worth.utility, utility);
    }

    #[test]
    fn nothing_is_ever_infinite_or_no_number((model, answers) in judged_driven(LARGEST)) {
        for (place, leaf) in leaves(&results_of(&model, &answers)) {
            let Value::Number(number) = leaf else { continue };
            prop_assert!(number.is_finite(), "{} at {}", number, place);
            prop_assert!(number.to_bits() != (-0.0_f64).to_bits(), "minus zero at {}", place);
        }
        for input in every_input(&model) {
            let turns = break_even(&model, &answers, &input);
            let figures = turns.iter().flat_map(|turns| [turns.value, turns.advantage]).flatten();
            let (min, max) = input.bounds();
            for figure in figures {
                prop_assert!(min <= figure && figure <= max, "{} of {:?}", figure, input);
            }
        }
    }
}
