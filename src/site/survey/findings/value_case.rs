//! What can be said to one persona, from their own answers only.

use leptos::prelude::*;

use super::anew::Anew;
use super::figures::none;
use super::pieces::headline;
use super::table::{AsTable, headings};
use super::whiskers::{Whisker, Whiskers};
use crate::document::digits;
use crate::document::survey::write_value_case;
use crate::model::calculator::Model;
use crate::model::survey::{self, Assessment, CaseLine, Subject};
use crate::site::survey::desk::Desk;
use crate::text::{FindingSentences, Text};
use crate::ui::kit::locale::Phrase;
use crate::ui::kit::select::{Select, SelectOption};
use crate::web::files::save_document;
use crate::web::print;

/// The finding, with a choice of the persona.
#[component]
pub fn ValueCase() -> impl IntoView {
    let desk = Desk::here();
    desk.finding_or(Text::part_case_needs, |assessment| {
        let groups = groups(assessment);
        let first = *groups.first()?;
        let option = |at: &usize| SelectOption {
            value: digits(*at),
            name: desk.group(assessment.model(), *at),
        };
        let options: Vec<_> = groups.iter().map(option).collect();
        let groups = StoredValue::new(groups);
        let chosen = desk.study.choices.group;
        let is_known = move |at: &usize| groups.with_value(|groups| groups.contains(at));
        let group = Memo::new(move |_| chosen.get().filter(is_known).unwrap_or(first));
        let choose = move |value: String| {
            let found =
                |groups: &Vec<usize>| groups.iter().copied().find(|at| digits(*at) == value);
            chosen.set(groups.with_value(found));
        };
        Some(view! {
            <div>
                <div class="labelled">
                    <label for="case-of">{desk.locale.say(Text::case_of)}</label>
                    <Select
                        id="case-of"
                        options=options
                        chosen=Memo::new(move |_| digits(group.get()))
                        choose=choose
                    />
                </div>
                <div>
                    <Anew key=group draw=move |at| desk.part(|it| case(desk, it, at)) />
                </div>
                <div class="row buttons">
                    <button type="button" on:click=|_| print::print_only("value-case")>
                        {desk.locale.say(Text::print_case)}
                    </button>
                    <button type="button" on:click=move |_| save(desk, group.get_untracked())>
                        {desk.locale.say(Text::save_case)}
                    </button>
                </div>
            </div>
        })
    })
}

/// The groups that said something, by position.
fn groups(assessment: &Assessment) -> Vec<usize> {
    let all = assessment.said().iter().enumerate();
    let speaks = all.filter(|(_, said)| said.subjects().any(|it| said.of(it).count() > 0));
    speaks.map(|(at, _)| at).collect()
}

fn save(desk: Desk, at: usize) {
    let document = desk.read(|assessment| {
        let (model, case) = (assessment.model(), assessment.value_case(at)?);
        let name = [model.id.as_str(), "-", &desk.locale.say(Text::case_file), ".json"].concat();
        Some((name, write_value_case(model, model.personas.get(at), &case)))
    });
    if let Some((name, document)) = document.flatten() {
        save_document(&name, &document);
    }
}

fn case(desk: Desk, assessment: &Assessment, at: usize) -> Option<impl IntoView + use<>> {
    let case = assessment.value_case(at)?;
    let model = assessment.model();
    let whiskers: Vec<_> =
        case.claims.iter().filter_map(|line| whisker(desk, model, line)).collect();
    let picture = (!case.claims.is_empty()).then(|| {
        view! {
            <Whiskers
                caption=desk.locale.say(Text::case_caption)
                all=whiskers
                zero=true
                write=move |x| desk.money(x)
            />
        }
    });
    let (said, lists) = desk.sentences(model, |words| {
        let list = |title: Phrase, lines: &[CaseLine], say: Say| {
            let lines = lines.iter().map(|line| say(words, line)).collect();
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
            {headline(said)} {picture} <div class="case-lists">{lists}</div>
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
fn Lines(case: survey::ValueCase) -> impl IntoView {
    let desk = Desk::here();
    let headings = headings(
        desk,
        [Text::column_answers, Text::column_mean, Text::column_between, Text::column_at_least],
    );
    let rows = move || {
        let rows = desk.read(|assessment| rows(desk, assessment.model(), &case));
        rows.unwrap_or_default()
    };
    view! { <AsTable headings=headings rows=rows /> }
}

fn rows(desk: Desk, model: &Model, case: &survey::ValueCase) -> Vec<Vec<String>> {
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
    lines.map(row).chain(stated).collect()
}
