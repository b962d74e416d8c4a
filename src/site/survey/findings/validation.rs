//! Does the model predict what customers say?

use leptos::prelude::*;

use super::figures::none;
use super::pieces::{headline, sentences};
use super::scatter::Scatter;
use super::table::{AsTable, headings};
use crate::model::CollectVec;
use crate::model::survey::{Agreement, Assessment};
use crate::site::survey::desk::Desk;
use crate::text::Text;

/// The finding.
#[component]
pub fn Validation() -> impl IntoView {
    let desk = Desk::here();
    desk.finding_or(Text::part_validation_needs, |assessment| {
        let all = assessment.agreement_of_all();
        (all.count() > 0).then(|| {
            let filled = filled(assessment);
            let (headline_words, besides) = words(desk, assessment, &all, &filled);
            view! {
                <div>
                    {headline(headline_words)} {sentences(besides)}
                    <Scatter all=all filled=filled />
                    <Figures />
                </div>
            }
        })
    })
}

/// The groups that said something, by position.
fn filled(assessment: &Assessment) -> Vec<usize> {
    let agreements = assessment.agreements().iter().enumerate();
    agreements.filter(|(_, of)| of.count() > 0).map(|(at, _)| at).collect_vec()
}

fn words(
    desk: Desk,
    assessment: &Assessment,
    all: &Agreement,
    filled: &[usize],
) -> (String, Vec<String>) {
    desk.sentences(assessment.model(), |words| {
        // A single group is everybody.
        let groups = if filled.len() > 1 { filled } else { &[] };
        let bias = |at: &usize| Some(words.bias(assessment.agreements().get(*at)?, Some(*at)));
        let repairs = assessment.repairs();
        let repairs = repairs.iter().map(|(of, repair)| words.repair(repair, *of));
        let besides = groups.iter().filter_map(bias).chain(words.agreement(all));
        let besides = besides.chain(repairs).collect_vec();
        (words.bias(all, None), besides)
    })
}

#[component]
fn Figures() -> impl IntoView {
    let desk = Desk::here();
    let headings = headings(
        desk,
        [
            Text::column_answers,
            Text::axis_predicted,
            Text::axis_stated,
            Text::column_bias,
            Text::column_between,
            Text::column_mae,
            Text::column_mape,
            Text::column_zeros,
            Text::column_r,
            Text::column_slope,
        ],
    );
    let rows = move |assessment: &Assessment| rows(desk, assessment);
    view! { <AsTable headings=headings rows=Box::new(rows) /> }
}

fn rows(desk: Desk, assessment: &Assessment) -> Vec<Vec<String>> {
    let all = row(desk, desk.locale.say(Text::everyone), &assessment.agreement_of_all());
    let filled = filled(assessment);
    let groups = if filled.len() > 1 { &*filled } else { &[] };
    let own = groups.iter().filter_map(|at| {
        let name = desk.group(assessment.model(), *at);
        Some(row(desk, name, assessment.agreements().get(*at)?))
    });
    std::iter::once(all).chain(own).collect_vec()
}

fn row(desk: Desk, name: String, of: &Agreement) -> Vec<String> {
    let bias = of.bias();
    let mape = of.mean_share_missed().filter(|_| !of.has_too_many_zeros());
    vec![
        name,
        desk.count(of.count()),
        desk.money_or_none(of.predicted().mean()),
        desk.money_or_none(of.stated().mean()),
        bias.map_or_else(none, |bias| desk.signed_money(bias.difference)),
        desk.between(bias.and_then(|bias| bias.interval()), |x| desk.signed_money(x)),
        desk.within(of.mean_miss(), of.mean_miss_interval(), |x| desk.money(x)),
        desk.within(mape, of.mean_share_missed_interval(), |x| desk.of_hundred(x)),
        desk.count(of.zeros()),
        desk.within(of.correlation(), of.correlation_interval(), |x| desk.hundredths(x)),
        desk.within(of.slope(), of.slope_interval(), |x| desk.hundredths(x)),
    ]
}
