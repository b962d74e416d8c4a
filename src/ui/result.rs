//! The result: the sentence, the two figures, and benefits against costs.

use leptos::html::{details, div, figcaption, figure, li, p, section, span, strong, summary, ul};
use leptos::prelude::*;

use super::Scene;
use super::bars::{TONES, bar, stacked};
use crate::model::value::{Side, Worth};
use crate::text::Sentences;

/// The result.
pub fn result(scene: Scene) -> impl IntoView {
    section().class("result").attr("part", "result").child((
        p().class("verdict")
            .attr("part", "verdict")
            .child(scene.say(|told| told.verdict().to_owned())),
        figures(scene),
        p().class("sentence").child(scene.say(|told| told.result())),
        balance(scene),
    ))
}

fn figures(scene: Scene) -> impl IntoView {
    let figure = |name: Signal<String>, class: Signal<String>, amount: Signal<String>| {
        div().class("figure").child((
            span().class("figure-name").child(name),
            strong().class(class).attr("part", "figure").child(amount),
        ))
    };
    let sign = move |amount: fn(&Sentences) -> f64| {
        scene.say(move |told| if amount(told) < 0.0 { "is-loss" } else { "is-gain" }.to_owned())
    };
    let money = move |amount: fn(&Sentences) -> f64| {
        scene.say(move |told| told.numbers.signed_money(amount(told)))
    };
    let value = |told: &Sentences| told.results.offer.value;
    let advantage = |told: &Sentences| told.results.comparison.advantage;
    div().class("figures").child((
        figure(scene.say(|told| told.value_name().to_owned()), sign(value), money(value)),
        figure(scene.say(|told| told.advantage_name()), sign(advantage), money(advantage)),
    ))
}

fn scale(worth: &Worth) -> f64 {
    worth.benefits.max(worth.perceived_benefits).max(worth.costs)
}

/// The parts of a side with their names, in the model's order.
fn parts(told: &Sentences, side: Side) -> Vec<(String, f64)> {
    let worth = &told.results.offer;
    let elements = &told.model.offer.elements;
    let named = worth.lines.iter().filter_map(|line| {
        let element = elements.get(line.element).filter(|element| element.side == side)?;
        Some((element.label.in_language(told.language).to_owned(), line.delivered))
    });
    let (price, failures) = (worth.cost_by_kind.price, worth.cost_by_kind.failures);
    match side {
        Side::Benefit => named.collect(),
        Side::Cost => {
            let price = std::iter::once((told.text.price.clone(), price));
            let failures = (failures > 0.0).then(|| (told.text.failures.clone(), failures));
            price.chain(named).chain(failures).collect()
        }
    }
}

fn balance(scene: Scene) -> impl IntoView {
    let stretches = move |side: Side| {
        Signal::derive(move || {
            scene.told(|told| {
                let amounts = parts(told, side).into_iter().map(|(_, amount)| amount);
                stacked(amounts, scale(&told.results.offer))
            })
        })
    };
    let expected = Signal::derive(move || {
        scene.results(|results| {
            stacked([results.offer.perceived_benefits].into_iter(), scale(&results.offer))
        })
    });
    let money = move |amount: fn(&Worth) -> f64| {
        scene.say(move |told| told.numbers.money(amount(&told.results.offer)))
    };
    let name = move |phrase: fn(&Sentences) -> String| scene.say(phrase);
    figure().class("picture balance").attr("part", "picture").child((
        figcaption().child(scene.words(|text| &text.balance)),
        ul().child((
            bar(
                "bar is-gain",
                name(|told| told.text.you_get.clone()),
                stretches(Side::Benefit),
                money(|w| w.benefits),
            ),
            bar(
                "bar is-belief",
                name(|told| told.text.you_expect.clone()),
                expected,
                money(|w| w.perceived_benefits),
            ),
            bar(
                "bar is-cost",
                name(|told| told.text.you_give.clone()),
                stretches(Side::Cost),
                money(|w| w.costs),
            ),
        )),
        legend(scene),
    ))
}

fn legend(scene: Scene) -> impl IntoView {
    let entries = move |side: Side, class: &'static str| {
        let items = move || {
            scene.told(|told| {
                let entry = |((name, amount), tone): ((String, f64), &'static str)| {
                    let swatch = ["swatch ", tone].concat();
                    let amount = told.numbers.money(amount);
                    li().child((
                        span().class(swatch),
                        span().child(name),
                        span().class("amount").child(amount),
                    ))
                };
                let tones = TONES.into_iter().cycle();
                parts(told, side).into_iter().zip(tones).map(entry).collect_view()
            })
        };
        ul().class(class).child(items)
    };
    details().class("legend").child((
        summary().child(scene.words(|text| &text.parts)),
        entries(Side::Benefit, "is-gain"),
        entries(Side::Cost, "is-cost"),
    ))
}
