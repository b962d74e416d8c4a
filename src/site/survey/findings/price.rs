//! Which prices are acceptable: the four prices of van Westendorp.

use leptos::prelude::Get;

use super::chart::{Axis, Chart, Named, key};
use super::validation::none;
use super::{as_table, headline, sentences};
use crate::model::survey::{Assessment, HypotheticalBias, PriceBand, PriceRange};
use crate::site::survey::desk::Desk;
use crate::site::survey::fields::{labelled, slider};
use crate::text::fill;
use crate::ui::{View, el};

/// The finding, with a slider for the hypothetical bias.
pub fn price(desk: &Desk, assessment: &Assessment) -> Option<View> {
    let range = std::rc::Rc::new(assessment.prices(None)?);
    let (read, drawn, of) = (desk.study().choices().bias.clone(), desk.clone(), range.clone());
    let inside = el("div").live_children(
        move || vec![read.get()],
        move |bias| {
            let bias = HypotheticalBias::new(*bias).unwrap_or(HypotheticalBias::USUAL);
            said(&drawn, &of, bias)
        },
    );
    Some(
        el("div").child(bias_slider(desk, "bias-range")).child(inside).child(picture(desk, &range)),
    )
}

/// The slider for the hypothetical bias, which both ways of asking for prices share.
pub fn bias_slider(desk: &Desk, id: &str) -> View {
    let text = desk.text();
    let bias = desk.study().choices().bias.clone();
    let (min, max) = HypotheticalBias::BOUNDS;
    let (said, told, read) = (desk.clone(), desk.clone(), bias.clone());
    let slider = slider((min, max, 0.05), bias, move |x| said.hundredths(x));
    let now = el("output").attr("for", id).live_text(move || {
        fill(told.text().bias_said(), &[("ratio", &told.hundredths(read.get()))])
    });
    labelled(id, text.bias_label(), slider)
        .child(now)
        .child(el("p").class("help").text(text.bias_help()))
}

fn said(desk: &Desk, range: &PriceRange, bias: HypotheticalBias) -> View {
    let Some(words) = desk.survey_words() else { return el("div") };
    let words = words.sentences();
    let points = range.points.map(|point| point.map(|point| point.over(bias)));
    el("div")
        .child(headline(&words.price_range(range, bias)))
        .child(sentences(words.price_range_besides(range)))
        .child(table(desk, range, &points))
}

fn table(desk: &Desk, range: &PriceRange, points: &[Option<PriceBand>; 4]) -> View {
    let text = desk.text();
    let names = [
        text.point_cheapest(),
        text.point_optimal(),
        text.point_indifferent(),
        text.point_dearest(),
    ];
    let money = |price: Option<f64>| price.map_or_else(none, |price| desk.money(price));
    let row = |(name, point): (&str, &Option<PriceBand>)| {
        let band = point.map(|it| crate::model::survey::Interval { low: it.low, high: it.high });
        vec![
            name.to_owned(),
            band.map_or_else(none, |band| desk.between(band, &|x| desk.money(x))),
            money(point.and_then(|point| point.on_even)),
            money(point.and_then(|point| point.on_stated)),
        ]
    };
    let even = fill(text.column_even(), &[("step", &desk.money(range.step))]);
    let headings = ["", text.column_band(), &even, text.column_every_price()];
    as_table(desk, &headings, names.into_iter().zip(points).map(row).collect())
}

fn picture(desk: &Desk, range: &PriceRange) -> View {
    let text = desk.text();
    let curves = &range.curves;
    let axis = Axis::around(curves.prices.iter().copied());
    let mut chart = Chart::new(axis, Axis::shares());
    if let Some((cheapest, dearest)) = range.acceptable() {
        let from = cheapest.on_stated.unwrap_or(cheapest.low);
        chart = chart.band("acceptable", from, dearest.on_stated.unwrap_or(dearest.high));
    }
    let names = [
        ("too-cheap", text.price_too_cheap()),
        ("cheap", text.price_cheap()),
        ("expensive", text.price_expensive()),
        ("too-expensive", text.price_too_expensive()),
    ];
    for (at, (class, _)) in names.iter().enumerate() {
        let points = curves.prices.iter().zip(&curves.shares);
        let points = points.filter_map(|(price, shares)| Some((*price, *shares.get(at)?)));
        chart = chart.line(class, points);
    }
    let (money, share) = (|x: f64| desk.money(x), |x: f64| desk.of_hundred(x));
    let across = Named { name: text.axis_price(), write: &money };
    let upright = Named { name: text.axis_of_hundred(), write: &share };
    let chart = chart.view(text.curves_caption(), &across, &upright);
    let band = [("acceptable", text.key_acceptable())];
    let entries: Vec<_> = names.into_iter().chain(band).collect();
    el("div").class("picture").child(chart).child(key(&entries))
}
