//! The formula, and the published rules that are special cases of it (method 5.4 and 5.5).

use statrs::distribution::{ContinuousCDF, Normal};
use worthwhile::model::planner::*;

use super::speak::near;

fn terms(gain: f64, pain: f64, caution: f64) -> Critical {
    Terms { gain, pain, caution }.critical()
}

#[test]
fn newsvendor() {
    // Cachon & Terwiesch Q12.1 (method C16): demand N(200, 80), underage 8, overage 4.
    let critical = terms(-4.0, 8.0, 0.0);
    near(critical.exact, 0.6667, 1e-4);
    near(Normal::new(200.0, 80.0).unwrap().inverse_cdf(critical.exact), 234.458, 1e-3);
    // stockpyl (method C17): holding and penalty cost.
    let quantity = |holding: f64, penalty: f64, mean, deviation| {
        let share = terms(-holding, penalty, 0.0).exact;
        Normal::new(mean, deviation).unwrap().inverse_cdf(share)
    };
    near(quantity(2.0, 18.0, 120.0, 10.0), 132.815515655446, 1e-9);
    near(quantity(0.18, 0.70, 50.0, 8.0), 56.60395592743389, 1e-9);
}

#[test]
fn observations_of_a_demand_give_the_newsvendor_s_order() {
    let demand = Normal::new(200.0, 20.0).unwrap();
    let points: Vec<f64> =
        (0..20_000).map(|at| demand.inverse_cdf((f64::from(at) + 0.5) / 20_000.0)).collect();
    let delivery = Delivery::known_from(&super::speak::observed(&points), None).unwrap();
    let share = terms(-4.0, 8.0, 0.0).exact;
    near(delivery.quantile(share), demand.inverse_cdf(share), 0.01);
}

#[test]
fn due_dates_with_costs_of_earliness_and_lateness() {
    // Seidmann & Smith 1981 in linear form (method C18): (L − P) / (L + E).
    near(terms(-3.0, 10.0, 2.0).exact, 8.0 / 13.0, 1e-15);
}

#[test]
fn no_credit_for_exceeding() {
    // Gneezy & Epley 2014 (method C19): 1 − P / L.
    near(terms(0.0, 4.0, 1.0).exact, 0.75, 1e-15);
}

#[test]
fn loss_aversion_gives_p80() {
    // Tversky & Kahneman 1992, linearised, for any unit (method C20).
    for unit in [0.01, 1.0, 1e6] {
        near(terms(unit, 2.25 * unit, 1.25 * unit).exact, 0.8, 1e-12);
    }
}

#[test]
fn extremes_are_said_and_clamped() {
    let low = Critical { exact: 0.0, share: 0.5, extreme: Some(Extreme::Low) };
    let high = Critical { exact: 1.0, share: 0.95, extreme: Some(Extreme::High) };
    assert_eq!(terms(0.5, 2.0, 2.0), low);
    assert_eq!(terms(0.5, 2.0, 3.0), low);
    assert_eq!(terms(0.5, 2.0, 0.5), high);
    assert_eq!(terms(0.5, 2.0, 0.0), high);
    assert_eq!(terms(0.0, 0.0, 0.0), low, "nothing is worth anything");
    assert_eq!(terms(1.0, 1.0, 0.5), high, "gain and pain alike");
    let sure = terms(0.0, 100.0, 1.0);
    assert_eq!((sure.exact, sure.share, sure.extreme), (0.99, 0.95, None));
}

#[test]
fn an_unknown_price_of_caution_is_the_one_that_gives_p80() {
    let terms = Terms::new(0.25, 0.5, 2.0, None);
    near(terms.caution, 0.2, 1e-15);
    near(terms.critical().exact, 0.8, 1e-12);
}

#[test]
fn sixty_beats_thirty_only_below_a_price() {
    let terms = Terms::new(0.25, 0.5, 2.0, Some(0.2));
    let two = TwoPromises::new(Lever::Time, &terms, 60.0, 30.0, 45.0);
    assert_eq!(two.felt, [1.875, -7.5]);
    assert_eq!(two.turning_price, Some(0.3125));
    assert_eq!(two.turning_price, Some((terms.gain + terms.pain) / 2.0));
    let same = TwoPromises::new(Lever::Time, &terms, 60.0, 60.0, 45.0);
    assert_eq!(same.turning_price, None);
    // In service the lower promise is the cautious one.
    let service = TwoPromises::new(Lever::Service, &terms, 1.0, 3.0, 2.0);
    assert_eq!(service.felt, [0.125, -0.5]);
    assert_eq!(service.turning_price, Some(0.3125));
}
