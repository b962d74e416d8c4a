//! A simulated assessment whose truth is known: of a hundred intervals, 95 must hold it.

use worthwhile::model::survey::*;

use super::speak::{People, car_wash, element, in_wave, of, response};

const RUNS: u64 = 1_000;
/// 95 % ± 4.4 standard errors of 1,000 runs: a light that is red is not luck.
const NEAR_95: std::ops::RangeInclusive<f64> = 0.92..=0.98;

fn share_of(runs: u64, holds: impl FnMut(u64) -> bool) -> f64 {
    (0..runs).map(holds).filter(|holds| *holds).count() as f64 / runs as f64
}

#[test]
fn intervals_of_a_mean_hold_the_truth_95_times_in_100() {
    for people in [5, 12, 60] {
        let share = share_of(RUNS, |seed| {
            let mut random = People::seeded(seed);
            let said: Moments = (0..people).map(|_| random.figure(18.0, 6.0)).collect();
            said.interval().unwrap().holds(18.0)
        });
        assert!(NEAR_95.contains(&share), "{people} people: {share}");
    }
}

#[test]
fn intervals_of_a_difference_hold_the_truth_whatever_the_spreads() {
    let share = share_of(RUNS, |seed| {
        let mut random = People::seeded(seed);
        let families: Moments = (0..8).map(|_| random.figure(18.0, 9.0)).collect();
        let students: Moments = (0..25).map(|_| random.figure(11.0, 2.0)).collect();
        Difference::welch(&families, &students).unwrap().interval().unwrap().holds(7.0)
    });
    assert!(NEAR_95.contains(&share), "{share}");
}

#[test]
fn weighted_intervals_hold_the_truth_nearly_as_often() {
    let share = share_of(RUNS, |seed| {
        let (mut random, mut said) = (People::seeded(seed), Moments::default());
        for at in 0..40 {
            said.add(random.figure(18.0, 6.0), if at % 2 == 0 { 1.0 } else { 2.0 });
        }
        said.interval().unwrap().holds(18.0)
    });
    assert!(NEAR_95.contains(&share), "{share}");
}

#[test]
fn a_whole_assessment_holds_the_bias_that_was_built_in() {
    // The model takes a clean car to be worth 14; these people mean 12 less than it in all.
    let model = car_wash();
    let clean = element(&model, "clean");
    let (mut of_bias, mut of_worth) = (0, 0);
    for seed in 0..200 {
        let mut random = People::seeded(seed);
        let said = (0..15).map(|_| {
            let amount = random.figure(14.0, 2.0).max(0.0);
            let mut answer = response(&[("clean", amount)], None);
            let worth = worthwhile::model::calculator::offer_worth(&model, &answer.answers);
            let predicted = worth.perceived_value + worth.cost_by_kind.price;
            answer.stated = Some(predicted - 2.0 + random.figure(0.0, 1.5));
            answer
        });
        let outcome = super::speak::assessment(&model, said.collect::<Vec<_>>());
        let unknown = outcome.agreements().last().unwrap();
        of_bias += u32::from(unknown.bias().unwrap().interval().unwrap().holds(2.0));
        let fit = 0.95 * 0.873_18;
        let worth = outcome.said_by_all().elements[clean].worth;
        of_worth += u32::from(worth.interval().unwrap().holds(14.0 * fit));
    }
    for held in [of_bias, of_worth] {
        assert!((180..=199).contains(&held), "{held} of 200");
    }
}

#[test]
fn nothing_changed_seldom_looks_like_a_change() {
    let model = car_wash();
    let alarms = (0..200).filter(|seed| {
        let mut random = People::seeded(*seed);
        let mut said = Vec::new();
        for wave in ["2026-01", "2026-04"] {
            for persona in ["careful", "hurried"] {
                said.extend((0..10).map(|_| {
                    of(persona, in_wave(wave, response(&[], Some(random.figure(18.0, 4.0)))))
                }));
            }
        }
        let outcome = super::speak::assessment(&model, said);
        outcome.drift(0, 1, 0.0).unwrap().alarms().count() > 0
    });
    let alarms = alarms.count();
    assert!(alarms <= 20, "{alarms} false alarms in 200, of which 10 are to be expected");
}
