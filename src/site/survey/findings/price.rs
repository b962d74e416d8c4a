//! Which prices are acceptable: the four prices of van Westendorp, as stated, and as they would be paid.

use std::sync::Arc;

use leptos::prelude::*;

use super::bias::BiasSlider;
use super::pieces::{headline, sentences};
use super::table::AsTable;
use crate::model::CollectVec;
use crate::model::survey::{Assessment, Interval, PriceBand, PriceRange};
use crate::site::survey::desk::Desk;
use crate::text::Text;
use crate::ui::kit::axis::Axis;
use crate::ui::kit::chart::{AxisWords, Chart, Drawing, Key};
use crate::ui::kit::locale::Phrase;

/// The finding, with a slider for the hypothetical bias.
#[component]
pub fn Price() -> impl IntoView {
    let desk = Desk::here();
    desk.finding_or(Text::part_price_needs, |assessment| {
        let range = assessment.prices(None)?;
        Some(view! {
            <div>
                <div>{told(desk, assessment, &range)}</div>
                <BiasSlider id="bias-range" />
                {picture(desk, &range)}
            </div>
        })
    })
}

fn told(desk: Desk, assessment: &Assessment, range: &PriceRange) -> impl IntoView + use<> {
    let (said, besides) = desk.sentences(assessment.model(), |words| {
        (words.price_range(range), words.price_range_besides(range))
    });
    let range = Arc::new(range.clone());
    let told = Arc::clone(&range);
    let paid = move || {
        let bias = desk.study.choices.bias();
        let say = |assessment: &Assessment| {
            desk.sentences(assessment.model(), |words| words.price_range_paid(&told, bias))
        };
        desk.read(say).flatten().map(|sentence| view! { <li>{sentence}</li> })
    };
    let step = desk.money(range.step);
    let headings = vec![
        String::new(),
        desk.locale.say(Text::column_band),
        desk.locale.fill(Text::column_even, &[("step", &step)]),
        desk.locale.say(Text::column_every_price),
    ];
    let rows = move |_: &Assessment| rows(desk, &range);
    view! {
        <div>
            {headline(said)} <ul class="besides">{paid}</ul> {sentences(besides)}
            <AsTable headings=headings rows=Box::new(rows) />
        </div>
    }
}

fn rows(desk: Desk, range: &PriceRange) -> Vec<Vec<String>> {
    let names: [Phrase; 4] =
        [Text::point_cheapest, Text::point_optimal, Text::point_indifferent, Text::point_dearest];
    let row = |(name, point): (Phrase, &Option<PriceBand>)| {
        let band = point.map(|it| Interval { low: it.low, high: it.high });
        vec![
            desk.locale.say(name),
            desk.between(band, |x| desk.money(x)),
            desk.money_or_none(point.and_then(|point| point.on_even)),
            desk.money_or_none(point.and_then(|point| point.on_stated)),
        ]
    };
    names.into_iter().zip(&range.points).map(row).collect_vec()
}

fn picture(desk: Desk, range: &PriceRange) -> impl IntoView + use<> {
    let locale = desk.locale;
    let curves = &range.curves;
    let mut drawing = Drawing::new(Axis::around(curves.prices.iter().copied()), Axis::shares());
    if let Some((cheapest, dearest)) = range.acceptable() {
        let from = cheapest.on_stated.unwrap_or(cheapest.low);
        drawing = drawing.band("acceptable", from, dearest.on_stated.unwrap_or(dearest.high));
    }
    let names: [(&str, Phrase); 4] = [
        ("too-cheap", Text::price_too_cheap),
        ("cheap", Text::price_cheap),
        ("expensive", Text::price_expensive),
        ("too-expensive", Text::price_too_expensive),
    ];
    for (at, (class, _)) in names.iter().enumerate() {
        let points = curves.prices.iter().zip(&curves.shares);
        let points = points.filter_map(|(price, shares)| Some((*price, *shares.get(at)?)));
        drawing = drawing.line(class, points);
    }
    let across = AxisWords {
        name: locale.say(Text::axis_price),
        write: Box::new(move |price| desk.money(price)),
    };
    let upright = AxisWords {
        name: locale.say(Text::axis_of_hundred),
        write: Box::new(move |share| desk.of_hundred(share)),
    };
    let band: (_, Phrase) = ("acceptable", Text::key_acceptable);
    let entries = names.into_iter().chain([band]);
    let entries = entries.map(|(class, name)| (class, locale.say(name))).collect_vec();
    view! {
        <div class="picture">
            <Chart
                caption=locale.say(Text::curves_caption)
                drawing=drawing
                across=across
                upright=upright
            />
            <Key entries=entries />
        </div>
    }
}
