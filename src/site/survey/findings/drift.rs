//! What has changed from one wave to another, and whether that is sure and large enough to matter.

use leptos::prelude::{Get, Set};

use super::chart::{Axis, Chart, Named, key};
use super::validation::none;
use super::whiskers::{Whisker, whiskers};
use super::{as_table, headline, sentences};
use crate::document::digits;
use crate::model::survey::{Assessment, Change, Subject};
use crate::site::survey::desk::Desk;
use crate::site::survey::fields::{Offered, labelled, select, slider};
use crate::text::fill;
use crate::ui::{View, el};

/// The greatest share that may be called immaterial.
const MOST_MATERIAL: f64 = 0.5;

/// The finding, with a choice of waves and of what matters.
pub fn drift(desk: &Desk, assessment: &Assessment) -> Option<View> {
    let waves: Vec<String> = assessment.waves().map(|wave| wave.as_str().to_owned()).collect();
    if waves.len() < 2 {
        return None;
    }
    let text = desk.text();
    let options: Vec<Offered> =
        waves.iter().enumerate().map(|(at, name)| (digits(at), name.clone())).collect();
    let choices = desk.study().choices();
    let count = waves.len();
    let choice = |later: bool| {
        let (read, set) = (choices.waves.clone(), choices.waves.clone());
        let chosen = move || {
            let (first, second) = in_force(read.get(), count);
            digits(if later { second } else { first })
        };
        let choose = move |word: &str| {
            let Some(at) = (0..count).find(|at| digits(*at) == word) else { return };
            let (first, second) =
                in_force(leptos::prelude::GetUntracked::get_untracked(&set), count);
            set.set(Some(if later { (first, at) } else { (at, second) }));
        };
        select(&options, chosen, choose)
    };
    let controls = el("div")
        .class("row")
        .child(labelled("wave-first", text.wave_first(), choice(false)))
        .child(labelled("wave-later", text.wave_later(), choice(true)))
        .child(material(desk));
    let (read, drawn) = (choices.clone(), desk.clone());
    let inside = el("div").live_children(
        move || vec![(in_force(read.waves.get(), count), read.material.get())],
        move |((first, later), material)| {
            let view = drawn.read(|it| changes(&drawn, it, (*first, *later), *material)).flatten();
            view.unwrap_or_else(|| el("p"))
        },
    );
    let chart = (count > 2).then(|| control(desk, assessment, &waves)).flatten();
    Some(el("div").child(controls).child(inside).children(chart))
}

/// The waves that were chosen, or the first and the last.
pub fn in_force(chosen: Option<(usize, usize)>, count: usize) -> (usize, usize) {
    let known = chosen.filter(|(first, later)| *first < count && *later < count);
    known.unwrap_or((0, count.saturating_sub(1)))
}

fn material(desk: &Desk) -> View {
    let share = desk.study().choices().material.clone();
    let (said, told, read) = (desk.clone(), desk.clone(), share.clone());
    let slider = slider((0.0, MOST_MATERIAL, 0.01), share, move |x| said.of_hundred(x));
    let now = el("output").attr("for", "material").live_text(move || {
        fill(told.text().material_said(), &[("percent", &told.of_hundred(read.get()))])
    });
    labelled("material", desk.text().material_label(), slider).child(now)
}

fn changes(
    desk: &Desk,
    assessment: &Assessment,
    (first, later): (usize, usize),
    material: f64,
) -> Option<View> {
    let drift = assessment.drift(first, later, material)?;
    let words = desk.survey_words()?;
    let words = words.sentences();
    let alarms = drift.alarms().map(|change| words.change(change));
    let paired = assessment.paired_drift(first, later);
    let besides: Vec<String> = alarms.chain(words.drift_besides(&drift, paired.as_ref())).collect();
    let overall: Vec<Whisker> = drift
        .changes
        .iter()
        .filter(|change| change.group.is_none())
        .map(|change| Whisker {
            name: desk.subject(assessment.model(), change.subject),
            said: desk.signed_money(change.difference.difference),
            mean: change.difference.difference,
            ends: change.difference.interval().map(|it| (it.low, it.high)),
            class: if change.is_alarm() { "is-alarm" } else { "" },
        })
        .collect();
    let caption = desk.text().changes_caption();
    Some(
        el("div")
            .child(headline(&words.drift(&drift)))
            .child(sentences(besides))
            .child(whiskers(caption, &overall, true, &|x| desk.signed_money(x)))
            .child(table(desk, assessment, &drift.changes)),
    )
}

