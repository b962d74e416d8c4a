//! The prices in an assessment: the four prices, and the ladder.

use super::value_case::between;
use crate::document::Value;
use crate::model::survey::{
    Assessment, DemandCurve, HypotheticalBias, PriceBand, PriceRange, Rung, Seller,
};

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

/// What the market of a document is: what a price brings is told of a hundred people.
const MARKET: f64 = 100.0;

/// The share who would buy at each price, and which price brings most at what is paid; `null` if nobody was
/// asked.
pub(super) fn write_demand(assessment: &Assessment) -> Value {
    let (ladder, bias) = (assessment.ladder(), HypotheticalBias::USUAL);
    if ladder.rungs().is_empty() {
        return Value::Nothing;
    }
    let unit_cost = assessment.model().offer.unit_cost.unwrap_or(0.0);
    let seller = Seller { unit_cost, fixed_cost: 0.0, market: MARKET };
    let rung = |rung: &Rung| {
        let paid = bias.paid(rung.price);
        Value::full_record(vec![
            ("price", Value::Number(rung.price)),
            ("paid", Value::Number(paid)),
            ("asked", Value::Number(rung.asked as f64)),
            ("buy", Value::Number(rung.buy as f64)),
            ("share", Value::Number(rung.share())),
            ("between", between(Some(rung.interval()))),
            ("profit", Value::Number(seller.profit(paid, rung.share()))),
        ])
    };
    let best = ladder.best(&seller, bias).map(|best| {
        Value::full_record(vec![
            ("asked", Value::Number(best.asked)),
            ("paid", Value::Number(best.paid)),
            ("between", between(Some(best.between))),
            ("profit", Value::Number(best.profit)),
        ])
    });
    let curve = DemandCurve::fit(ladder.rungs()).and_then(|curve| curve.best(&seller, bias));
    let curve = curve.map(|(paid, profit)| {
        Value::full_record(vec![
            ("paid", Value::Number(paid)),
            ("between", between(assessment.demand_band().best(&seller, bias))),
            ("profit", Value::Number(profit)),
        ])
    });
    Value::full_record(vec![
        ("rungs", Value::List(ladder.rungs().iter().map(rung).collect())),
        ("leftOut", Value::Number(ladder.beyond() as f64)),
        ("unitCost", Value::Number(unit_cost)),
        ("bias", Value::Number(bias.get())),
        ("best", best.unwrap_or(Value::Nothing)),
        ("curve", curve.unwrap_or(Value::Nothing)),
    ])
}
