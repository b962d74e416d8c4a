//! The offer over the years (method 3.11). The published case is `tests/cases/c80-discounted-payback.json`.

use proptest::prelude::*;
use serde_json::{Value as Json, json};
use worthwhile::document::json as reader;
use worthwhile::model::calculator::*;

use crate::any::{EVERYDAY, judged_driven, laws};
use crate::assert_close;
use crate::speak::{at_stake, id, model_of};

fn with(mut document: Json, more: &Json) -> Json {
    document.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    document
}

fn model(more: &Json) -> Model {
    let document =
        json!({ "version": 1, "id": "project", "title": "Worth it?", "currency": "USD" });
    model_of(&reader::parse(&with(document, more).to_string()).unwrap())
}

fn gain(more: &Json) -> Json {
    with(json!({ "id": "gain", "label": "Gain", "side": "benefit", "kind": "economic" }), more)
}

fn cost(name: &str, more: &Json) -> Json {
    with(json!({ "id": name, "label": name, "side": "cost", "kind": "money" }), more)
}

/// A price that is paid once, and what follows from it.
fn project(price: f64, discount: f64, elements: &[Json]) -> Model {
    let offer = json!({ "id": "it", "name": "It", "price": price, "elements": elements });
    model(&json!({ "discount": discount, "offer": offer }))
}

fn years(model: &Model) -> Years {
    evaluate(model, &Answers::default()).years.unwrap()
}

#[track_caller]
fn near(found: f64, expected: f64) {
    assert!(
        (found - expected).abs() < 1e-12 * expected.abs().max(100.0),
        "{found}, not {expected}"
    );
}

/// Method C81: 25, 50 and 100 for 100 at a quarter a year are 20 + 32 + 51.2 today.
#[test]
fn a_gain_that_grows_pays_back_where_it_is_computed_by_hand() {
    let gain = gain(&json!({ "amount": 100, "years": 3, "ramp": [0.25, 0.5] }));
    let years = years(&project(100.0, 0.25, &[gain]));
    near(years.net_present_value, 3.2);
    near(years.payback.unwrap().years(), 2.25);
    near(years.discounted_payback.unwrap().years(), 2.0 + 48.0 / 51.2);
    let nets: Vec<f64> = years.rows.iter().map(|year| year.net.round()).collect();
    assert_eq!(nets, [-100.0, 25.0, 50.0, 100.0]);
}

#[test]
fn what_begins_in_a_later_year_comes_then_and_once_unless_it_recurs() {
    let elements =
        [gain(&json!({ "amount": 121, "from": 2 })), cost("start", &json!({ "amount": 7 }))];
    let results = evaluate(&project(0.0, 0.1, &elements), &Answers::default());
    near(results.offer.benefits, 100.0);
    let rows = results.years.unwrap().rows;
    assert_eq!(rows.len(), 3);
    assert_eq!((rows[0].sacrifices, rows[1].gains), (7.0, 0.0));
    near(rows[2].gains, 121.0);
}

/// Method C82: three payments of 100 at their beginnings, at a quarter a year, are 100 + 80 + 64.
#[test]
fn a_price_that_is_paid_each_year_is_an_annuity_due() {
    let own = gain(&json!({ "amount": 200, "years": 2, "from": 0 }));
    let offer =
        json!({ "id": "it", "name": "It", "price": 100, "priceYears": 3, "elements": [own] });
    let theirs = with(gain(&json!({ "amount": 238 })), &json!({ "id": "theirs" }));
    let rival = json!({ "id": "rival", "name": "Rival", "price": 122, "elements": [theirs] });
    let model = model(&json!({ "discount": 0.25, "offer": offer, "alternatives": [rival] }));
    let results = evaluate(&model, &Answers::default());
    near(results.offer.cost_by_kind.price, 244.0);
    near(results.offer.value, 360.0 - 244.0);
    let Comparison { advantage, room, .. } = results.comparison;
    near(advantage, 0.0);
    near(room.ceiling.unwrap(), 100.0);
    near(room.premium, 244.0 - 122.0);
    near(room.differentiation, 360.0 - 238.0);
    near(room.at_equal_ratio.unwrap(), 360.0 * 122.0 / 238.0 / 2.44);
    let rows = results.years.unwrap().rows;
    assert_eq!(rows.len(), 3);
    rows.iter().for_each(|year| near(year.sacrifices, 100.0));
    let turns = break_even(&model, &Answers::default(), &Input::Price(id("it"))).unwrap();
    near(turns.value.unwrap(), 360.0 / 2.44);
}

