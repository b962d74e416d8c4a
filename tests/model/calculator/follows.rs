//! Prices, the fit and a persona's rates that follow from drivers.

use serde_json::{Value as Json, json};
use worthwhile::document::json as reader;
use worthwhile::model::calculator::*;

use super::drivers::{driven, driver, element, moments, near, value, with};
use crate::speak::{exactly, id, model_of, saying};

/// Seats at so much each.
fn seats(besides: Json) -> Model {
    let people = json!({ "low": 8, "likely": 12, "high": 20, "min": 1 });
    let drivers = json!([
        driver("seats", "number", people),
        driver("each", "money", json!({ "likely": 25, "evidence": "measured" })),
        driver("share", "share", json!(0.25)),
    ]);
    let elements = json!([
        element("gain", "benefit", "seats * 40"),
        { "id": "support", "label": "Support", "side": "cost", "kind": "money", "unit": "priceShare",
          "amount": 0.2 },
    ]);
    let mut document = json!({
        "version": 1, "id": "seats", "title": "Seats", "currency": "USD", "drivers": drivers,
        "offer": { "id": "ours", "name": "Ours", "price": "seats * each", "elements": elements },
        "alternatives": [{ "id": "theirs", "name": "Theirs", "price": "seats * 30",
            "elements": [element("their-gain", "benefit", "seats * 36")] }],
    });
    for (path, value) in besides.as_object().unwrap() {
        *document.pointer_mut(path).unwrap() = value.clone();
    }
    model_of(&reader::parse(&document.to_string()).unwrap())
}

/// Twelve seats at $25, of which a fifth is paid again for support, are paid back by $40 for each (method C93).
#[test]
fn a_price_follows_from_its_drivers() {
    let model = seats(json!({}));
    let nobody = Answers::default();
    let results = evaluate(&model, &nobody);
    assert_eq!((results.offer.cost_by_kind.price, results.offer.value), (300.0, 120.0));
    assert_eq!(results.alternatives[0].1.value, 72.0);
    // 480 − 72 are left for a price that is paid 1.2 times; without an alternative 480.
    let room = results.comparison.room;
    assert_eq!((room.price, room.premium, room.ceiling), (300.0, -60.0, Some(408.0 / 1.2)));
    let turn = results.price_break_even.unwrap();
    near(turn.value.unwrap(), 400.0, 1e-9);
    near(turn.advantage.unwrap(), 340.0, 1e-9);
    // The seller decides on the price of a seat, which is a driver with a turn of its own.
    let each = break_even(&model, &nobody, &driven("each")).unwrap();
    near(each.value.unwrap(), 400.0 / 12.0, 1e-9);
    near(each.advantage.unwrap(), 340.0 / 12.0, 1e-9);
    // Both sides go with the seats: only the difference for each of them counts.
    let few = evaluate(&model, &saying(&nobody, &driven("seats"), 5.0));
    assert_eq!((few.offer.value, few.comparison.room.price), (50.0, 125.0));
    let price = Input::Price(id("ours"));
    let skipped = evaluate(&model, &saying(&nobody, &price, 1.0));
    assert_eq!(
        (skipped.offer.value, skipped.skipped),
        (120.0, vec![Skipped::Input(price.clone())])
    );
    assert!(results.sensitivity(&price).is_none());
    assert_eq!(usual_price(&model).estimate.likely(), 300.0);
}

/// A value of $10 for each seat is as sure as their number, and the price of averages is theirs (method C93).
#[test]
fn a_price_is_drawn_with_its_drivers() {
    let results = evaluate(&seats(json!({})), &Answers::default());
    let chance = results.chance.unwrap();
    let (mean, variance) = moments(8.0, 12.0, 20.0);
    near(chance.mean, 10.0 * mean, 1.0);
    near(chance.deviation, 10.0 * variance.sqrt(), 0.5);
    assert_eq!((chance.gains, chance.beats), (1.0, 1.0));
    let room = results.expected.comparison.room;
    near(room.price, 25.0 * mean, 2.5);
    // The fixed price at which the averages leave as much as the other offer: (40 − 6) · seats, paid 1.2 times.
    near(room.ceiling.unwrap(), 34.0 * mean / 1.2, 3.0);
}

#[test]
fn a_price_by_formula_is_never_below_nothing() {
    let model = seats(json!({ "/offer/price": "seats * each - 900" }));
    let results = evaluate(&model, &Answers::default());
    assert_eq!((results.offer.cost_by_kind.price, results.offer.value), (0.0, 480.0));
}

#[test]
fn a_yearly_price_follows_too() {
    let mut model = seats(json!({}));
    (model.offer.price_years, model.discount) = (3, 0.25);
    let results = evaluate(&model, &Answers::default());
    near(results.offer.cost_by_kind.price, 300.0 * (1.0 + 0.8 + 0.64), 1e-9);
    assert_eq!(results.comparison.room.price, 300.0);
    assert_eq!(results.years.unwrap().rows.len(), 3);
}

