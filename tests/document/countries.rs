//! The built-in models in each of their countries: no amount is left in another currency.

use std::collections::BTreeMap;

use worthwhile::document::{Value, Words, in_region, read_model, read_planner_model};
use worthwhile::model::calculator::{Input, Model, Rates, Unit};
use worthwhile::model::planner::{FIGURES, Figure, FigureUnit, Planner};
use worthwhile::model::{Evidence, Quantity};

use crate::speak::{file, files, value};

/// An amount that was forgotten would be the same number. One that is much cheaper in a country, such as the way
/// to a dentist, is still so many times the number in dollars or euros.
const LEAST_RATIO: f64 = 5.0;

/// Amounts of money by what they are.
type Money = BTreeMap<String, f64>;

fn of_rates(of: &str, rates: &Rates, found: &mut Money) {
    let named = [("hour", rates.hour), ("hassle", rates.hassle), ("anchor", rates.anchor)];
    let given = named.into_iter().filter_map(|(name, rate)| Some((name, rate?.estimate.likely())));
    found.extend(given.map(|(name, rate)| (format!("{name} of {of}"), rate)));
}

fn of_model(model: &Model, found: &mut Money) {
    let likely = |quantity: Quantity| quantity.estimate.likely();
    for offer in model.offers() {
        let failure = offer.fit_quantity(&Input::FailureCost).map(likely);
        let named =
            [("price", Some(likely(offer.price))), ("cost", offer.unit_cost), ("failure", failure)];
        let given = named.into_iter().filter_map(|(name, amount)| Some((name, amount?)));
        found.extend(
            given.map(|(name, amount)| (format!("{name} of {}", offer.id.as_str()), amount)),
        );
        let money = offer.elements.iter().filter(|element| element.unit == Unit::Money);
        found.extend(money.map(|it| (it.id.as_str().to_owned(), likely(it.amount))));
    }
    of_rates("everybody", &model.rates, found);
    for persona in &model.personas {
        of_rates(persona.id.as_str(), &persona.rates, found);
    }
}

fn of_planner(planner: &Planner, found: &mut Money) {
    let levels = planner.levels.iter().enumerate();
    found.extend(levels.map(|(at, level)| (format!("level {at}"), level.extra_cost)));
    found.extend(planner.actions.iter().map(|it| (format!("action {}", it.id.as_str()), it.cost)));
    // What a unit of money is worth is a ratio.
    let ratios = [Figure::CostWorth, Figure::CostCautionPrice];
    let money =
        FIGURES.iter().filter(|it| it.unit == FigureUnit::Money && !ratios.contains(&it.figure));
    for about in money {
        let given = planner.figures.given(about.figure);
        found.extend(given.map(|amount| (format!("{} {}", about.section, about.name), amount)));
    }
}

fn money(document: &Value) -> Money {
    let mut found = Money::new();
    of_model(&read_model(document).unwrap().content, &mut found);
    if document.at("planner").is_some() {
        of_planner(&read_planner_model(document).unwrap().content.planner, &mut found);
    }
    found
}

/// The built-in models that speak of several countries: a published case stays as it was published.
fn models() -> impl Iterator<Item = (String, Value)> {
    let models = files("models").into_iter().filter(|name| name != "caterpillar");
    models.map(|name| (name.clone(), value(&file(&format!("models/{name}.json")))))
}

#[test]
fn every_amount_of_money_is_one_of_the_country() {
    for (name, document) in models() {
        let written = money(&document);
        for currency in ["IDR", "HUF", "KRW"] {
            let there = money(&in_region(&document, Some(currency)).unwrap());
            for (what, amount) in &there {
                let before = written[what];
                let is_local = *amount == 0.0 || *amount >= before * LEAST_RATIO;
                assert!(is_local, "{name} in {currency}: {what} is {amount}, and was {before}");
            }
        }
    }
}

#[test]
fn every_figure_of_a_built_in_model_is_an_example() {
    fn figures<'a>(value: &'a Value, found: &mut Vec<&'a Value>) {
        found.extend(value.at("likely").map(|_| value));
        value.fields().iter().for_each(|(_, field)| figures(field, found));
        value.items().iter().for_each(|item| figures(item, found));
    }
    for (name, document) in models() {
        let mut found = Vec::new();
        figures(&document, &mut found);
        assert!(found.len() > 10);
        let tag = Value::text(Evidence::Example.name());
        for figure in found {
            assert_eq!(figure.at("evidence"), Some(&tag), "{name}: {figure:?}");
        }
    }
}
