//! What is delivered: the PERT-beta against published references, and what was counted.

use proptest::prelude::*;
use statrs::distribution::{Beta, ContinuousCDF};
use worthwhile::model::planner::*;

use super::speak::{levels, near, observed, pert, planned};
use crate::any::laws;

#[test]
fn quantiles_are_those_of_scipy() {
    let published = [
        (0.10, 34.4828),
        (0.25, 37.9550),
        (0.50, 43.1927),
        (0.75, 49.4449),
        (0.80, 51.0672),
        (0.90, 55.3210),
        (0.95, 58.6917),
        (0.99, 64.2855),
    ];
    let pizza = pert(30.0, 40.0, 75.0);
    for (share, quantile) in published {
        near(pizza.quantile(share), quantile, 5e-5);
    }
    near(pert(5.0, 8.0, 14.0).quantile(0.8), 9.9874, 5e-5);
    near(pert(0.0, 0.0, 10.0).quantile(0.8), 2.7522, 5e-5);
    for (share, quantile) in [(0.5, 237.90), (0.8, 275.79), (0.9, 296.79)] {
        near(pert(180.0, 220.0, 400.0).quantile(share), quantile, 5e-3);
    }
}

#[test]
fn means_and_deviations_are_those_of_the_beta() {
    // Method C14: the deviations there are the classical (p − o) / 6.
    let cases = [
        ([2.0, 3.0, 5.0], 3.167, 0.5),
        ([5.0, 8.0, 14.0], 8.5, 1.5),
        ([3.0, 4.0, 6.0], 4.167, 0.5),
        ([1.0, 2.0, 3.0], 2.0, 0.333),
    ];
    let (mut total, mut variance) = (0.0, 0.0);
    for ([best, usual, worst], mean, classical) in cases {
        let (is, _) = pert(best, usual, worst).moments();
        near(is, mean, 0.01);
        near((worst - best) / 6.0, classical, 0.01);
        total += is;
        variance += classical * classical;
    }
    near(total, 17.83, 0.01);
    near(f64::sqrt(variance), 1.69, 0.01);
    near(pert(5.0, 8.0, 14.0).moments().1, 1.6583, 5e-5);
    near(pert(30.0, 40.0, 75.0).moments().0, 44.1667, 5e-5);
    near(pert(30.0, 40.0, 75.0).moments().1, 7.8994, 5e-5);
}

#[test]
fn an_estimate_without_a_range_is_one_point() {
    let point = pert(45.0, 45.0, 45.0);
    assert_eq!(point.at(45.0), Split { below: 0.0, at_most: 1.0, short: 0.0, over: 0.0 });
    assert_eq!(point.at(40.0), Split { below: 0.0, at_most: 0.0, short: 0.0, over: 5.0 });
    assert_eq!(point.at(60.0), Split { below: 1.0, at_most: 1.0, short: 15.0, over: 0.0 });
    assert_eq!(point.quantile(0.8), 45.0);
    assert_eq!(point.moments(), (45.0, 0.0));
}

#[test]
fn enough_observations_count_and_few_only_hint() {
    let twenty: Vec<f64> = (1..=20).rev().map(f64::from).collect();
    let few = observed(&[40.0, 30.0, 75.0]);
    let counted = Delivery::known_from(&observed(&twenty), None).unwrap();
    // Type 6: 21 · 0.8.
    near(counted.quantile(0.8), 16.8, 1e-12);
    near(counted.chances(16.8).1, 0.8, 1e-12);
    assert_eq!(counted.quantile(0.99), 20.0, "what was never seen is not known");
    assert_eq!((counted.chances(20.0).1, counted.chances(90.0).1), (20.0 / 21.0, 20.0 / 21.0));
    assert_eq!(counted.chances(0.5), (0.0, 0.0));
    assert_eq!(counted.at(16.0).at_most, 0.8);
    assert_eq!(counted.at(16.0).below, 0.75);
    near(counted.moments().0, 10.5, 1e-12);
    assert_eq!(Delivery::known_from(&few, None), Some(pert(30.0, 40.0, 75.0)));
    assert_eq!(Delivery::known_from(&observed(&[]), None), None);
    assert!(Observed::new(&[1.0, f64::NAN]).is_err());
    assert!(Observed::new(&[-1.0]).is_err());
}

#[test]
fn a_few_observations_give_way_to_an_estimate() {
    let mut planner = super::speak::exceeding(Lever::Time, [30.0, 40.0, 75.0], &[]);
    planner.observed_time = observed(&[10.0, 11.0, 12.0]);
    let plan = planned(&planner);
    assert_eq!(plan.of(Lever::Time).unwrap().basis.delivery, pert(30.0, 40.0, 75.0));
    assert_eq!(plan.warnings, [(Lever::Time, Warning::TooFewObserved)]);
}

#[test]
fn the_share_that_is_broken_lies_within_wilson_s_bounds() {
    // 10 of 50: the interval that R's package binom gives by Wilson's formula (method C43).
    let times: Vec<f64> = (1..=50).map(f64::from).collect();
    let planner = Planner {
        observed_time: observed(&times),
        ..super::speak::planner(&[(Figure::TimePromise, 40.0)])
    };
    let plan = planned(&planner);
    let (low, high) = plan.of(Lever::Time).unwrap().broken_between.unwrap();
    near(low, 0.112_437_5, 1e-6);
    near(high, 0.330_371_1, 1e-6);
}

#[test]
fn a_curve_has_all_of_it() {
    let delivery = pert(30.0, 40.0, 75.0);
    let curve = delivery.curve(45);
    near(curve.iter().sum(), 1.0, 1e-12);
    let tallest = curve.iter().enumerate().max_by(|(_, a), (_, b)| a.total_cmp(b)).unwrap().0;
    assert!((9..=10).contains(&tallest), "{tallest}");
    assert_eq!(pert(5.0, 5.0, 5.0).curve(3), [1.0, 0.0, 0.0]);
}

#[test]
fn levels_are_rounded_to_the_cautious_side() {
    let planner = Planner {
        levels: levels(&[(3.0, 0.05, 2.4), (1.0, 0.7, 0.0), (2.0, 0.25, 1.2)]),
        ..Planner::default()
    };
    let basis = planned(&planner).of(Lever::Service).unwrap().basis.clone();
    // Level 2 or more comes 30 times of 100, level 1 or more always.
    for (share, level) in [(0.95, 1.0), (0.31, 1.0), (0.3, 1.0), (0.29, 2.0), (0.04, 3.0)] {
        assert_eq!(basis.promise(share).1, level, "{share}");
    }
}

proptest! {
    #![proptest_config(laws())]

    #[test]
    fn shares_are_those_of_another_library(mode in 0.0..=1.0, z in 0.0..=1.0) {
        let (a, b) = (1.0 + 4.0 * mode, 5.0 - 4.0 * mode);
        let beta = Beta::new(a, b).unwrap();
        let delivery = pert(0.0, mode, 1.0);
        near(delivery.at(z).at_most, beta.cdf(z), 1e-10);
        // E(z − x)⁺ by the beta of one more success.
        let more = Beta::new(a + 1.0, b).unwrap();
        near(delivery.at(z).short, z * beta.cdf(z) - a / 6.0 * more.cdf(z), 1e-10);
    }

    #[test]
    fn a_quantile_is_what_its_share_does_not_exceed(mode in 0.0..=1.0, share in 1e-6..0.999_999) {
        let delivery = pert(100.0, 100.0 + 50.0 * mode, 150.0);
        near(delivery.at(delivery.quantile(share)).at_most, share, 1e-9);
    }
}
