//! The reason: two bars on one scale, their parts, and the difference.

use std::sync::Arc;

use leptos::prelude::*;

use super::subject::Calculator;
use crate::document::digits;
use crate::model::CollectVec;
use crate::model::calculator::Side;
use crate::text::{Sentences, Shown, Sums, Text, fill};
use crate::ui::Scene;
use crate::ui::kit::bars::{Bar, Bars, Picture, Stretch, stacked};
use crate::ui::kit::list::List;
use crate::ui::kit::sentence::in_pieces;

/// What one gets, what it takes, and what is left.
#[component]
pub fn Reason() -> impl IntoView {
    let scene = Scene::<Calculator>::here().at_rest();
    let bar = move |bar: fn(&Sentences) -> Bar| {
        let bars = scene.in_words(move |words| vec![bar(words)]);
        view! { <Bars bars=bars /> }
    };
    let part = |_, (class, words): (&'static str, String)| {
        view! { <li class=class>{in_pieces(&words)}</li> }.into_any()
    };
    let parts = move |side: Side| {
        let parts = scene.in_words(move |words| parts(words, side));
        view! {
            <ul class="parts">
                <List items=parts draw=Arc::new(part) />
            </ul>
        }
    };
    let examples = scene.words_untracked(|words| words.examples().map(str::to_owned));
    view! {
        <Picture class="picture reason" caption=scene.locale().say(Text::balance)>
            {bar(gained)}
            {parts(Side::Benefit)}
            {bar(given)}
            {parts(Side::Cost)}
            {bar(left)}
            {examples.map(|words| view! { <p class="help">{words}</p> })}
        </Picture>
    }
}

fn gained(words: &Sentences) -> Bar {
    let shown = words.headline();
    let Sums { benefits, costs, .. } = shown.offer;
    side(words, &shown, "bar is-gain", Side::Benefit, (benefits, costs))
}

fn given(words: &Sentences) -> Bar {
    let shown = words.headline();
    let Sums { benefits, costs, .. } = shown.offer;
    side(words, &shown, "bar is-cost", Side::Cost, (costs, benefits))
}

/// One side laid end to end; what the other reaches beyond it is an empty frame.
fn side(
    words: &Sentences,
    shown: &Shown,
    class: &'static str,
    side: Side,
    (own, other): (f64, f64),
) -> Bar {
    let end = own.max(other);
    let amounts: Vec<f64> =
        amounts(words, shown, side).into_iter().map(|(_, amount)| amount).collect_vec();
    let mut stretches = stacked(&amounts, end);
    stretches.push(Stretch::new(
        own.min(other) / end,
        if own < other { 1.0 } else { 0.0 },
        "ghost",
    ));
    let name = match side {
        Side::Benefit => words.text.you_get(),
        Side::Cost => words.text.you_give(),
    };
    let amount = words.money(own, shown.step);
    Bar { class, name: name.to_owned(), amount, stretches }
}

/// The difference, under the frame where one side is longer.
fn left(words: &Sentences) -> Bar {
    let shown = words.headline();
    let Sums { benefits, costs, .. } = shown.offer;
    let (class, name, tone) = match benefits < costs {
        true => ("bar is-loss", words.text.you_lose(), "tone-loss"),
        false => ("bar is-gain", words.text.left(), "tone-1"),
    };
    let from = benefits.min(costs) / benefits.max(costs);
    Bar {
        class,
        name: name.to_owned(),
        amount: words.money((benefits - costs).abs(), shown.step),
        stretches: vec![Stretch::new(from, 1.0, tone)],
    }
}

/// The parts of a side with their names, in the order in which they are drawn.
fn amounts(words: &Sentences, shown: &Shown, side: Side) -> Vec<(String, f64)> {
    let sums = &shown.offer;
    let mut all = Vec::new();
    if side == Side::Cost {
        all.push((words.text.price().to_owned(), sums.price));
    }
    for (element, amount) in words.model.offer.elements.iter().zip(&sums.lines) {
        if element.side == side {
            all.push((element.label.in_language(words.language).to_owned(), *amount));
        }
    }
    if side == Side::Cost {
        all.push((words.text.failures().to_owned(), sums.failures));
    }
    all
}

/// So many parts have a name where there is little room.
const NAMED: usize = 3;

/// Those that are not rounded to nothing, in words, each with a class: where there is little room, those of few
/// stand behind what they are together.
fn parts(words: &Sentences, side: Side) -> Vec<(&'static str, String)> {
    let shown = words.headline();
    let mut parts = amounts(words, &shown, side);
    parts.retain(|(_, amount)| *amount != 0.0);
    let mut largest = parts.iter().map(|(_, amount)| amount.abs()).collect_vec();
    largest.sort_by(|a, b| b.total_cmp(a));
    // Of equal ones the first are named; a single one more takes no more room than its sum.
    let least = largest.get(NAMED - 1).filter(|_| parts.len() > NAMED + 1).copied();
    let mut equal =
        least.map_or(0, |least| NAMED - largest.iter().filter(|it| **it > least).count());
    let (mut count, mut rest) = (0, 0.0);
    let mut lines = Vec::new();
    for (name, amount) in parts {
        let is_named = least.is_none_or(|least| {
            let is_equal = amount.abs() == least && equal > 0;
            equal -= usize::from(is_equal);
            is_equal || amount.abs() > least
        });
        if !is_named {
            (count, rest) = (count + 1, rest + amount);
        }
        let line = [name, words.money(amount, shown.step)].join(" ");
        lines.push((if is_named { "" } else { "is-small" }, line));
    }
    if count > 0 {
        let places = [("count", &*digits(count)), ("amount", &words.money(rest, shown.step))];
        lines.push(("is-rest", fill(words.text.parts_more(), &places)));
    }
    lines
}
