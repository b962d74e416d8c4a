//! The result: the sentence, the two figures, and benefits against costs.

use super::choices::choices;
use crate::model::calculator::{Side, Worth};
use crate::text::{Numbers, Sentences};
use crate::ui::kit::view::{View, el};
use crate::ui::old::Scene;
use crate::ui::old::bars::{Bar, bars, picture, stacked, tone};
use crate::ui::old::fold::{Open, unfold};

/// The result.
pub fn result(scene: &Scene) -> View {
    let (verdict, sentence, sure) = (scene.clone(), scene.clone(), scene.clone());
    el("section")
        .class("result")
        .attr("part", "result")
        .child(
            el("p")
                .class("verdict")
                .attr("part", "verdict")
                .live_text(move || verdict.told().words().verdict().to_owned()),
        )
        .child(
            el("div")
                .class("figures")
                .child(figure(
                    scene,
                    |words| words.value_name().to_owned(),
                    |words| words.results.offer.value,
                ))
                .child(figure(
                    scene,
                    |words| words.advantage_name(),
                    |words| words.results.comparison.advantage,
                )),
        )
        .child(el("p").class("sentence").live_text(move || sentence.told().words().result()))
        .child(el("p").class("help").live_text(move || sure.told().words().chance()))
        .child(balance(scene))
        .child(choices(scene))
}

fn figure(scene: &Scene, name: fn(&Sentences) -> String, amount: fn(&Sentences) -> f64) -> View {
    let (named, signed, written) = (scene.clone(), scene.clone(), scene.clone());
    let class = move || {
        let loss = amount(&signed.told().words()) < 0.0;
        if loss { "is-loss" } else { "is-gain" }.to_owned()
    };
    let money = move || {
        let told = written.told();
        let words = told.words();
        words.numbers.signed_money(amount(&words))
    };
    el("div")
        .class("figure")
        .child(el("span").class("figure-name").live_text(move || name(&named.told().words())))
        .child(el("strong").attr("part", "figure").live_class(class).live_text(money))
}

/// The parts of a side with their names, in the model's order.
fn parts(words: &Sentences, side: Side) -> Vec<(String, f64)> {
    let worth = &words.results.offer;
    let mut parts = Vec::new();
    if side == Side::Cost {
        parts.push((words.text.price().to_owned(), worth.cost_by_kind.price));
    }
    for (element, line) in words.model.offer.elements.iter().zip(&worth.lines) {
        if element.side == side {
            parts.push((element.label.in_language(words.language).to_owned(), line.delivered));
        }
    }
    if side == Side::Cost && worth.cost_by_kind.failures > 0.0 {
        parts.push((words.text.failures().to_owned(), worth.cost_by_kind.failures));
    }
    parts
}

fn balance(scene: &Scene) -> View {
    let drawn = scene.clone();
    let rows = move || {
        let told = drawn.told();
        let words = told.words();
        let (text, worth) = (words.text, &words.results.offer);
        let Worth { benefits, perceived_benefits, costs, .. } = *worth;
        let scale = benefits.max(perceived_benefits).max(costs);
        let side =
            |side| parts(&words, side).into_iter().map(|(_, amount)| amount).collect::<Vec<_>>();
        let bar = |class, name: &str, amount: f64, amounts: &[f64]| Bar {
            class,
            name: name.to_owned(),
            amount: words.numbers.money(amount),
            stretches: stacked(amounts, scale),
        };
        vec![
            bar("bar is-gain", text.you_get(), benefits, &side(Side::Benefit)),
            bar("bar is-belief", text.you_expect(), perceived_benefits, &[perceived_benefits]),
            bar("bar is-cost", text.you_give(), costs, &side(Side::Cost)),
        ]
    };
    let text = &scene.setting().text;
    let (legend, open) = unfold("legend", text.parts());
    let gains = parts_list(scene, "is-gain", Side::Benefit, &open);
    let costs = parts_list(scene, "is-cost", Side::Cost, &open);
    picture("picture balance", text.balance())
        .child(bars(rows))
        .child(legend.child(gains).child(costs))
}

fn parts_list(scene: &Scene, class: &str, side: Side, open: &Open) -> View {
    let (read, money, open) = (scene.clone(), scene.clone(), open.clone());
    let entry = move |(position, (name, amount)): &(usize, (String, f64))| {
        el("li")
            .child(el("span").class(&["swatch ", tone(*position)].concat()))
            .child(el("span").text(name))
            .child(el("span").class("amount").text(&money.setting().numbers.money(*amount)))
    };
    let parts = move || parts(&read.told().words(), side).into_iter().enumerate().collect();
    el("ul").class(class).live_children(move || open.only(&parts), entry)
}
