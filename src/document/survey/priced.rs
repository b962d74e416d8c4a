//! The prices in an assessment: the four prices, and the ladder.

use super::value_case::between;
use crate::document::Value;
use crate::model::survey::{Ladder, PriceBand, PriceRange, Rung};

/// The results of the four prices.
pub(super) fn write_prices(range: &PriceRange) -> Value {
    let band = |band: Option<PriceBand>| {
        band.map_or(Value::Nothing, |PriceBand { low, high, on_even, on_stated }| {
            Value::full_record(vec![
                ("low", Value::Number(low)),
                ("high", Value::Number(high)),
                ("onEven", Value::number_or_nothing(on_even)),
                ("onStated", Value::number_or_nothing(on_stated)),
            ])
        })
    };
    let [cheapest, optimal, indifferent, dearest] = range.points;
    Value::full_record(vec![
        ("answers", Value::Number(range.counted as f64)),
        ("intransitive", Value::Number(range.intransitive as f64)),
        ("tied", Value::Number(range.tied as f64)),
        ("isIndicative", Value::Truth(range.is_indicative())),
        ("step", Value::Number(range.step)),
        ("cheapest", band(cheapest)),
        ("optimal", band(optimal)),
        ("indifferent", band(indifferent)),
        ("dearest", band(dearest)),
    ])
}

/// The share who would buy at each price; `null` if nobody was asked.
pub(super) fn write_demand(ladder: &Ladder) -> Value {
    let rung = |rung: &Rung| {
        Value::full_record(vec![
            ("price", Value::Number(rung.price)),
            ("asked", Value::Number(rung.asked as f64)),
            ("buy", Value::Number(rung.buy as f64)),
            ("share", Value::Number(rung.share())),
            ("between", between(Some(rung.interval()))),
        ])
    };
    if ladder.rungs().is_empty() {
        return Value::Nothing;
    }
    Value::full_record(vec![
        ("rungs", Value::List(ladder.rungs().iter().map(rung).collect())),
        ("leftOut", Value::Number(ladder.beyond() as f64)),
    ])
}
