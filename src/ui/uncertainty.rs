//! How sure the result is, what decides it, and what it rests on.

use super::Scene;
use super::bars::{Bar, Stretch, bars, picture, stacked};
use super::table::{Row, table};
use super::unfold::unfold;
use super::view::{View, el, svg};
use crate::document::digits;
use crate::model::value::{COLUMNS, Chance, DRAWS};
use crate::text::{Numbers, Sentences};

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
            let end = |amount: f64| el("span").class("amount").text(&money(amount));
            let ends = [end(chance.least), end(chance.greatest)];
            el("div").child(hill(chance)).child(el("div").class("ends").children(ends))
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

const WIDTH: f64 = 600.0;
const HEIGHT: f64 = 100.0;

/// How often each value came up, losses apart from gains, with a line where nothing is gained.
fn hill(chance: &Chance) -> View {
    let span = chance.greatest - chance.least;
    let tallest = chance.columns.iter().copied().max().unwrap_or(1).max(1);
    let width = WIDTH / chance.columns.len().max(1) as f64;
    let (mut gains, mut losses) = (String::new(), String::new());
    for (at, count) in chance.columns.iter().enumerate() {
        let middle = chance.least + span * (at as f64 + 0.5) / chance.columns.len() as f64;
        let height = HEIGHT * f64::from(*count) / f64::from(tallest);
        let side = if middle > 0.0 { &mut gains } else { &mut losses };
        column(side, at as f64 * width, width - 1.0, height);
    }
    let path = |class, drawn: &str| svg("path").class(class).attr("d", drawn);
    let zero = -chance.least / span * WIDTH;
    let mut line = String::new();
    if 0.0 < zero && zero < WIDTH {
        column(&mut line, zero - 1.0, 2.0, HEIGHT);
    }
    svg("svg")
        .attr("viewBox", "0 0 600 100")
        .attr("preserveAspectRatio", "none")
        .attr("aria-hidden", "true")
        .children([path("is-gain", &gains), path("is-loss", &losses), path("zero", &line)])
}

/// Adds a column to a path. Whole numbers are finer than a pixel, and short.
fn column(path: &mut String, x: f64, width: f64, height: f64) {
    let whole = |number: f64| digits(number.round() as usize);
    let steps = ["M", &whole(x), " 100V", &whole(HEIGHT - height), "h", &whole(width), "V100z"];
    path.push_str(&steps.concat());
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
