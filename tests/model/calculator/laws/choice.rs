//! The offer against what one would do otherwise, and its price.

use proptest::prelude::*;
use worthwhile::model::LARGEST;
use worthwhile::model::calculator::*;

use super::fixed;
use crate::any::{EVERYDAY, judged, judged_driven, laws};
use crate::assert_close;
use crate::speak::{at_stake, close, saying};

proptest! {
    #![proptest_config(laws())]

    // The inequality of Anderson and Narus, in both of its forms (method 1.2).
    #[test]
    fn a_greater_value_is_a_greater_worth_before_price_less_price(
        (model, answers) in judged(EVERYDAY),
    ) {
        let results = evaluate(&model, &answers);
        let offer = &results.offer;
        for (_, rival) in &results.alternatives {
            let by_value = offer.value > rival.value;
            let by_price = offer.before_price - offer.cost_by_kind.price
                > rival.before_price - rival.cost_by_kind.price;
            prop_assert_eq!(by_value, by_price);
        }
    }

    #[test]
    fn the_advantage_is_over_the_best_alternative_or_over_doing_nothing(
        (model, answers) in judged_driven(EVERYDAY),
    ) {
        let results = evaluate(&model, &answers);
        let rivals = || results.alternatives.iter().map(|(_, worth)| worth.value);
        let best = rivals().fold(0.0, f64::max);
        prop_assert_eq!(results.comparison.advantage, results.offer.value - best);
        let named = results.alternatives.iter().find(|(at, _)| results.comparison.best == Some(*at));
        prop_assert_eq!(named.map_or(0.0, |(_, worth)| worth.value), best);
        // An alternative that gains as much as doing nothing is named before it.
        prop_assert_eq!(named.is_some(), rivals().any(|value| value >= 0.0));
    }

    #[test]
    fn the_verdict_says_whether_it_gains_and_whether_something_gains_more(
        (model, answers) in judged_driven(EVERYDAY),
    ) {
        let results = evaluate(&model, &answers);
        let Expected { offer, alternatives, .. } = &results.expected;
        let gains_more = alternatives.iter().any(|(_, means)| means.value > offer.value);
        let verdict = match offer.value > 0.0 {
            false => Verdict::NotWorthIt,
            true if gains_more => Verdict::AlternativeIsBetter,
            true => Verdict::Best,
        };
        let Some(chance) = &results.chance else {
            prop_assert_eq!(results.verdict(), verdict);
            prop_assert_eq!(offer.value, results.offer.value);
            return Ok(());
        };
        // Sentence and chance agree, or nothing is said (method 4.7).
        let agrees = if verdict == Verdict::Best { chance.beats > 0.6 } else { chance.beats < 0.4 };
        prop_assert_eq!(results.verdict(), if agrees { verdict } else { Verdict::TooClose });
    }

    #[test]
    fn averages_add_up((model, answers) in judged_driven(EVERYDAY)) {
        let results = evaluate(&model, &answers);
        let means = &results.expected.offer;
        let parts = means.lines.iter().map(|line| line.abs()).sum::<f64>();
        let all = at_stake(&results) + parts + means.price + means.failures;
        let side = |side: Side| {
            let lines = model.offer.elements.iter().zip(&means.lines);
            lines.filter(|(element, _)| element.side == side).map(|(_, line)| line).sum::<f64>()
        };
        assert_close!(side(Side::Benefit), means.benefits, all);
        assert_close!(side(Side::Cost) + means.price + means.failures, means.costs, all);
        assert_close!(means.benefits - means.costs, means.value, all);
        if let Some(chance) = &results.chance {
            assert_close!(chance.mean, means.value, all);
        }
    }

    #[test]
    fn where_one_must_be_taken_nothing_is_no_reference((model, mut answers) in judged(EVERYDAY)) {
        answers.must_choose = Some(true);
        let results = evaluate(&model, &answers);
        let rivals = results.alternatives.iter().map(|(_, worth)| worth.value);
        let Some(best) = rivals.max_by(f64::total_cmp) else {
            prop_assert!(!results.comparison.must_choose);
            return Ok(());
        };
        prop_assert_eq!(results.comparison.advantage, results.offer.value - best);
        prop_assert!(results.comparison.best.is_some());
        prop_assert!(results.verdict() != Verdict::NotWorthIt);
    }

    #[test]
    fn naming_an_alternative_compares_with_it_alone((model, answers) in judged(EVERYDAY)) {
        let with = |alternative| evaluate(&model, &Answers { alternative, ..answers.clone() });
        let all = with(None);
        prop_assert_eq!(all.alternatives.len(), model.alternatives.len());
        for (at, rival) in model.alternatives.iter().enumerate() {
            let one = with(Some(rival.id.clone()));
            prop_assert_eq!(one.alternatives.len(), 1);
            prop_assert_eq!(&one.alternatives[0], &all.alternatives[at]);
            prop_assert_eq!(&one.offer, &all.offer);
            prop_assert!(all.comparison.advantage <= one.comparison.advantage);
        }
    }

    #[test]
    fn asking_the_ceiling_leaves_the_customer_no_worse_off((model, answers) in judged_driven(EVERYDAY)) {
        let results = evaluate(&model, &answers);
        let price = Input::Price(model.offer.id.clone());
        // A price that follows from drivers stands as a sum in the place of its formula.
        let model = fixed(&model, &price);
        let at = |price_asked: f64| evaluate(&model, &saying(&answers, &price, price_asked));
        match results.comparison.room.ceiling {
            Some(ceiling) if ceiling <= LARGEST => {
                let asked = at(ceiling);
                assert_close!(asked.comparison.advantage, 0.0, at_stake(&asked) + at_stake(&results));
            }
            Some(_) => {}
            // Either even a gift is not good enough, or no price is too high for it.
            None => {
                let (gift, asked) = (at(0.0), at(EVERYDAY));
                let lost = gift.comparison.advantage - asked.comparison.advantage;
                prop_assert!(gift.comparison.advantage <= 1e-9 * at_stake(&gift)
                    || lost <= 1e-9 * at_stake(&asked));
            }
        }
    }

    #[test]
    fn the_room_above_cost_is_shared_between_customer_and_supplier(
        (model, answers) in judged(EVERYDAY),
    ) {
        let room = evaluate(&model, &answers).comparison.room;
        if let (Some(ceiling), Some(cost)) = (room.ceiling, room.unit_cost) {
            prop_assert_eq!(room.customer_share.is_some(), ceiling > cost);
            let Some(customer) = room.customer_share else { return Ok(()) };
            let supplier = (room.price - cost) / (ceiling - cost);
            let digits_lost = (room.price + ceiling + cost) / (ceiling - cost);
            prop_assert!((customer + supplier - 1.0).abs() <= 1e-12 * digits_lost);
        }
    }

    #[test]
    fn the_price_at_equal_ratio_makes_the_ratios_equal((model, answers) in judged(EVERYDAY)) {
        let results = evaluate(&model, &answers);
        let Some(price) = results.comparison.room.at_equal_ratio else { return Ok(()) };
        let asked = evaluate(&model, &saying(&answers, &Input::Price(model.offer.id.clone()), price));
        let rivals = asked.alternatives.iter().map(|(_, worth)| worth);
        // Which of equals is the rival is not told, so any will do.
        let (offer, all) = (&asked.offer, at_stake(&asked) * at_stake(&asked));
        let mut equal = rivals.map(|r| close(offer.benefits * r.costs, r.benefits * offer.costs, all));
        prop_assert!(equal.any(|equal| equal));
    }
}
