//! Groups of customers beside each other in one subject, and how sure it is that they differ.

use leptos::prelude::*;

use super::figures::none;
use super::pieces::{headline, sentences};
use super::table::{AsTable, headings};
use super::whiskers::{Whisker, Whiskers};
use crate::model::CollectVec;
use crate::model::calculator::Model;
use crate::model::survey::{Assessment, Moments, Pair, Segments, Subject};
use crate::site::survey::desk::Desk;
use crate::text::Text;

/// The sentences, the means, and the tests.
pub fn compared(desk: Desk, assessment: &Assessment, subject: Subject) -> impl IntoView + use<> {
    let model = assessment.model();
    let segments = assessment.segments(subject);
    let groups: Vec<(usize, Moments)> = groups(assessment, subject);
    let whisker = |(at, said): &(usize, Moments)| {
        let mean = said.mean()?;
        let name = desk.group_of(&desk.group(model, *at), said.count());
        Some(Whisker { name, said: desk.money(mean), mean, ends: said.interval(), class: "" })
    };
    let all = groups.iter().filter_map(whisker).collect_vec();
    let (said, pairs) = desk.sentences(model, |words| {
        let pair = |pair: &Pair| words.pair(pair, assessment.said(), subject);
        (words.segments(&segments).to_owned(), segments.pairs.iter().map(pair).collect_vec())
    });
    view! {
        <div>
            {headline(said)}
            <Whiskers
                caption=desk.locale.say(Text::means_caption)
                all=all
                write=Box::new(move |x| desk.money(x))
            /> {sentences(pairs)} <Means subject=subject /> <Differences segments=segments />
        </div>
    }
}

/// The groups that said something of a subject, by position.
fn groups(assessment: &Assessment, subject: Subject) -> Vec<(usize, Moments)> {
    let all = assessment.said().iter().enumerate().map(|(at, said)| (at, said.of(subject)));
    all.filter(|(_, said)| said.count() > 0).collect_vec()
}

#[component]
fn Means(subject: Subject) -> impl IntoView {
    let desk = Desk::here();
    let headings = headings(
        desk,
        [Text::column_answers, Text::column_mean, Text::column_between, Text::column_deviation],
    );
    let row = move |model: &Model, (at, said): (usize, Moments)| {
        vec![
            desk.group(model, at),
            desk.count(said.count()),
            desk.money_or_none(said.mean()),
            desk.between(said.interval(), |x| desk.money(x)),
            desk.money_or_none(said.deviation()),
        ]
    };
    let rows = move |assessment: &Assessment| {
        let groups = groups(assessment, subject).into_iter();
        groups.map(|group| row(assessment.model(), group)).collect_vec()
    };
    view! { <AsTable headings=headings rows=Box::new(rows) /> }
}

#[component]
fn Differences(segments: Segments) -> impl IntoView {
    let desk = Desk::here();
    let headings = headings(
        desk,
        [
            Text::column_difference,
            Text::column_between,
            Text::column_test,
            Text::column_p,
            Text::column_finding,
        ],
    );
    let rows = move |assessment: &Assessment| {
        let overall = segments.overall.map(|overall| {
            let [f, between, within] =
                [overall.f, overall.between, overall.within].map(|it| desk.hundredths(it));
            let f = [&f, " (", &between, "; ", &within, ")"].concat();
            let name = desk.locale.say(Text::all_groups);
            vec![name, none(), none(), f, desk.p(Some(overall.p())), none()]
        });
        let pairs = segments.pairs.iter();
        let pairs = pairs.map(|pair| difference(desk, assessment.model(), pair));
        overall.into_iter().chain(pairs).collect_vec()
    };
    view! { <AsTable title=Text::tests_title headings=headings rows=Box::new(rows) /> }
}

fn difference(desk: Desk, model: &Model, pair: &Pair) -> Vec<String> {
    let (first, second) = pair.groups;
    let difference = pair.difference;
    let t = difference.t().zip(difference.freedom()).map_or_else(none, |(t, freedom)| {
        [&desk.hundredths(t), " (", &desk.hundredths(freedom), ")"].concat()
    });
    vec![
        [&desk.group(model, first), " − ", &desk.group(model, second)].concat(),
        desk.signed_money(difference.difference),
        desk.between(difference.interval(), |x| desk.signed_money(x)),
        t,
        desk.p(pair.p),
        desk.finding(pair.finding),
    ]
}