#[test]
fn the_fit_and_what_fails_follow_too() {
    let mut document = json!({
        "version": 1, "id": "fit", "title": "Fit", "currency": "USD",
        "drivers": [
            driver("busy", "share", json!({ "low": 0, "likely": 0.5, "high": 0.5 })),
            driver("visits", "number", json!(10)),
        ],
        "offer": { "id": "ours", "name": "Ours", "price": 0,
            "elements": [element("gain", "benefit", "visits * 10")],
            "utility": { "performance": "1 - busy / 10", "mustBe": [{ "id": "on-time", "label": "On time", "met": "1 - busy" }] },
            "warranty": { "capacity": "1 - busy", "failureCost": "visits * 0.5", "times": "visits" } },
    });
    let model = model_of(&reader::parse(&document.to_string()).unwrap());
    let nobody = Answers::default();
    let results = evaluate(&model, &nobody);
    assert_eq!((results.offer.utility, results.offer.warranty), (0.5, 0.5));
    assert_eq!(results.offer.benefits, 25.0);
    assert_eq!(results.offer.cost_by_kind.failures, 0.5 * 5.0 * 10.0);
    let calm = evaluate(&model, &saying(&nobody, &driven("busy"), 0.0));
    assert_eq!((calm.offer.value, calm.offer.utility), (100.0, 1.0));
    // Where every occasion succeeds to the same degree that outcomes come right, what arrives is its square.
    let mean = |power: i32| {
        (0..100_000)
            .map(|at| (f64::from(at) + 0.5) / 1e5)
            .map(|u| (1.0 - busy(u)).powi(power))
            .sum::<f64>()
            / 1e5
    };
    near(results.expected.offer.benefits, 100.0 * mean(2), 0.5);
    near(results.expected.offer.failures, 50.0 * (1.0 - mean(1)), 0.3);
    let rows: Vec<Input> = results.sensitivities.into_iter().map(|row| row.input).collect();
    assert_eq!(rows, [driven("busy"), driven("visits")]);
    let fit =
        [Input::Performance, Input::Outcome(id("on-time")), Input::Capacity, Input::FailureCost];
    assert!(fit.iter().all(|input| !model.asks(input)));
    // An alternative's fit follows as well.
    let own = document["offer"].take();
    let mut other = json!({ "id": "other", "name": "Other", "price": 0, "elements": [element("b", "benefit", "visits * 10")] });
    other["warranty"] = own["warranty"].clone();
    document["offer"] = json!({ "id": "ours", "name": "Ours", "price": 0 });
    document["alternatives"] = json!([other]);
    let rival = evaluate(&model_of(&reader::parse(&document.to_string()).unwrap()), &nobody);
    assert_eq!(rival.alternatives[0].1.value, 50.0 - 25.0);
}

/// The quantile of a PERT from 0 to ½ with its mode at ½, which is a beta distribution of 5 and 1.
fn busy(u: f64) -> f64 {
    0.5 * u.powf(0.2)
}

#[test]
fn a_persona_has_rates_that_follow() {
    let drivers = json!([driver("salary", "money", json!(3000))]);
    let waiting = json!([{
        "id": "waiting", "label": "Waiting", "side": "cost", "kind": "time", "unit": "hours",
        "activity": "work", "amount": 1,
    }]);
    let staff = json!([{ "id": "staff", "label": "Staff", "rates": { "hour": "salary / 150 / 1" } },
        { "id": "boss", "label": "Boss", "rates": { "hour": 90 } }]);
    let of = |hour: Json, who: &str, said: Option<f64>| {
        let drivers =
            json!([drivers[0], driver("hours", "hours", json!({ "likely": 150, "min": 1 }))]);
        let mut staff = staff.clone();
        staff[0]["rates"]["hour"] = json!("salary / hours");
        let besides = json!({ "personas": staff, "rates": { "hour": hour } });
        let model = with(drivers, waiting.clone(), 0.0, besides);
        let mut answers = Answers { persona: Some(id(who)), ..Answers::default() };
        answers.inputs = said.map(|said| (Input::Hour, exactly(said))).into_iter().collect();
        value(&model, &answers)
    };
    assert_eq!(of(json!(10), "staff", None), -20.0);
    assert_eq!(of(json!(10), "boss", None), -90.0);
    // What visitors say of themselves goes before what follows for people like them,
    assert_eq!(of(json!(10), "staff", Some(7.0)), -7.0);
    // but where the model's own rate follows, nobody is asked.
    assert_eq!(of(json!("salary / hours * 2"), "staff", Some(7.0)), -20.0);
    assert_eq!(of(json!("salary / hours * 2"), "boss", Some(7.0)), -90.0);
}
