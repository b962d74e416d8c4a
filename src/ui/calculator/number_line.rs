//! The number line of all choices: *What is left for you*.

use leptos::prelude::*;

use super::subject::Calculator;
use crate::document::digits;
use crate::model::CollectVec;
use crate::text::{Anchor, Choice, Dot, NumberLine, Text};
use crate::ui::Scene;
use crate::ui::kit::bars::Picture;
use crate::ui::kit::lines::Lines;
use crate::ui::kit::sentence::Sentence;

/// How high a row of labels is, in em.
const ROW: f64 = 1.4;

/// Every choice by what it leaves.
#[component]
pub fn Choices() -> impl IntoView {
    let scene = Scene::<Calculator>::here().at_rest();
    let locale = scene.locale();
    let line = scene.in_words(|words| words.number_line());
    let words = Memo::new(move |_| {
        line.with(|line| line.dots.iter().map(|dot| dot.words.join(" ")).collect_vec())
    });
    let spread = scene.in_words(|words| words.rough_spread());
    view! {
        <Picture class="picture choices" caption=locale.say(Text::choices)>
            {move || line.with(drawing)}
            <p class="ends" aria-hidden="true">
                <span>{locale.say(Text::you_lose)}</span>
                <span>{locale.say(Text::you_gain)}</span>
            </p>
            <Lines class="unseen" lines=words />
            <Sentence words=spread />
        </Picture>
    }
}

/// The same without its words, which stand beside it.
#[component]
pub fn SmallLine() -> impl IntoView {
    let line = Scene::<Calculator>::here().at_rest().in_words(|words| words.number_line());
    let draw = |line: &NumberLine| {
        view! {
            <svg class="number-line" height="1.6em" aria-hidden="true">
                {marks(line, 0.8)}
            </svg>
        }
    };
    view! { {move || line.with(draw)} }
}

fn drawing(line: &NumberLine) -> impl IntoView + use<> {
    let [above, below] = line.rows.map(|rows| rows as f64 * ROW);
    let middle = above + 0.8;
    // The lowest first, so that a label lies over the lines to those below it.
    let labels = line.dots.iter().rev().map(|dot| label(line, dot, middle)).collect_view();
    view! {
        <svg class="number-line" height=em(middle + 1.0 + below) aria-hidden="true">
            {marks(line, middle)}
            {labels}
        </svg>
    }
}

/// The line and its dots, `middle` em from above. The offer's own dot lies over the others.
fn marks(line: &NumberLine, middle: f64) -> impl IntoView + use<> {
    let y = em(middle);
    let [top, end] = [middle - 0.8, middle + 0.8].map(em);
    let (zero, band) = (percent(line.zero), line.band);
    let band = band.map(|(low, high)| {
        view! { <line class="band" x1=percent(low) x2=percent(high) y1=y.clone() y2=y.clone()></line> }
    });
    let dots = line.dots.iter().rev().map(|dot| {
        view! { <circle class=class(line, dot) cx=percent(dot.at) cy=y.clone()></circle> }
    });
    view! {
        <line class="loss" x1="0" x2=zero.clone() y1=y.clone() y2=y.clone()></line>
        <line class="gain" x1=zero.clone() x2="100%" y1=y.clone() y2=y.clone()></line>
        {band}
        <line class="zero" x1=zero.clone() x2=zero y1=top y2=end></line>
        {dots.collect_view()}
    }
}

/// A label, with a line to its dot.
fn label(line: &NumberLine, dot: &Dot, middle: f64) -> impl IntoView + use<> {
    let anchor = match dot.label.anchor {
        Anchor::Start => "",
        Anchor::Middle => " is-middle",
        Anchor::End => " is-end",
    };
    let above = dot.choice == Choice::Offer;
    let row = dot.label.row as f64;
    let first = if above { 1.0 } else { middle + 1.8 + ROW * row };
    let lines = dot.label.lines.iter().enumerate().map(|(at, words)| {
        let y = em(first + at as f64 * ROW);
        view! {
            <tspan x=percent(dot.label.at) y=y>
                {words.to_owned()}
            </tspan>
        }
    });
    let lines = lines.collect_view();
    let (x, from, to) = (percent(dot.at), em(middle + 0.5), em(first - 0.9));
    let to_dot = (!above).then(|| {
        view! { <line class="to-dot" x1=x.clone() x2=x y1=from y2=to></line> }
    });
    view! {
        {to_dot}
        <text class=[&*class(line, dot), anchor].concat()>
            {lines}
        </text>
    }
}

fn class(line: &NumberLine, dot: &Dot) -> String {
    let class = match dot.choice {
        Choice::Offer if dot.is_loss => "offer is-loss",
        Choice::Offer => "offer",
        Choice::Alternative => "alternative",
        Choice::Nothing => "nothing",
    };
    // What leaves most stands out, whatever it is.
    let is_best = line.dots.iter().all(|other| other.at <= dot.at);
    [class, if is_best { " is-best" } else { "" }].concat()
}

/// A length in em.
fn em(length: f64) -> String {
    tenths(length * 10.0, "em")
}

/// A share of the width.
fn percent(share: f64) -> String {
    tenths(share * 1000.0, "%")
}

fn tenths(count: f64, unit: &str) -> String {
    let count = count.round() as usize;
    [&*digits(count / 10), ".", &digits(count % 10), unit].concat()
}
