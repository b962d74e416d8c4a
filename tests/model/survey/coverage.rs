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

/// A model that predicts what people mean, but for an error of each of them.
fn right_model(people: usize, seed: u64) -> Agreement {
    let (mut random, mut agreement) = (People::seeded(seed), Agreement::default());
    for _ in 0..people {
        let predicted = random.figure(18.0, 4.0);
        agreement.add(predicted, predicted + random.figure(0.0, 3.0), 1.0);
    }
    agreement
}

#[test]
fn correlation_slope_and_misses_have_intervals_that_hold_95_times_in_100() {
    // Predictions of deviation 4 with errors of deviation 3: r = 0.8, a slope of 1, MAE = 3 √(2/π).
    let mae = 3.0 * f64::sqrt(2.0 / std::f64::consts::PI);
    for people in [12, 20, 50, 200] {
        let held = |holds: &dyn Fn(&Agreement) -> bool| {
            share_of(RUNS, |seed| holds(&right_model(people, seed)))
        };
        for (what, share) in [
            ("r", held(&|it| it.correlation_interval().unwrap().holds(0.8))),
            ("slope", held(&|it| it.slope_interval().unwrap().holds(1.0))),
            ("MAE", held(&|it| it.mean_miss_interval().unwrap().holds(mae))),
        ] {
            assert!(NEAR_95.contains(&share), "{what} of {people} people: {share}");
        }
    }
}

#[test]
fn the_mape_has_an_interval_that_nearly_holds() {
    // Misses in proportion: each states the prediction times 1 ± a normal share of deviation 0.2.
    let of = |people: usize, seed: u64| {
        let (mut random, mut agreement) = (People::seeded(seed), Agreement::default());
        for _ in 0..people {
            let predicted = random.figure(18.0, 4.0);
            agreement.add(predicted, predicted / (1.0 + random.figure(0.0, 0.2)), 1.0);
        }
        agreement
    };
    let mape = 0.2 * f64::sqrt(2.0 / std::f64::consts::PI);
    for people in [20, 100] {
        let share = share_of(RUNS, |seed| {
            of(people, seed).mean_share_missed_interval().unwrap().holds(mape)
        });
        assert!(NEAR_95.contains(&share), "{people} people: {share}");
    }
}

#[test]
fn all_claims_of_a_case_hold_at_once_95_times_in_100() {
    let mut model = car_wash();
    // Nobody says that the alternative is as good, so that every gain may be claimed.
    model.offer.elements.iter_mut().for_each(|element| element.compared.customer = None);
    let gains = ["clean", "paint", "coffee", "pride"];
    let truths: Vec<f64> = gains
        .map(|name| {
            let answers = response(&[(name, 10.0)], None).answers;
            worthwhile::model::calculator::offer_worth(&model, &answers).lines
                [element(&model, name)]
            .delivered
        })
        .to_vec();
    let holds = |seed: u64, each: &dyn Fn(&CaseLine) -> Option<f64>| {
        let mut random = People::seeded(seed);
        let said = (0..12)
            .map(|_| response(&gains.map(|name| (name, random.figure(10.0, 3.0).max(0.0))), None));
        let outcome = super::speak::assessment(&model, said.collect::<Vec<_>>());
        let case = outcome.value_case(outcome.said().len() - 1).unwrap();
        assert_eq!(case.claims.len(), gains.len());
        case.claims.iter().all(|line| {
            let at = gains.iter().position(|name| element(&model, name) == line.element).unwrap();
            each(line).unwrap() <= truths[at]
        })
    };
    let together = share_of(400, |seed| holds(seed, &|line| line.at_least()));
    let one_by_one = share_of(400, |seed| holds(seed, &|line| line.interval.map(|it| it.low)));
    assert!(together >= 0.95, "{together} (one by one: {one_by_one})");
}