fn table(desk: &Desk, assessment: &Assessment, changes: &[Change]) -> View {
    let (text, model) = (desk.text(), assessment.model());
    let row = |change: &Change| {
        let group = change.group.map_or(text.everyone(), |at| desk.group(model, at));
        let difference = change.difference;
        let between = difference.interval();
        vec![
            desk.subject(model, change.subject),
            group.to_owned(),
            desk.money(change.before),
            desk.signed_money(difference.difference),
            between.map_or_else(none, |it| desk.between(it, &|x| desk.signed_money(x))),
            desk.p(change.p),
            desk.finding(change.finding),
            if change.material { text.yes_matters() } else { text.no_matters() }.to_owned(),
            change.needed.map_or_else(none, |needed| desk.plain(needed)),
        ]
    };
    let headings = [
        "",
        text.column_group(),
        text.column_before(),
        text.column_difference(),
        text.column_between(),
        text.column_p(),
        text.column_finding(),
        text.column_matters(),
        text.column_needed(),
    ];
    as_table(desk, &headings, changes.iter().map(row).collect())
}

/// The stated worth over all waves with the limits of chance, for a drift too slow for any two of them.
fn control(desk: &Desk, assessment: &Assessment, waves: &[String]) -> Option<View> {
    let points = assessment.control_chart(Subject::Stated);
    let words = desk.survey_words()?;
    let text = desk.text();
    let first = points.first()?;
    // Before the first point stands the first mean, of which this point holds four fifths.
    let start = (first.smoothed - 0.2 * first.mean) / 0.8;
    let at = |at: usize| (at + 1) as f64;
    let each = || points.iter().enumerate();
    let ends = points.iter().flat_map(|it| [start - it.reach, start + it.reach, it.mean]);
    let y = Axis::around(ends.chain(points.iter().map(|it| it.smoothed)));
    let x = Axis::around([1.0, (points.len() + 1) as f64].into_iter());
    let with_start = |points: Vec<(f64, f64)>| std::iter::once((1.0, start)).chain(points);
    let chart = Chart::new(x, y)
        .line("limit", with_start(each().map(|(n, it)| (at(n + 1), start - it.reach)).collect()))
        .line("limit", with_start(each().map(|(n, it)| (at(n + 1), start + it.reach)).collect()))
        .line("fitted", with_start(each().map(|(n, it)| (at(n + 1), it.smoothed)).collect()))
        .dots("group-1", with_start(each().map(|(n, it)| (at(n + 1), it.mean)).collect()));
    let money = |amount: f64| desk.money(amount);
    let named = |number: f64| {
        let whole = (number >= 1.0 && number.fract() == 0.0).then_some(number as usize);
        whole.and_then(|at| waves.get(at - 1)).cloned().unwrap_or_default()
    };
    let across = Named { name: text.column_wave(), write: &named };
    let upright = Named { name: text.axis_stated(), write: &money };
    let entries = [
        ("group-1", text.key_wave_mean()),
        ("fitted", text.key_smoothed()),
        ("limit", text.key_limit()),
    ];
    Some(
        el("div")
            .class("picture")
            .child(el("h4").text(text.control_title()))
            .child(el("p").text(words.sentences().control(&points)))
            .child(chart.view(text.control_caption(), &across, &upright))
            .child(key(&entries)),
    )
}
