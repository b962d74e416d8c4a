//! The result: the sentence, the two figures, and benefits against costs. Words and figures keep up with a
//! slider, the pictures follow at rest.

use std::sync::Arc;

use leptos::prelude::*;

use super::choices::Choices;
use super::subject::Calculator;
use crate::model::CollectVec;
use crate::model::calculator::Side;
use crate::text::{Sentences, Shown, Sums, Text};
use crate::ui::Scene;
use crate::ui::kit::bars::{Bar, Bars, Picture, stacked, tone};
use crate::ui::kit::fold::Fold;
use crate::ui::kit::list::List;
use crate::ui::kit::table::Row;

/// The result.
#[component]
pub fn Result(
    /// The result in one sentence.
    sentence: Memo<String>,
) -> impl IntoView {
    let scene = Scene::<Calculator>::here();
    let verdict = scene.in_words(|words| words.verdict().to_owned());
    let chance = scene.in_words(|words| words.chance());
    view! {
        <section class="result" part="result">
            <p class="verdict" part="verdict">
                {move || verdict.get()}
            </p>
            <div class="figures">
                <Figure
                    name=scene.in_words(|words| words.value_name().to_owned())
                    amount=|shown| shown.offer.value
                />
                <Figure
                    name=scene.in_words(|words| words.advantage_name())
                    amount=|shown| shown.advantage
                />
            </div>
            <p class="sentence">{move || sentence.get()}</p>
            <p class="help">{move || chance.get()}</p>
            <Balance />
            <Choices />
        </section>
    }
}

#[component]
fn Figure(name: Memo<String>, amount: fn(&Shown) -> f64) -> impl IntoView {
    let scene = Scene::<Calculator>::here();
    let money = scene.in_words(move |words| {
        let shown = words.exact();
        words.signed_money(amount(&shown), shown.step)
    });
    let is_loss = scene.in_words(move |words| amount(&words.exact()) < 0.0);
    view! {
        <div class="figure">
            <span class="figure-name">{move || name.get()}</span>
            <strong part="figure" class=move || if is_loss.get() { "is-loss" } else { "is-gain" }>
                {move || money.get()}
            </strong>
        </div>
    }
}

/// What one gets against what one gives.
#[component]
fn Balance() -> impl IntoView {
    let scene = Scene::<Calculator>::here().at_rest();
    let locale = scene.locale();
    view! {
        <Picture class="picture balance" caption=locale.say(Text::balance)>
            <Bars bars=scene.in_words(balance) />
            <Fold class="legend" summary=move || locale.say(Text::parts)>
                <Parts class="is-gain" side=Side::Benefit />
                <Parts class="is-cost" side=Side::Cost />
            </Fold>
        </Picture>
    }
}

fn balance(words: &Sentences) -> Vec<Bar> {
    let shown = words.exact();
    let Sums { benefits, costs, .. } = shown.offer;
    let perceived_benefits = shown.rounded(words.results.expected.offer.perceived_benefits);
    let scale = benefits.max(perceived_benefits).max(costs);
    let side =
        |side| parts(words, &shown, side).into_iter().map(|(_, amount)| amount).collect_vec();
    let bar = |class, name: &str, amount: f64, amounts: &[f64]| Bar {
        class,
        name: name.to_owned(),
        amount: words.money(amount, shown.step),
        stretches: stacked(amounts, scale),
    };
    let text = words.text;
    vec![
        bar("bar is-gain", text.you_get(), benefits, &side(Side::Benefit)),
        bar("bar is-belief", text.you_expect(), perceived_benefits, &[perceived_benefits]),
        bar("bar is-cost", text.you_give(), costs, &side(Side::Cost)),
    ]
}

/// The parts of a side with their names, in the model's order.
fn parts(words: &Sentences, shown: &Shown, side: Side) -> Vec<(String, f64)> {
    let sums = &shown.offer;
    let mut parts = Vec::new();
    if side == Side::Cost {
        parts.push((words.text.price().to_owned(), sums.price));
    }
    for (element, amount) in words.model.offer.elements.iter().zip(&sums.lines) {
        if element.side == side {
            parts.push((element.label.in_language(words.language).to_owned(), *amount));
        }
    }
    if side == Side::Cost && words.results.expected.offer.failures > 0.0 {
        parts.push((words.text.failures().to_owned(), sums.failures));
    }
    parts
}

/// What the colours of a bar stand for.
#[component]
fn Parts(class: &'static str, side: Side) -> impl IntoView {
    let written = Scene::<Calculator>::here().at_rest().in_words(move |words| {
        let shown = words.exact();
        let row = |(name, amount)| {
            let cells = vec![name, words.money(amount, shown.step)];
            Row { total: false, cells }
        };
        parts(words, &shown, side).into_iter().map(row).collect_vec()
    });
    let part = |position, Row { cells, .. }: Row| {
        let mut cells = cells.into_iter();
        view! {
            <li>
                <span class=["swatch ", tone(position)].concat()></span>
                <span>{cells.next()}</span>
                <span class="amount">{cells.next()}</span>
            </li>
        }
        .into_any()
    };
    view! {
        <ul class=class>
            <List items=written draw=Arc::new(part) />
        </ul>
    }
}