#[test]
fn where_one_must_be_taken_the_years_are_told_against_the_best_alternative() {
    let offer = json!({ "id": "new", "name": "New", "price": 100 });
    let upkeep = cost("upkeep", &json!({ "amount": 40, "years": 5 }));
    let rival = json!({ "id": "old", "name": "Old", "price": 0, "elements": [upkeep] });
    let model = model(&json!({ "offer": offer, "alternatives": [rival], "mustChoose": true }));
    let told = years(&model);
    assert_eq!(told.reference, Some(0));
    assert_eq!(told.net_present_value, 100.0);
    assert_eq!(told.payback.unwrap().years(), 2.5);
    let Year { otherwise, net, cumulated, .. } = told.rows[1];
    assert_eq!((otherwise, net, cumulated), (-40.0, 40.0, -60.0));
    // Against doing nothing there is one payment, and no years.
    let freed = Answers { must_choose: Some(false), ..Answers::default() };
    assert_eq!(evaluate(&model, &freed).years, None);
}

#[test]
fn payback_counts_once_nothing_is_missing_any_more() {
    let yearly = || gain(&json!({ "amount": 100, "years": 5 }));
    let of = |price, more: Option<Json>| {
        let elements: Vec<Json> = [yearly()].into_iter().chain(more).collect();
        years(&project(price, 0.0, &elements)).payback.map(|payback| payback.years())
    };
    assert_eq!(of(250.0, None), Some(2.5));
    assert_eq!(of(500.0, None), Some(5.0), "to the last day");
    assert_eq!(of(501.0, None), None);
    assert_eq!(of(0.0, None), Some(0.0));
    // What has to be replaced in year 3 is missing again.
    assert_eq!(of(150.0, Some(cost("again", &json!({ "amount": 250, "from": 3 })))), Some(4.0));
}

#[test]
fn without_years_there_are_none() {
    let model = project(1.0, 0.1, &[gain(&json!({ "amount": 100 }))]);
    assert_eq!(evaluate(&model, &Answers::default()).years, None);
}

#[test]
fn what_never_comes_is_nothing() {
    let gain = gain(&json!({ "amount": 100, "years": 2, "ramp": [0, 0] }));
    let years = years(&project(10.0, 0.1, &[gain]));
    assert_eq!((years.net_present_value, years.payback), (-10.0, None));
}

proptest! {
    #![proptest_config(laws())]

    #[test]
    fn the_years_add_up_to_the_value((mut model, answers) in judged_driven(EVERYDAY), must in any::<bool>()) {
        model.must_choose = must;
        let results = evaluate(&model, &answers);
        let Some(years) = &results.years else { return Ok(()) };
        let value = match years.reference {
            None => results.expected.offer.value,
            Some(_) => results.expected.comparison.advantage,
        };
        let means = results.expected.alternatives.iter().map(|(_, means)| means);
        let moved = means.chain([&results.expected.offer]).map(|it| {
            it.lines.iter().map(|line| line.abs()).sum::<f64>() + it.price + it.failures
        });
        assert_close!(years.net_present_value, value, at_stake(&results) + moved.sum::<f64>());
        let mut sum = 0.0;
        for year in &years.rows {
            sum += year.net;
            prop_assert_eq!(year.net, year.gains - year.sacrifices - year.otherwise);
            prop_assert_eq!(year.cumulated, sum);
        }
        let last = years.rows.len() as f64 - 1.0;
        for payback in years.payback.iter().chain(&years.discounted_payback) {
            prop_assert!((0.0..=last + 1e-9).contains(&payback.years()));
        }
    }
}
