//! What stands behind the result: every choice, the price, what else to know, and the calculation.

use leptos::html::{
    details, figcaption, figure, li, p, section, summary, table, tbody, td, th, thead, tr, ul,
};
use leptos::prelude::*;

use super::Scene;
use super::bars::{Stretch, bar, stacked};
use crate::text::{Sentences, calculation};

/// The insights.
pub fn insight(scene: Scene) -> impl IntoView {
    section().class("insight").attr("part", "insight").child((
        choices(scene),
        price(scene),
        figure().class("picture more").child((
            figcaption().child(scene.words(|text| &text.more)),
            p().child(scene.say(|told| told.belief())),
            ul().child(move || {
                let line = |line: String| li().child(line);
                scene.told(|told| told.more().into_iter().map(line).collect_view())
            }),
        )),
        details()
            .class("calculation")
            .attr("part", "calculation")
            .child((summary().child(scene.words(|text| &text.show_calculation)), equations(scene))),
    ))
}

/// The offer, each alternative and doing nothing, with what each leaves.
fn leaves(told: &Sentences) -> Vec<(String, f64)> {
    let offer = &told.model.offer;
    let others = told.results.alternatives.iter().filter_map(|(at, worth)| {
        told.model.alternatives.get(*at).map(|offer| (told.name(offer).to_owned(), worth.value))
    });
    let nothing = (told.text.doing_nothing.clone(), 0.0);
    let judged = (told.name(offer).to_owned(), told.results.offer.value);
    std::iter::once(judged).chain(others).chain([nothing]).collect()
}

/// From zero to the right for a gain, to the left for a loss, all on one scale.
fn from_zero(value: f64, all: &[(String, f64)]) -> Stretch {
    let least = all.iter().map(|(_, value)| *value).fold(0.0, f64::min);
    let most = all.iter().map(|(_, value)| *value).fold(0.0, f64::max);
    let share = |x: f64| if most > least { (x - least) / (most - least) } else { 0.0 };
    let tone = if value < 0.0 { "tone-loss" } else { "tone-1" };
    Stretch { from: share(value.min(0.0)), to: share(value.max(0.0)), tone }
}

fn choices(scene: Scene) -> impl IntoView {
    let rows = move || {
        scene.told(|told| {
            let all = leaves(told);
            let most = all.iter().map(|(_, value)| *value).fold(f64::NEG_INFINITY, f64::max);
            let row = |(name, value): &(String, f64)| {
                let class = if *value == most { "bar is-best" } else { "bar is-other" };
                let stretch = from_zero(*value, &all);
                let amount = told.numbers.signed_money(*value);
                bar(
                    class,
                    Signal::stored(name.clone()),
                    Signal::stored(vec![stretch]),
                    Signal::stored(amount),
                )
            };
            all.iter().map(row).collect_view()
        })
    };
    figure()
        .class("picture choices")
        .child((figcaption().child(scene.words(|text| &text.choices)), ul().child(rows)))
}

fn price(scene: Scene) -> impl IntoView {
    let asked = move |told: &Sentences| told.results.comparison.room.price;
    let ceiling = move |told: &Sentences| told.results.comparison.room.ceiling.unwrap_or(0.0);
    let row = move |class, name: fn(&Sentences) -> String, amount: fn(&Sentences) -> f64| {
        let stretches = Signal::derive(move || {
            scene.told(|told| stacked([amount(told)].into_iter(), asked(told).max(ceiling(told))))
        });
        bar(
            class,
            scene.say(name),
            stretches,
            scene.say(move |told| told.numbers.money(amount(told))),
        )
    };
    figure().class("picture price").child((
        figcaption().child(scene.words(|text| &text.price_heading)),
        ul().child((
            row(
                "bar is-gain",
                |told| told.text.ceiling.clone(),
                |told| told.results.comparison.room.ceiling.unwrap_or(0.0),
            ),
            row(
                "bar is-cost",
                |told| told.text.asked.clone(),
                |told| told.results.comparison.room.price,
            ),
        )),
        p().child(scene.say(|told| told.price())),
    ))
}

fn equations(scene: Scene) -> impl IntoView {
    let heading = move |phrase: fn(&crate::text::Text) -> &String| {
        th().attr("scope", "col").child(scene.words(phrase))
    };
    let rows = move || {
        scene.told(|told| {
            let row = |row: crate::text::Equation| {
                tr().class(if row.total { "is-total" } else { "" }).child((
                    th().attr("scope", "row").child(row.figure),
                    td().child(row.equation),
                    td().class("amount").child(row.result),
                ))
            };
            calculation(told).into_iter().map(row).collect_view()
        })
    };
    table().child((
        thead().child(tr().child((
            heading(|text| &text.column_figure),
            heading(|text| &text.column_equation),
            heading(|text| &text.column_result),
        ))),
        tbody().child(rows),
    ))
}
