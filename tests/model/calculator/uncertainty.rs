//! The spread of the result against published quantiles and exact sums.

use worthwhile::document::json;
use worthwhile::model::calculator::*;
use worthwhile::model::{Ends, Estimate, Pert, Shape, Spread};

use crate::speak::{model_at, model_of};

fn pert(low: f64, likely: f64, high: f64) -> Spread {
    Spread::new(&Estimate::new(low, likely, high).unwrap(), Shape::Pert)
}

#[track_caller]
fn near(found: f64, expected: f64, tolerance: f64) {
    assert!((found - expected).abs() <= tolerance, "{found} is not {expected} ± {tolerance}");
}

// References computed with SciPy (method C14).
#[test]
fn quantiles_of_pert_are_the_published_ones() {
    let pizza = [
        (0.10, 34.4828),
        (0.25, 37.9550),
        (0.50, 43.1927),
        (0.75, 49.4449),
        (0.80, 51.0672),
        (0.90, 55.3210),
        (0.95, 58.6917),
        (0.99, 64.2855),
    ];
    for (share, minutes) in pizza {
        near(pert(30.0, 40.0, 75.0).quantile(share), minutes, 45.0 / 2e4);
    }
    near(pert(5.0, 8.0, 14.0).quantile(0.8), 9.9874, 1e-3);
    near(pert(0.0, 0.0, 10.0).quantile(0.8), 2.7522, 1e-3);
}

/// Everywhere, also far out and with the mode at an end.
#[test]
fn quantiles_of_pert_are_exact_to_five_hundred_thousandths_of_the_width() {
    let shares =
        [1e-6, 1e-5, 1e-4, 1e-3, 0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99, 0.9999, 0.999999];
    for mode in 0..=100 {
        let mode = f64::from(mode) / 100.0;
        let estimate = Estimate::new(0.0, mode, 1.0).unwrap();
        let (exact, spread) = (Pert::new(&estimate), Spread::new(&estimate, Shape::Pert));
        for share in shares {
            near(spread.quantile(share), exact.quantile(share), 5e-5);
        }
    }
}

/// The mode is where the host says, and one case in ten is beyond each end (method 4.5).
#[test]
fn ends_that_are_percentiles_are_the_percentiles_of_what_is_drawn() {
    for shape in [Shape::Pert, Shape::Triangular] {
        for likely in [5.0, 5.5, 8.0, 15.0, 24.9, 25.0] {
            let estimate = Estimate::new(5.0, likely, 25.0).unwrap().with_ends(Ends::P10P90);
            let spread = Spread::new(&estimate, shape);
            near(spread.quantile(0.1), 5.0, 3e-4);
            near(spread.quantile(0.9), 25.0, 3e-4);
            let pert = Pert::new(&estimate);
            if shape == Shape::Pert {
                let mode =
                    pert.best() + (pert.mean() * 6.0 - pert.best() * 5.0 - pert.worst()) / 4.0;
                near(mode, likely, 1e-9);
                near(pert.quantile(0.1), 5.0, 1e-9);
                near(pert.quantile(0.9), 25.0, 1e-9);
            }
        }
    }
}

/// `0 + √(.1 · .5) = .2236` and `1 − √(.1 · .5)` of a symmetric triangle; so 10 to 20 is 4.045 to 25.955.
#[test]
fn a_triangle_between_percentiles_is_the_one_computed_by_hand() {
    let estimate = Estimate::new(10.0, 15.0, 20.0).unwrap().with_ends(Ends::P10P90);
    let spread = Spread::new(&estimate, Shape::Triangular);
    let beyond = 5.0 / (1.0 - 2.0 * 0.05_f64.sqrt());
    near(spread.quantile(0.0), 15.0 - beyond, 1e-12);
    near(spread.quantile(1.0), 15.0 + beyond, 1e-12);
}

#[test]
fn three_quantiles_give_the_distribution_that_has_them() {
    for shape in [Shape::Pert, Shape::Triangular] {
        for (low, likely, high) in [(30.0, 40.0, 75.0), (-5.0, 2.0, 4.0), (0.0, 10.0, 20.0)] {
            let spread = Spread::new(&Estimate::new(low, likely, high).unwrap(), shape);
            let quantiles = [0.1, 0.5, 0.9].map(|share| spread.quantile(share));
            let estimate = Estimate::from_quantiles(quantiles, shape).unwrap();
            near(estimate.likely(), likely, 2e-2);
            for share in [0.01, 0.2, 0.5, 0.7, 0.99] {
                near(Spread::new(&estimate, shape).quantile(share), spread.quantile(share), 2e-2);
            }
        }
    }
}

