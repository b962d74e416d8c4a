//! The car wash (method C10): what would turn it, and what moves it most.
//!
//! Its single figures stand in `tests/cases`; here are those that no results document holds.

use worthwhile::document::address;
use worthwhile::model::calculator::*;

use crate::speak::{id, model_at};

fn car_wash() -> Model {
    model_at("models/car-wash.json")
}

fn turns_at(input: Input) -> BreakEven {
    break_even(&car_wash(), &Answers::default(), &input).unwrap()
}

fn amount(name: &str) -> Input {
    Input::Amount(id(name))
}

#[track_caller]
fn check(found: Option<f64>, expected: f64) {
    let found = found.unwrap();
    assert!((found - expected).abs() < 1e-9, "{found} is not {expected}");
}

// Fit of the car wash: U·W, and its four benefits.
const W: f64 = 0.98 * 0.90 * 0.99;
const FIT: f64 = 0.95 * W;
// All that is given but the price: trip, queue, hassle.
const TRIP: f64 = 15.0 / 60.0 * 15.0 * 0.5;
const QUEUE: f64 = 10.0 / 60.0 * 15.0;
const HASSLE: f64 = 2.0 / 10.0 * 5.0;
// What washing at home is worth.
const HOME: f64 = 12.0 - 1.2 - 45.0 / 60.0 * 15.0 * 0.5 - 4.0 / 10.0 * 5.0;

fn value() -> f64 {
    FIT * 20.5 - 9.0 - TRIP - QUEUE - HASSLE - (1.0 - W) * 4.0
}

#[test]
fn the_price_could_rise_to_11_12_or_must_fall_to_7_95() {
    let price = turns_at(Input::Price(id("wash")));
    check(price.value, 9.0 + value());
    check(price.value, 11.122_900_5);
    check(price.advantage, 9.0 + value() - HOME);
}

#[test]
fn the_queue_could_grow_to_18_minutes_or_must_shrink_to_6() {
    // A minute of waiting costs a quarter.
    let queue = turns_at(amount("queue"));
    check(queue.value, 10.0 + value() * 4.0);
    check(queue.value, 18.491_602);
    check(queue.advantage, 10.0 + (value() - HOME) * 4.0);
}

#[test]
fn being_clean_must_be_worth_11_44() {
    let clean = turns_at(amount("clean"));
    check(clean.value, 14.0 - value() / FIT);
    check(clean.advantage, 14.0 - (value() - HOME) / FIT);
    assert!((clean.value.unwrap() - 11.4408).abs() < 5e-5);
}

#[test]
fn capacity_must_be_81_of_100() {
    // CV = (.95·20.5 + 4)·.9702·k − (9 + 4.375 + 1 + 4), with W = .9702·k.
    let per_capacity = (0.95 * 20.5 + 4.0) * 0.98 * 0.99;
    let given = 9.0 + TRIP + QUEUE + HASSLE + 4.0;
    let capacity = turns_at(Input::Capacity);
    check(capacity.value, given / per_capacity);
    check(capacity.advantage, (given + HOME) / per_capacity);
    assert!((capacity.value.unwrap() - 0.80679).abs() < 5e-6);
}

#[test]
fn an_hour_could_be_worth_22_28_and_then_nothing_is_worth_it() {
    // 15 own minutes at half and 10 minutes of waiting: 7/24 of an hour.
    let hour = turns_at(Input::Hour);
    check(hour.value, 15.0 + value() * 24.0 / 7.0);
    assert_eq!(hour.advantage, None, "where home stops gaining, the wash does too");
}

#[test]
fn doing_the_job_well_is_a_lever_only_as_far_as_the_other_parts_of_utility_allow() {
    let given = 9.0 + TRIP + QUEUE + HASSLE + (1.0 - W) * 4.0;
    check(turns_at(Input::Performance).value, given / (W * 20.5));
    check(turns_at(Input::Outcome(id("ends-clean"))).value, given / (W * 20.5));
    // It would have to be .831 alone, but performance is .95 already.
    assert_eq!(turns_at(Input::Constraint).value, None);
}

#[test]
fn what_is_not_asked_does_not_turn() {
    let absent = [amount("nobody"), Input::Anchor, Input::Belief(id("clean"))];
    let none = absent.map(|input| break_even(&car_wash(), &Answers::default(), &input));
    assert_eq!(none, [None, None, None]);
    // Hassle at home is asked, moves only the alternative, and could make it lose its lead.
    let at_home = turns_at(amount("home-hassle"));
    assert_eq!(at_home.value, None);
    check(at_home.advantage, 4.0 + (HOME - value()) * 10.0 / 5.0);
}

#[test]
fn the_tornado_is_as_in_the_method() {
    let results = evaluate(&car_wash(), &Answers::default());
    let rows: Vec<_> = results.sensitivities.iter().map(|row| address(&row.input)).collect();
    assert_eq!(rows[..3], ["fit.capacity", "rates.hour", "amounts.queue"]);
    // Swings: ranges times what one unit moves.
    for (input, low, high, at_low, at_high) in [
        (amount("pride"), 0.0, 6.0, value() - 3.0 * FIT, value() + 3.0 * FIT),
        (amount("clean"), 10.0, 16.0, value() - 4.0 * FIT, value() + 2.0 * FIT),
        (Input::Price(id("wash")), 7.0, 11.0, value() + 2.0, value() - 2.0),
        (Input::Hour, 8.0, 30.0, value() + 7.0 * 7.0 / 24.0, value() - 15.0 * 7.0 / 24.0),
    ] {
        let row = results.sensitivity(&input).unwrap();
        assert_eq!((row.low, row.high, row.supposed), (low, high, false), "{input:?}");
        check(Some(row.value_at_low), at_low);
        check(Some(row.value_at_high), at_high);
    }
    let swing = |input: &Input| results.sensitivity(input).unwrap().swing();
    for (input, printed) in [
        (Input::Capacity, 6.8326),
        (Input::Hour, 6.4167),
        (amount("queue"), 5.75),
        (amount("pride"), 4.9771),
        (amount("clean"), 4.9771),
        (Input::Price(id("wash")), 4.0),
    ] {
        assert!((swing(&input) - printed).abs() <= 5.1e-5, "{input:?}: {}", swing(&input));
    }
}

#[test]
fn the_queue_is_the_leak_but_capacity_is_the_weakest_link() {
    let results = evaluate(&car_wash(), &Answers::default());
    assert_eq!(results.weakest_link(), Some(&(Input::Capacity, 0.9)));
    assert_eq!(results.verdict(), Verdict::AlternativeIsBetter);
}

#[test]
fn fifty_two_washes_a_year_are_worth_fifty_two_times_one() {
    let mut year = car_wash();
    for offer in std::iter::once(&mut year.offer).chain(&mut year.alternatives) {
        offer.elements.iter_mut().for_each(|element| element.times *= 52.0);
        let price = offer.price.estimate.likely() * 52.0;
        offer.price.estimate = worthwhile::model::Estimate::exactly(price).unwrap();
        offer.warranty.times = 52.0;
    }
    // Not 136.26, where a year of failures costs what one does.
    let results = evaluate(&year, &Answers::default());
    assert!((results.offer.value - 52.0 * value()).abs() < 1e-9);
    assert!((results.offer.value - 110.390_826).abs() < 1e-6);
}
