//! What the team believes beside what customers say; where they disagree comes first.

use leptos::prelude::*;

use super::figures::none;
use super::pieces::{headline, sentences};
use super::table::{AsTable, headings};
use super::whiskers::{Whisker, Whiskers};
use crate::model::CollectVec;
use crate::model::calculator::Model;
use crate::model::survey::{Assessment, Contributor, Disagreement, Moments};
use crate::site::survey::desk::{Desk, unit_of};
use crate::text::Text;
use crate::ui::kit::locale::Phrase;

/// So many disagreements are told in sentences.
const TOLD: usize = 3;

/// The finding.
#[component]
pub fn Team() -> impl IntoView {
    let desk = Desk::here();
    desk.finding_or(Text::part_team_needs, |assessment| {
        let all = assessment.disagreements();
        (!all.is_empty()).then(|| {
            let model = assessment.model();
            let said = desk.sentences(model, |words| words.team(&all));
            let told = all.iter().take(TOLD).map(|one| sentence(desk, model, one)).collect_vec();
            let names = assessment.contributors().iter().map(|who| who.name.clone());
            // Each element by itself, since amounts are counted in units of their own.
            let pictures = all.iter().map(|one| picture(desk, model, one)).collect_view();
            view! {
                <div>
                    {headline(said)} {sentences(told)} <div class="pairs">{pictures}</div>
                    <Disagreements all=all names=names.collect_vec() />
                </div>
            }
        })
    })
}

fn sentence(desk: Desk, model: &Model, one: &Disagreement) -> String {
    let mean = |said: &Moments| {
        said.mean().map_or_else(none, |mean| desk.amount(unit_of(model, one.element), mean))
    };
    let places = [
        ("element", &*desk.element(model, one.element)),
        ("team", &*mean(&one.team)),
        ("customers", &*mean(&one.customers)),
        ("money", &*desk.money(one.money)),
        ("finding", &*desk.finding(one.finding)),
    ];
    desk.locale.fill(Text::team_said, &places)
}

fn picture(desk: Desk, model: &Model, one: &Disagreement) -> impl IntoView + use<> {
    let unit = unit_of(model, one.element);
    let write = move |x: f64| desk.amount(unit, x);
    let whisker = |who: Phrase, said: &Moments, class| {
        let mean = said.mean()?;
        let name = desk.group_of(&desk.locale.say(who), said.count());
        Some(Whisker { name, said: write(mean), mean, ends: said.interval(), class })
    };
    let both = [
        whisker(Text::the_team, &one.team, "is-team"),
        whisker(Text::customers, &one.customers, ""),
    ];
    let both = both.into_iter().flatten().collect_vec();
    view! { <Whiskers caption=desk.element(model, one.element) all=both write=Box::new(write) /> }
}

#[component]
fn Disagreements(
    all: Vec<Disagreement>,
    /// Who of the team filled in a table.
    names: Vec<String>,
) -> impl IntoView {
    let desk = Desk::here();
    let mut headings = headings(
        desk,
        [
            Text::the_team,
            Text::customers,
            Text::column_difference,
            Text::column_in_money,
            Text::column_finding,
        ],
    );
    headings.extend(names);
    let rows = move |assessment: &Assessment| {
        all.iter().map(|one| row(desk, assessment, one)).collect_vec()
    };
    view! { <AsTable headings=headings rows=Box::new(rows) /> }
}

fn row(desk: Desk, assessment: &Assessment, one: &Disagreement) -> Vec<String> {
    let model = assessment.model();
    let write = |x: f64| desk.amount(unit_of(model, one.element), x);
    let mean = |said: &Moments| said.mean().map_or_else(none, write);
    let own = |who: &Contributor| {
        let amount = who.amounts.get(one.element).copied().flatten();
        amount.map_or_else(none, write)
    };
    let mut cells = vec![
        desk.element(model, one.element),
        mean(&one.team),
        mean(&one.customers),
        write(one.difference.difference),
        desk.money(one.money),
        desk.finding(one.finding),
    ];
    cells.extend(assessment.contributors().iter().map(own));
    cells
}