/// More skewed than any PERT: both ends are kept.
#[test]
fn quantiles_that_no_shape_has_keep_their_ends() {
    for (median, end) in [(1.1, 1.0), (9.9, 10.0)] {
        let estimate = Estimate::from_quantiles([1.0, median, 10.0], Shape::Pert).unwrap();
        assert_eq!(estimate.likely(), end);
        near(Spread::new(&estimate, Shape::Pert).quantile(0.9), 10.0, 1e-3);
    }
    let point = Estimate::from_quantiles([3.0; 3], Shape::Pert).unwrap();
    assert_eq!(point, Estimate::exactly(3.0).unwrap());
}

#[test]
fn quantiles_begin_and_end_with_the_estimate_and_never_fall() {
    for estimate in [(0.0, 0.0, 1.0), (-5.0, 2.0, 2.0), (1e-9, 2e-9, 1e12), (3.0, 3.0, 3.0)] {
        let (low, likely, high) = estimate;
        let spread = pert(low, likely, high);
        let all: Vec<_> = (0..=1000).map(|at| spread.quantile(f64::from(at) / 1000.0)).collect();
        assert!(all.is_sorted(), "{estimate:?}");
        assert!(all[0] >= low && all[1000] <= high, "{estimate:?}");
    }
}

/// The four benefits of method C15, free of charge and certain to arrive.
fn four_benefits(shape: &str) -> Chance {
    let element = |id: &str, [low, likely, high]: [f64; 3]| {
        serde_json::json!({
            "id": id, "label": id, "side": "benefit", "kind": "technical",
            "amount": { "low": low, "likely": likely, "high": high }
        })
    };
    let document = serde_json::json!({
        "version": 1, "id": "four", "title": "Four", "currency": "USD", "shape": shape,
        "offer": { "id": "offer", "name": "Offer", "price": 0, "elements": [
            element("clean", [10.0, 14.0, 16.0]),
            element("paint", [1.0, 2.0, 3.0]),
            element("coffee", [0.5, 1.5, 2.5]),
            element("pride", [0.0, 3.0, 6.0]),
        ]},
    });
    let model = model_of(&json::parse(&document.to_string()).unwrap());
    evaluate(&model, &Answers::default()).chance.unwrap()
}

#[test]
fn ten_thousand_draws_meet_the_exact_sums_within_four_standard_errors() {
    for (shape, mean, deviation) in [("triangular", 19.8333, 1.84089), ("pert", 20.1667, 1.67142)] {
        let chance = four_benefits(shape);
        let error = deviation / (DRAWS as f64).sqrt();
        near(chance.mean, mean, 4.0 * error);
        near(chance.deviation, deviation, 4.0 * error / 2.0_f64.sqrt());
    }
}

#[test]
fn what_has_no_range_has_no_chance() {
    let mut model = model_at("models/car-wash.json");
    let exact = |estimate: &mut Estimate| *estimate = Estimate::exactly(estimate.likely()).unwrap();
    for offer in [&mut model.offer].into_iter().chain(&mut model.alternatives) {
        exact(&mut offer.price.estimate);
        offer.elements.iter_mut().for_each(|element| exact(&mut element.amount.estimate));
        let parts = &mut offer.warranty;
        let parts = [&mut parts.available, &mut parts.capacity, &mut parts.continuous];
        parts.into_iter().flatten().for_each(|part| exact(&mut part.estimate));
    }
    let rates = [&mut model.rates.hour, &mut model.rates.hassle];
    rates.into_iter().flatten().for_each(|rate| exact(&mut rate.estimate));
    assert_eq!(evaluate(&model, &Answers::default()).chance, None);
}

#[test]
fn the_car_wash_is_as_uncertain_as_its_ranges() {
    let results = evaluate(&model_at("models/car-wash.json"), &Answers::default());
    let chance = results.chance.unwrap();
    assert!(chance.p10 < chance.p50 && chance.p50 < chance.p90);
    assert!(0.0 < chance.beats && chance.beats < chance.gains && chance.gains < 1.0);
    assert_eq!(chance.columns.iter().sum::<u32>() as usize, DRAWS);
    assert!(chance.least < chance.p10 && chance.p90 < chance.greatest);
}
