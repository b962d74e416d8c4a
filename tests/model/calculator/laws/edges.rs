//! The edges of the laws, where two things are equal or very unequal.

use worthwhile::document::json;
use worthwhile::model::Quantity;
use worthwhile::model::calculator::*;

use crate::speak::{exactly, id, model_of, saying};

/// An offer, then alternatives, each at price 0 and each with a gain and some hours of waiting.
fn offers(gains_and_hours: &[(f64, f64)]) -> Model {
    let offer = |(at, (gain, hours)): (usize, &(f64, f64))| {
        format!(
            r#"{{"id": "offer-{at}", "name": "One of them", "price": 0, "elements": [
                {{"id": "gain-{at}", "label": "A gain", "side": "benefit", "kind": "social",
                  "amount": {gain}}},
                {{"id": "time-{at}", "label": "Waiting", "side": "cost", "kind": "time",
                  "unit": "hours", "activity": "waiting", "amount": {hours}}}],
                "warranty": {{"available": 0.5, "failureCost": 0}}}}"#
        )
    };
    let mut offers = gains_and_hours.iter().enumerate().map(offer);
    let first = offers.next().unwrap();
    let others: Vec<_> = offers.collect();
    let text = format!(
        r#"{{"version": 1, "id": "edges", "title": "At the edge", "currency": "USD",
            "offer": {first}, "alternatives": [{}]}}"#,
        others.join(",")
    );
    model_of(&json::parse(&text).unwrap())
}

#[test]
fn an_offer_as_good_as_the_best_alternative_is_best() {
    let results = evaluate(&offers(&[(10.0, 0.0), (10.0, 0.0)]), &Answers::default());
    assert_eq!((results.offer.value, results.comparison.advantage), (5.0, 0.0));
    assert_eq!(results.verdict(), Verdict::Best);
    let nothing = evaluate(&offers(&[(0.0, 0.0), (0.0, 0.0)]), &Answers::default());
    assert_eq!(nothing.verdict(), Verdict::NotWorthIt);
}

#[test]
fn of_two_turns_the_nearer_is_told() {
    // At an hour's worth of h the offer leaves 10 − h and the alternative 12 − 2·h, so the offer
    // is ahead between 2 and 10. Half of the gains arrive.
    let model = offers(&[(20.0, 1.0), (24.0, 2.0)]);
    for (now, nearer) in [(1.0, 2.0), (5.0, 2.0), (7.0, 10.0), (20.0, 10.0)] {
        let answers = saying(&Answers::default(), &Input::Hour, now);
        let turns = break_even(&model, &answers, &Input::Hour).unwrap();
        assert_eq!(turns, BreakEven { value: Some(10.0), advantage: Some(nearer) }, "from {now}");
    }
}

#[test]
fn a_small_lever_under_a_large_value_still_turns_it() {
    let mut model = offers(&[(2e11, 0.0)]);
    // Seven of ten occasions arrive, and three fail.
    let seven = Quantity { estimate: exactly(0.7), ..model.offer.price };
    model.offer.warranty.available = Some(seven);
    for now in [0.0, 1e-3, 1e11 / 3.0] {
        let answers = saying(&Answers::default(), &Input::FailureCost, now);
        let turns = break_even(&model, &answers, &Input::FailureCost).unwrap().value.unwrap();
        assert!((turns - 2e11 * 0.7 / 0.3).abs() < 1e-1, "{turns} from {now}");
    }
}

#[test]
fn the_biggest_swing_is_that_of_the_whole_model() {
    let rating = |name: &str, swing: f64| {
        format!(
            r#"{{"id": "{name}", "label": "A rating", "side": "benefit", "kind": "social",
                "unit": "rating", "scale": {{"swing": {swing}}}, "amount": 10}}"#
        )
    };
    let text = format!(
        r#"{{"version": 1, "id": "swings", "title": "Which?", "currency": "USD",
            "rates": {{"anchor": 12}},
            "offer": {{"id": "one", "name": "One", "price": 0, "elements": [{}]}},
            "alternatives": [{{"id": "other", "name": "Other", "price": 0, "elements": [{}]}}]}}"#,
        rating("looks", 50.0),
        [rating("comfort", 100.0), rating("looks-of-other", 50.0)].join(",")
    );
    let model = model_of(&json::parse(&text).unwrap());
    let results = evaluate(&model, &Answers::default());
    // The same looks are worth the same with either.
    assert_eq!(results.offer.benefits, 6.0);
    assert_eq!(results.alternatives[0].1.benefits, 18.0);
    assert_eq!(results.comparison.best, Some(0));
    let turns = break_even(&model, &Answers::default(), &Input::Amount(id("looks"))).unwrap();
    assert_eq!(turns.advantage, None, "it would have to be 30 of 10");
}
