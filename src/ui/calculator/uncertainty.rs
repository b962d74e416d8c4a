//! How sure the result is, what decides it, and what it rests on.

use leptos::prelude::*;

use super::subject::Calculator;
use crate::model::CollectVec;
use crate::model::calculator::{self, COLUMNS, DRAWS, Sensitivity};
use crate::text::{Sentences, Text};
use crate::ui::Scene;
use crate::ui::kit::bars::{Bar, Bars, Picture, Stretch, stacked};
use crate::ui::kit::fold::Fold;
use crate::ui::kit::hill::{Hill, HillShape};
use crate::ui::kit::scale::Scale;
use crate::ui::kit::sentence::Sentence;
use crate::ui::kit::table::{Row, Table};

/// The spread of plausible results; nothing where no figure has a range.
#[component]
pub fn Chance() -> impl IntoView {
    let scene = Scene::<Calculator>::here().at_rest();
    let locale = scene.locale();
    let hill = move || {
        let chance = scene.results().with(|results| results.chance.clone())?;
        let ends = [chance.least, chance.greatest].map(|end| locale.signed_money(end));
        Some(view! {
            <div>
                <Hill shape=shape(&chance) ends=ends />
            </div>
        })
    };
    let chance = scene.in_words(|words| words.chance());
    let spread = scene.in_words(|words| words.spread());
    let independence = scene.in_words(|words| words.independence());
    view! {
        <Picture class="picture chance" caption=locale.say(Text::chance)>
            <Bars bars=scene.in_words(odds) />
            <div class="spread">{hill}</div>
            <p class="help">{move || chance.get()}</p>
            <Sentence words=spread />
            <p class="help">{move || independence.get()}</p>
            <Fold class="how" summary=move || locale.say(Text::as_table)>
                <ColumnTable />
            </Fold>
        </Picture>
    }
}

/// How often it gains, and how often it beats the alternative.
fn odds(words: &Sentences) -> Vec<Bar> {
    let bar = |name: &str, share: f64| Bar {
        class: "bar is-gain",
        name: name.to_owned(),
        amount: words.share(share),
        stretches: vec![Stretch::new(0.0, share, "tone-1")],
    };
    let Some(chance) = &words.results.chance else { return Vec::new() };
    vec![bar(words.text.gains_in(), chance.gains), bar(words.text.beats_in(), chance.beats)]
}

/// How often each value came up, losses apart from gains, with a line where nothing is gained.
fn shape(chance: &calculator::Chance) -> HillShape {
    let span = chance.greatest - chance.least;
    let middle = |at: usize| chance.least + span * (at as f64 + 0.5) / COLUMNS as f64;
    HillShape {
        heights: chance.columns.iter().copied().map(f64::from).collect_vec(),
        gains: (0..chance.columns.len()).map(|at| middle(at) > 0.0).collect_vec(),
        marks: vec![(-chance.least / span, "zero")],
    }
}

/// How many columns of the hill go into one row.
const TOGETHER: usize = 3;

/// The hill in numbers.
#[component]
fn ColumnTable() -> impl IntoView {
    let scene = Scene::<Calculator>::here().at_rest();
    let headings = scene.locale().all(&[Text::value, Text::column_cases]);
    view! { <Table headings=headings amounts=1 rows=scene.in_words(columns) /> }
}

fn columns(words: &Sentences) -> Vec<Row> {
    let Some(chance) = &words.results.chance else { return Vec::new() };
    let width = (chance.greatest - chance.least) / COLUMNS as f64;
    let row = |(at, counts): (usize, &[u32])| {
        let low = chance.least + width * (at * TOGETHER) as f64;
        let reach = words.money_reach(low, low + width * TOGETHER as f64);
        let share = f64::from(counts.iter().sum::<u32>()) / DRAWS as f64;
        Row { total: false, cells: vec![reach, words.share(share)] }
    };
    chance.columns.chunks(TOGETHER).enumerate().map(row).collect_vec()
}

/// How many inputs the tornado shows; those behind move little.
const SHOWN: usize = 7;

/// What moves the value most: each input from its lowest to its highest figure.
#[component]
pub fn Tornado() -> impl IntoView {
    let scene = Scene::<Calculator>::here().at_rest();
    let worth = scene.in_words(|words| words.worth_knowing().unwrap_or_default());
    view! {
        <Picture class="picture tornado" caption=scene.locale().say(Text::tornado)>
            <Bars bars=scene.in_words(tornado) />
            <p class="help">{scene.locale().say(Text::tornado_help)}</p>
            <p class="help">{move || worth.get()}</p>
        </Picture>
    }
}

fn tornado(words: &Sentences) -> Vec<Bar> {
    let value = words.results.offer.value;
    let shown = || words.results.sensitivities.iter().take(SHOWN);
    let mut ends = vec![value];
    shown().for_each(|row| ends.extend([row.value_at_low, row.value_at_high]));
    let scale = Scale::around(&ends);
    let place = |x: f64| scale.share(x);
    let bar = |row: &Sensitivity| {
        let low = row.value_at_low.min(row.value_at_high);
        let high = row.value_at_low.max(row.value_at_high);
        Bar {
            class: "bar is-gain is-tornado",
            name: words.reach_of(row),
            amount: words.money_reach(low, high),
            stretches: vec![
                Stretch::new(place(low), place(value), "tone-loss"),
                Stretch::new(place(value), place(high), "tone-1"),
            ],
        }
    };
    shown().map(bar).collect_vec()
}

/// The share of the result that rests on each sort of evidence.
#[component]
pub fn Evidence() -> impl IntoView {
    let scene = Scene::<Calculator>::here().at_rest();
    view! {
        <Picture class="picture evidence-meter" caption=scene.locale().say(Text::rests_on)>
            <Bars bars=scene.in_words(evidence) />
        </Picture>
    }
}

fn evidence(words: &Sentences) -> Vec<Bar> {
    let shares = words.results.offer.evidence;
    let bar = |name: &str, before: f64, share: f64| Bar {
        class: "bar is-gain",
        name: name.to_owned(),
        amount: words.percent(share),
        stretches: stacked(&[before, share], 1.0).into_iter().skip(1).collect_vec(),
    };
    let text = words.text;
    vec![
        bar(text.measured(), 0.0, shares.measured),
        bar(text.stated(), shares.measured, shares.stated),
        bar(text.assumed(), shares.measured + shares.stated, shares.assumed),
    ]
}
