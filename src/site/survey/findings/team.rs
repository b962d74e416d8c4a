//! What the team believes beside what customers say; where they disagree comes first.

use super::validation::none;
use super::{as_table, headline, sentences};
use crate::model::calculator::Model;
use crate::model::survey::{Assessment, Contributor, Disagreement, Moments};
use crate::site::survey::desk::Desk;
use crate::text::fill;
use crate::ui::{View, el};

/// So many disagreements are told in sentences.
const TOLD: usize = 3;

/// The finding.
pub fn team(desk: &Desk, assessment: &Assessment) -> Option<View> {
    let all = assessment.disagreements();
    if all.is_empty() {
        return None;
    }
    let words = desk.survey_words()?;
    let words = words.sentences();
    let told = all.iter().take(TOLD).map(|one| disagreement(desk, assessment.model(), one));
    Some(
        el("div")
            .child(headline(&words.team(&all)))
            .child(sentences(told))
            .child(pictures(desk, assessment, &all))
            .child(table(desk, assessment, &all)),
    )
}

fn disagreement(desk: &Desk, model: &Model, one: &Disagreement) -> String {
    let mean = |said: &Moments| {
        said.mean().map_or_else(none, |mean| desk.amount(model, one.element, mean))
    };
    let (team, customers) = (mean(&one.team), mean(&one.customers));
    let (money, finding) = (desk.money(one.money), desk.finding(one.finding));
    let places = [
        ("element", desk.element(model, one.element)),
        ("team", &*team),
        ("customers", &*customers),
        ("money", &*money),
        ("finding", &*finding),
    ];
    fill(desk.text().team_said(), &places)
}

/// Each element by itself, since amounts are counted in units of their own.
fn pictures(desk: &Desk, assessment: &Assessment, all: &[Disagreement]) -> View {
    let (text, model) = (desk.text(), assessment.model());
    let picture = |one: &Disagreement| {
        let name = desk.element(model, one.element);
        let write = |x: f64| desk.amount(model, one.element, x);
        let whisker = |who: &str, said: &Moments, class| {
            let mean = said.mean()?;
            let places = [("group", who), ("count", &desk.count(said.count()))];
            Some(super::whiskers::Whisker {
                name: fill(text.group_of(), &places),
                said: write(mean),
                mean,
                ends: said.interval().map(|it| (it.low, it.high)),
                class,
            })
        };
        let both: Vec<_> = [
            whisker(text.the_team(), &one.team, "is-team"),
            whisker(text.customers(), &one.customers, ""),
        ]
        .into_iter()
        .flatten()
        .collect();
        super::whiskers::whiskers(name, &both, false, &write)
    };
    el("div").class("pairs").children(all.iter().map(picture))
}

fn table(desk: &Desk, assessment: &Assessment, all: &[Disagreement]) -> View {
    let (text, model) = (desk.text(), assessment.model());
    let contributors = assessment.contributors();
    let row = |one: &Disagreement| {
        let write = |x: f64| desk.amount(model, one.element, x);
        let mean = |said: &Moments| said.mean().map_or_else(none, write);
        let own = |who: &Contributor| {
            let amount = who.amounts.get(one.element).copied().flatten();
            amount.map_or_else(none, write)
        };
        let mut cells = vec![
            desk.element(model, one.element).to_owned(),
            mean(&one.team),
            mean(&one.customers),
            write(one.difference.difference),
            desk.money(one.money),
            desk.finding(one.finding),
        ];
        cells.extend(contributors.iter().map(own));
        cells
    };
    let mut headings = vec![
        "",
        text.the_team(),
        text.customers(),
        text.column_difference(),
        text.column_in_money(),
        text.column_finding(),
    ];
    headings.extend(contributors.iter().map(|who| who.name.as_str()));
    as_table(desk, &headings, all.iter().map(row).collect())
}
