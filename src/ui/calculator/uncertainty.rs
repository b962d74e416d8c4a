//! How sure the result is, what decides it, and what it rests on.

use crate::model::calculator::{COLUMNS, Chance, DRAWS};
use crate::text::{Numbers, Sentences};
use crate::ui::kit::view::{View, el};
use crate::ui::old::Scene;
use crate::ui::old::bars::{Bar, Stretch, bars, picture, stacked};
use crate::ui::old::fold::unfold;
use crate::ui::old::hill::{ends, hill};
use crate::ui::old::table::{Row, table};

/// The spread of plausible results; nothing where no figure has a range.
pub fn chance(scene: &Scene) -> View {
    let (drawn, shares, said) = (scene.clone(), scene.clone(), scene.clone());
    let numbers = scene.clone();
    let rows = move || {
        let told = shares.told();
        let words = told.words();
        let bar = |class, name: &str, share: f64| Bar {
            class,
            name: name.to_owned(),
            amount: words.share(share),
            stretches: vec![Stretch { from: 0.0, to: share, tone: "tone-1" }],
        };
        let both = |chance: &Chance| {
            let gains = bar("bar is-gain", words.text.gains_in(), chance.gains);
            [gains, bar("bar is-gain", words.text.beats_in(), chance.beats)]
        };
        words.results.chance.iter().flat_map(both).collect()
    };
    let spread = el("div").class("spread").live_children(
        move || drawn.told().results().chance.iter().cloned().collect(),
        move |chance| {
            let money = |amount| numbers.setting().numbers.signed_money(amount);
            let ends = ends(&money(chance.least), &money(chance.greatest));
            el("div").child(drawn_hill(chance)).child(ends)
        },
    );
    picture("picture chance", scene.setting().text.chance())
        .child(bars(rows))
        .child(spread)
        .child(el("p").class("help").live_text(move || said.told().words().spread()))
        .child(as_table(scene))
}

/// How many columns of the hill go into one row.
const TOGETHER: usize = 3;

/// The hill in numbers.
fn as_table(scene: &Scene) -> View {
    let text = &scene.setting().text;
    let (part, open) = unfold("how", text.as_table());
    let read = scene.clone();
    let rows = move || {
        open.only(|| {
            let told = read.told();
            let words = told.words();
            let Some(chance) = &words.results.chance else { return Vec::new() };
            let width = (chance.greatest - chance.least) / COLUMNS as f64;
            let row = |(at, counts): (usize, &[u32])| {
                let low = chance.least + width * (at * TOGETHER) as f64;
                let reach = words.money_reach(low, low + width * TOGETHER as f64);
                let share = f64::from(counts.iter().sum::<u32>()) / DRAWS as f64;
                Row { total: false, cells: vec![reach, words.share(share)] }
            };
            chance.columns.chunks(TOGETHER).enumerate().map(row).collect()
        })
    };
    part.child(table(&[text.value(), text.column_cases()], 1, rows))
}

/// How often each value came up, losses apart from gains, with a line where nothing is gained.
fn drawn_hill(chance: &Chance) -> View {
    let span = chance.greatest - chance.least;
    let heights: Vec<_> = chance.columns.iter().copied().map(f64::from).collect();
    let middle = |at: usize| chance.least + span * (at as f64 + 0.5) / COLUMNS as f64;
    hill(&heights, &|at| middle(at) > 0.0, &[(-chance.least / span, "zero")])
}

/// How many inputs the tornado shows; those behind move little.
const SHOWN: usize = 7;

/// What moves the value most: each input from its lowest to its highest figure.
pub fn tornado(scene: &Scene) -> View {
    let drawn = scene.clone();
    let rows = move || {
        let told = drawn.told();
        let words = told.words();
        let value = words.results.offer.value;
        let shown = || words.results.sensitivities.iter().take(SHOWN);
        let ends = shown().flat_map(|row| [row.value_at_low, row.value_at_high]);
        let (least, most) =
            ends.fold((value, value), |(least, most), end| (least.min(end), most.max(end)));
        let place = |x: f64| if most > least { (x - least) / (most - least) } else { 0.0 };
        shown()
            .map(|row| {
                let low = row.value_at_low.min(row.value_at_high);
                let high = row.value_at_low.max(row.value_at_high);
                Bar {
                    class: "bar is-gain is-tornado",
                    name: words.reach_of(row),
                    amount: words.money_reach(low, high),
                    stretches: vec![
                        Stretch { from: place(low), to: place(value), tone: "tone-loss" },
                        Stretch { from: place(value), to: place(high), tone: "tone-1" },
                    ],
                }
            })
            .collect()
    };
    let text = &scene.setting().text;
    picture("picture tornado", text.tornado())
        .child(bars(rows))
        .child(el("p").class("help").text(text.tornado_help()))
}

/// The share of the result that rests on each sort of evidence.
pub fn evidence(scene: &Scene) -> View {
    let drawn = scene.clone();
    let rows = move || {
        let told = drawn.told();
        let words = told.words();
        let shares = words.results.offer.evidence;
        let bar = |name: &str, before: f64, share: f64| Bar {
            class: "bar is-gain",
            name: name.to_owned(),
            amount: words.share(share),
            stretches: stacked(&[before, share], 1.0).into_iter().skip(1).collect(),
        };
        let Sentences { text, .. } = &words;
        vec![
            bar(text.measured(), 0.0, shares.measured),
            bar(text.stated(), shares.measured, shares.stated),
            bar(text.assumed(), shares.measured + shares.stated, shares.assumed),
        ]
    };
    picture("picture evidence-meter", scene.setting().text.rests_on()).child(bars(rows))
}
