//! What matters most to customers, and whether it still does.

use leptos::prelude::Get;

use super::drift::in_force;
use super::validation::none;
use super::whiskers::{Whisker, whiskers};
use super::{as_table, headline};
use crate::model::survey::{Assessment, Subject};
use crate::site::survey::desk::Desk;
use crate::ui::{View, el};

/// The finding: elements by what they are worth to customers, and the order of two waves.
pub fn importance(desk: &Desk, assessment: &Assessment) -> Option<View> {
    let said = assessment.said_by_all();
    let model = assessment.model();
    let mut worths: Vec<_> = (0..model.offer.elements.len())
        .filter_map(|at| {
            let worth = said.of(Subject::Worth(at));
            Some((at, worth, worth.mean()?))
        })
        .collect();
    if worths.is_empty() {
        return None;
    }
    worths.sort_by(|(_, _, a), (_, _, b)| b.total_cmp(a));
    let whisker = |(at, worth, mean): &(usize, crate::model::survey::Moments, f64)| Whisker {
        name: desk.element(model, *at).to_owned(),
        said: desk.money(*mean),
        mean: *mean,
        ends: worth.interval().map(|it| (it.low, it.high)),
        class: "",
    };
    let all: Vec<_> = worths.iter().map(whisker).collect();
    let caption = desk.text().importance_caption();
    let waves = assessment.waves().count();
    let chosen = desk.study().choices().waves.clone();
    let drawn = desk.clone();
    let order = (waves > 1).then(|| {
        el("div").live_children(
            move || vec![in_force(chosen.get(), waves)],
            move |waves| {
                let view = drawn.read(|assessment| order(&drawn, assessment, *waves)).flatten();
                view.unwrap_or_else(|| el("p"))
            },
        )
    });
    let needs = (waves < 2).then(|| el("p").class("help").text(desk.text().order_needs()));
    Some(
        el("div")
            .child(whiskers(caption, &all, true, &|x| desk.money(x)))
            .children(order)
            .children(needs)
            .child(gaps(desk, assessment, &worths)),
    )
}

fn order(desk: &Desk, assessment: &Assessment, (first, later): (usize, usize)) -> Option<View> {
    let importance = assessment.importance(first, later)?;
    let words = desk.survey_words()?;
    let (text, model) = (desk.text(), assessment.model());
    let row = |place: &crate::model::survey::Place| {
        vec![
            desk.element(model, place.element).to_owned(),
            desk.plain(place.before),
            desk.plain(place.after),
        ]
    };
    let mut rows: Vec<Vec<String>> = importance.places.iter().map(row).collect();
    if let Some(correlation) = importance.correlation {
        rows.push(vec![text.spearman().to_owned(), none(), desk.hundredths(correlation)]);
    }
    let headings = ["", text.wave_first(), text.wave_later()];
    Some(
        el("div")
            .child(headline(&words.sentences().importance(&importance)))
            .child(as_table(desk, &headings, rows)),
    )
}

/// What elements are worth, and how far they are from what is desired.
fn gaps(
    desk: &Desk,
    assessment: &Assessment,
    worths: &[(usize, crate::model::survey::Moments, f64)],
) -> View {
    let text = desk.text();
    let said = assessment.said_by_all();
    let number = |figure: Option<f64>| figure.map_or_else(none, |it| desk.hundredths(it));
    let row = |(at, worth, mean): &(usize, crate::model::survey::Moments, f64)| {
        let gap = said.elements.get(*at).map(|said| said.gap);
        vec![
            desk.element(assessment.model(), *at).to_owned(),
            desk.count(worth.count()),
            desk.money(*mean),
            worth.interval().map_or_else(none, |it| desk.between(it, &|x| desk.money(x))),
            number(gap.and_then(|gap| gap.desired.mean())),
            number(gap.and_then(|gap| gap.received.mean())),
            number(gap.and_then(|gap| gap.gap.mean())),
        ]
    };
    let headings = [
        "",
        text.column_answers(),
        text.column_mean(),
        text.column_between(),
        text.mean_desired(),
        text.mean_received(),
        text.mean_gap(),
    ];
    as_table(desk, &headings, worths.iter().map(row).collect())
}
