//! What a model says after a survey is what its people say: the chance to gain is their share (method 7.7).

use worthwhile::model::calculator::{Answers, Model, evaluate};
use worthwhile::model::survey::*;

use super::speak::{People, assessment, response};

const PEOPLE: usize = 300;

/// One gain of money at a price, and nothing else.
fn one_gain(price: f64) -> Model {
    let element = r#"{"id": "coffee", "label": "Coffee", "side": "benefit", "kind": "service", "unit": "money", "amount": 5}"#;
    let text = format!(
        r#"{{"version": 1, "id": "one", "title": "One", "currency": "USD", "offer": {{"id": "it", "name": "It", "price": {price}, "elements": [{element}]}}}}"#
    );
    crate::speak::model_of(&worthwhile::document::json::parse(&text).unwrap())
}

/// The share of people who gain, and the chance that the model states once the survey is accepted.
fn share_and_chance(price: f64, seed: u64, amount: fn(&mut People) -> f64) -> (f64, f64) {
    let (model, mut random) = (one_gain(price), People::seeded(seed));
    let amounts: Vec<f64> = (0..PEOPLE).map(|_| amount(&mut random).max(0.0)).collect();
    let gain = amounts.iter().filter(|amount| **amount > price).count() as f64 / PEOPLE as f64;
    let said = amounts.into_iter().map(|amount| response(&[("coffee", amount)], None));
    let updates = assessment(&model, said.collect::<Vec<_>>()).updates();
    let results = evaluate(&accept(&model, &updates), &Answers::default());
    (gain, results.chance.unwrap().gains)
}

/// Of a thousand surveys of three kinds of people and two prices, none states another chance than the share of
/// the people asked by more than the draws themselves err, and on average it is the share of all customers.
#[test]
fn the_chance_after_a_survey_is_the_share_of_customers_who_gain() {
    let normal: fn(&mut People) -> f64 = |random| random.figure(10.0, 3.0);
    let lognormal: fn(&mut People) -> f64 = |random| 8.0 * libm::exp(random.figure(0.0, 0.6));
    let two_humps: fn(&mut People) -> f64 = |random| {
        let mean = if random.share() < 0.5 { 5.0 } else { 15.0 };
        random.figure(mean, 1.0)
    };
    for (name, amount, price, truth) in [
        ("normal", normal, 8.0, 0.747_5),
        ("normal", normal, 12.0, 0.252_5),
        ("lognormal", lognormal, 8.0, 0.5),
        ("lognormal", lognormal, 12.0, 0.249_6),
        ("two humps", two_humps, 8.0, 0.500_7),
        ("two humps", two_humps, 14.0, 0.420_7),
    ] {
        let (mut sum, mut far) = (0.0, 0);
        let runs = 167;
        for seed in 0..runs {
            let (share, chance) = share_and_chance(price, seed, amount);
            assert!((chance - share).abs() < 0.02, "{name} at {price}: {chance} for {share}");
            sum += chance;
            far += u32::from(
                (chance - truth).abs() > 2.0 * (truth * (1.0 - truth) / PEOPLE as f64).sqrt(),
            );
        }
        let mean = sum / runs as f64;
        assert!((mean - truth).abs() < 0.01, "{name} at {price}: {mean} on average for {truth}");
        assert!(far <= 17, "{name} at {price}: {far} of {runs} beyond two standard errors");
    }
}
