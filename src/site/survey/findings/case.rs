//! A value case: what it claims, what it does not, and what it costs the customer.

use leptos::prelude::*;

use super::figures::none;
use super::pieces::headline;
use super::table::{AsTable, headings};
use super::whiskers::{Whisker, Whiskers};
use crate::model::CollectVec;
use crate::model::calculator::Model;
use crate::model::survey::{Assessment, CaseLine, Subject, ValueCase};
use crate::site::survey::desk::Desk;
use crate::text::{FindingSentences, Text};
use crate::ui::kit::locale::Phrase;

/// The case for a group, by position; none if it said nothing.
pub fn case(desk: Desk, assessment: &Assessment, at: usize) -> Option<impl IntoView + use<>> {
    let case = assessment.value_case(at)?;
    let model = assessment.model();
    let whiskers: Vec<_> =
        case.claims.iter().filter_map(|line| whisker(desk, model, line)).collect_vec();
    let picture = (!case.claims.is_empty()).then(|| {
        view! {
            <Whiskers
                caption=desk.locale.say(Text::case_caption)
                all=whiskers
                zero=true
                write=Box::new(move |x| desk.money(x))
            />
        }
    });
    let together = (!case.claims.is_empty())
        .then(|| view! { <p class="help">{desk.locale.say(Text::claims_together)}</p> });
    let (said, lists) = desk.sentences(model, |words| {
        let list = |title: Phrase, lines: &[CaseLine], say: Say| {
            let lines = lines.iter().map(|line| say(words, line)).collect_vec();
            view! { <CaseList title=title lines=lines /> }
        };
        let lists = [
            list(Text::case_claims, &case.claims, |words, line| words.gain(line)),
            list(Text::case_not_claims, &case.not_claims, |words, line| words.gain(line)),
            list(Text::case_sacrifices, &case.sacrifices, |words, line| words.sacrifice(line)),
        ];
        (words.value_case(&case, at), lists.collect_view())
    });
    Some(view! {
        <div class="case">
            {headline(said)} {picture} <div class="case-lists">{lists}</div> {together}
            <Lines case=case />
        </div>
    })
}

/// What is said of a line.
type Say = fn(&FindingSentences, &CaseLine) -> String;

fn whisker(desk: Desk, model: &Model, line: &CaseLine) -> Option<Whisker> {
    let mean = line.worth?;
    Some(Whisker {
        name: desk.element(model, line.element),
        said: desk.money(mean),
        mean,
        ends: line.interval,
        class: "",
    })
}

#[component]
fn CaseList(title: Phrase, lines: Vec<String>) -> impl IntoView {
    let locale = Desk::here().locale;
    let content = if lines.is_empty() {
        view! { <p class="help">{locale.say(Text::case_nothing)}</p> }.into_any()
    } else {
        let lines = lines.into_iter().map(|line| view! { <li>{line}</li> });
        view! { <ul>{lines.collect_view()}</ul> }.into_any()
    };
    view! {
        <div class="case-list">
            <h4>{locale.say(title)}</h4>
            {content}
        </div>
    }
}

#[component]
fn Lines(case: ValueCase) -> impl IntoView {
    let desk = Desk::here();
    let headings = headings(
        desk,
        [Text::column_answers, Text::column_mean, Text::column_between, Text::column_at_least],
    );
    let rows = move |assessment: &Assessment| rows(desk, assessment.model(), &case);
    view! { <AsTable headings=headings rows=Box::new(rows) /> }
}

fn rows(desk: Desk, model: &Model, case: &ValueCase) -> Vec<Vec<String>> {
    let row = |line: &CaseLine| {
        vec![
            desk.element(model, line.element),
            desk.count(line.answers),
            desk.money_or_none(line.worth),
            desk.between(line.interval, |x| desk.money(x)),
            desk.money_or_none(line.at_least()),
        ]
    };
    let stated = case.stated.map(|stated| {
        vec![
            desk.subject(model, Subject::Stated),
            desk.count(case.answers),
            desk.money(stated),
            desk.between(case.stated_interval, |x| desk.money(x)),
            none(),
        ]
    });
    let lines = case.claims.iter().chain(&case.not_claims).chain(&case.sacrifices);
    lines.map(row).chain(stated).collect_vec()
}
