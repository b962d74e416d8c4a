//! The number line of all choices: *What is left for you*.

use leptos::prelude::*;

use super::subject::Calculator;
use crate::model::CollectVec;
use crate::text::{Anchor, Choice, Dot, NumberLine, Text};
use crate::ui::Scene;
use crate::ui::kit::bars::Picture;
use crate::ui::kit::lines::Lines;
use crate::ui::kit::scale::{em, percent};
use crate::ui::kit::sentence::Sentence;

/// How high a row of labels is, in em.
const ROW: f64 = 1.25;

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
            <Drawing line=line />
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
    view! {
        <svg class="number-line" height="1.6em" aria-hidden="true">
            <Marks line=line middle=|_| 0.8 />
        </svg>
    }
}

/// How far below the upper edge the line is, in em.
fn middle(line: &NumberLine) -> f64 {
    line.rows[0] as f64 * ROW + 0.8
}

#[component]
fn Drawing(line: Memo<NumberLine>) -> impl IntoView {
    let height = |line: &NumberLine| em(middle(line) + 1.0 + line.rows[1] as f64 * ROW);
    let height = Memo::new(move |_| line.with(height));
    // The lowest first, so that a label lies over the lines to those below it.
    let labels = |line: &NumberLine| {
        let label = |dot| label(line, dot, middle(line));
        line.dots.iter().rev().map(label).collect_view()
    };
    view! {
        <svg class="number-line" height=move || height.get() aria-hidden="true">
            <Marks line=line middle=middle />
            <g>{move || line.with(labels)}</g>
        </svg>
    }
}

/// The line and its dots, which stay in place and glide. The offer's own dot lies over the others.
#[component]
fn Marks(line: Memo<NumberLine>, middle: fn(&NumberLine) -> f64) -> impl IntoView {
    let base = move || line.with(|line| base(line, middle(line)));
    let y = Memo::new(move |_| line.with(|line| em(middle(line))));
    // A dot is one choice as long as it stands at its place among the same ones.
    let named = |(at, dot): (usize, &Dot)| (at, dot.words[0].clone());
    let names = Memo::new(move |_| {
        line.with(|line| line.dots.iter().enumerate().rev().map(named).collect_vec())
    });
    let circle = move |(at, _): (usize, String)| {
        let of = move |say: fn(&NumberLine, &Dot) -> String| {
            Memo::new(move |_| line.with(|line| line.dots.get(at).map(|dot| say(line, dot))))
        };
        let (class, x) = (of(class), of(|_, dot| percent(dot.at)));
        view! { <circle class=move || class.get() cx=move || x.get() cy=move || y.get()></circle> }
    };
    view! {
        {base}
        <For each=move || names.get() key=Clone::clone children=circle />
    }
}

/// What the dots stand on, `middle` em from above.
fn base(line: &NumberLine, middle: f64) -> impl IntoView + use<> {
    let [y, top, end] = [0.0, -0.8, 0.8].map(|more| em(middle + more));
    let zero = percent(line.zero);
    let band = line.band.map(|(low, high)| {
        view! { <line class="band" x1=percent(low) x2=percent(high) y1=y.clone() y2=y.clone()></line> }
    });
    view! {
        <line class="loss" x1="0" x2=zero.clone() y1=y.clone() y2=y.clone()></line>
        <line class="gain" x1=zero.clone() x2="100%" y1=y.clone() y2=y.clone()></line>
        {band}
        <line class="zero" x1=zero.clone() x2=zero y1=top y2=end></line>
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
