//! How many would buy at which price, and which price brings most: Gabor and Granger's ladder.

use leptos::prelude::{Get, Set};

use super::chart::{Axis, Chart, Named, key};
use super::price::bias_slider;
use super::{as_table, headline, sentences};
use crate::model::survey::{Assessment, DemandCurve, HypotheticalBias, Ladder, Rung, Seller};
use crate::site::survey::desk::Desk;
use crate::site::survey::fields::number;
use crate::ui::{View, el};

/// Points of the smooth curve.
const POINTS: usize = 60;

/// The finding, with what a seller adds.
pub fn purchase(desk: &Desk, assessment: &Assessment) -> Option<View> {
    let ladder = assessment.ladder().clone();
    if ladder.rungs().is_empty() {
        return None;
    }
    let of_model = assessment.model().offer.unit_cost.unwrap_or(0.0);
    let text = desk.text();
    let choices = desk.study().choices();
    let (cost, set_cost) = (choices.unit_cost.clone(), choices.unit_cost.clone());
    let (market, set_market) = (choices.market.clone(), choices.market.clone());
    let seller = el("div")
        .class("row")
        .child(number(
            desk,
            "unit-cost",
            text.unit_cost(),
            move || Some(cost.get().unwrap_or(of_model)),
            move |amount| set_cost.set(Some(amount)),
        ))
        .child(number(
            desk,
            "market",
            text.market(),
            move || Some(market.get()),
            move |people| set_market.set(people),
        ));
    let (read, drawn, of) = (choices.clone(), desk.clone(), ladder.clone());
    let inside = el("div").live_children(
        move || {
            vec![(read.bias.get(), read.unit_cost.get().unwrap_or(of_model), read.market.get())]
        },
        move |(bias, unit_cost, market)| {
            let seller = Seller { unit_cost: *unit_cost, fixed_cost: 0.0, market: *market };
            let bias = HypotheticalBias::new(*bias).unwrap_or(HypotheticalBias::USUAL);
            said(&drawn, &of, &seller, bias)
        },
    );
    Some(
        el("div")
            .child(bias_slider(desk, "bias-ladder"))
            .child(seller)
            .child(inside)
            .child(picture(desk, &ladder)),
    )
}

fn said(desk: &Desk, ladder: &Ladder, seller: &Seller, bias: HypotheticalBias) -> View {
    let Some(words) = desk.survey_words() else { return el("div") };
    let words = words.sentences();
    let curve = DemandCurve::fit(ladder.rungs());
    let besides = curve.and_then(|curve| words.curve(&curve, seller));
    let best = ladder.best(seller).map(|best| words.best_price(&best, bias));
    el("div")
        .children(best.map(|best| headline(&best)))
        .child(sentences(besides))
        .child(table(desk, ladder, seller))
}

fn table(desk: &Desk, ladder: &Ladder, seller: &Seller) -> View {
    let text = desk.text();
    let row = |rung: &Rung| {
        let share = |x: f64| desk.of_hundred(x);
        vec![
            desk.money(rung.price),
            desk.count(rung.asked),
            desk.count(rung.buy),
            share(rung.share()),
            desk.between(rung.interval(), &share),
            desk.money(seller.profit(rung.price, rung.share())),
        ]
    };
    let headings = [
        text.axis_price(),
        text.column_asked(),
        text.column_would(),
        text.column_of_hundred(),
        text.column_between(),
        text.column_profit(),
    ];
    as_table(desk, &headings, ladder.rungs().iter().map(row).collect())
}

fn picture(desk: &Desk, ladder: &Ladder) -> View {
    let text = desk.text();
    let rungs = ladder.rungs();
    let axis = Axis::around(rungs.iter().map(|rung| rung.price));
    let (low, high) = (axis.low(), axis.high());
    let mut chart = Chart::new(axis, Axis::shares());
    for rung in rungs {
        let between = rung.interval();
        let ends = [(rung.price, between.low), (rung.price, between.high)];
        chart = chart.line("reach", ends.into_iter());
    }
    let curve = DemandCurve::fit(rungs);
    if let Some(curve) = curve {
        let at = move |step: usize| low + (high - low) * step as f64 / POINTS as f64;
        chart = chart.line("fitted", (0..=POINTS).map(|step| (at(step), curve.share(at(step)))));
    }
    let chart = chart.dots("group-1", rungs.iter().map(|rung| (rung.price, rung.share())));
    let (money, share) = (|x: f64| desk.money(x), |x: f64| desk.of_hundred(x));
    let across = Named { name: text.axis_price(), write: &money };
    let upright = Named { name: text.axis_would_buy(), write: &share };
    let chart = chart.view(text.demand_caption(), &across, &upright);
    let between = [("reach", text.key_between())];
    let entries: Vec<_> =
        between.into_iter().chain(curve.map(|_| ("fitted", text.key_curve()))).collect();
    el("div").class("picture").child(chart).child(key(&entries))
}
