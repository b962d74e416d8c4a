//! What can be said to one persona, from their own answers only.

use leptos::prelude::{Get, GetUntracked, Set};

use super::validation::none;
use super::whiskers::{Whisker, whiskers};
use super::{as_table, headline};
use crate::document::digits;
use crate::document::survey::write_value_case;
use crate::model::calculator::Model;
use crate::model::survey::{Assessment, CaseLine, Subject, ValueCase};
use crate::site::files::save_document;
use crate::site::survey::desk::Desk;
use crate::site::survey::fields::{Offered, button, labelled, select};
use crate::site::survey::js;
use crate::ui::{View, el};

/// The finding, with a choice of the persona.
pub fn value_case(desk: &Desk, assessment: &Assessment) -> Option<View> {
    let said = assessment.said();
    let speaks = |at: &usize| {
        said.get(*at)
            .is_some_and(|said| said.subjects().any(|subject| said.of(subject).count() > 0))
    };
    let groups: Vec<usize> = (0..said.len()).filter(speaks).collect();
    let first = *groups.first()?;
    let model = assessment.model();
    let options: Vec<Offered> =
        groups.iter().map(|at| (digits(*at), desk.group(model, *at).to_owned())).collect();
    let group = desk.study().choices().group.clone();
    let (read, set, known) = (group.clone(), group.clone(), groups.clone());
    let in_force =
        move |chosen: Option<usize>| chosen.filter(|at| known.contains(at)).unwrap_or(first);
    let choose = move |word: &str| {
        set.set(groups.iter().copied().find(|at| digits(*at) == word));
    };
    let (now, saved) = (in_force.clone(), in_force.clone());
    let list = select(&options, move || digits(now(read.get())), choose);
    let (drawn, saver, of) = (desk.clone(), desk.clone(), group.clone());
    let inside = el("div").live_children(
        move || vec![in_force(group.get())],
        move |at| {
            let view = drawn.read(|assessment| case(&drawn, assessment, *at)).flatten();
            view.unwrap_or_else(|| el("p"))
        },
    );
    let text = desk.text();
    let buttons = el("div")
        .class("row buttons")
        .child(button(text.print_case(), || js::print_only("value-case")))
        .child(button(text.save_case(), move || save(&saver, saved(of.get_untracked()))));
    Some(el("div").child(labelled("case-of", text.case_of(), list)).child(inside).child(buttons))
}

fn save(desk: &Desk, at: usize) {
    let document = desk.read(|assessment| {
        let (model, case) = (assessment.model(), assessment.value_case(at)?);
        Some((model.id.as_str().to_owned(), write_value_case(model, model.personas.get(at), &case)))
    });
    if let Some((model, document)) = document.flatten() {
        let name = [&model, "-", desk.text().case_file(), ".json"].concat();
        save_document(&name, &document);
    }
}

fn case(desk: &Desk, assessment: &Assessment, at: usize) -> Option<View> {
    let case = assessment.value_case(at)?;
    let model = assessment.model();
    let words = desk.survey_words()?;
    let words = words.sentences();
    let text = desk.text();
    let gain = |line: &CaseLine| words.gain(line);
    let sacrifice = |line: &CaseLine| words.sacrifice(line);
    let list = |title: &str, lines: &[CaseLine], say: &dyn Fn(&CaseLine) -> String| {
        let items = lines.iter().map(|line| el("li").text(&say(line)));
        let is_empty = lines.is_empty();
        el("div")
            .class("case-list")
            .child(el("h4").text(title))
            .children((!is_empty).then(|| el("ul").children(items)))
            .children(is_empty.then(|| el("p").class("help").text(text.case_nothing())))
    };
    let picture =
        whiskers(text.case_caption(), &claims(desk, model, &case), true, &|x| desk.money(x));
    let picture = (!case.claims.is_empty()).then_some(picture);
    Some(
        el("div")
            .class("case")
            .child(headline(&words.value_case(&case, at)))
            .children(picture)
            .child(
                el("div")
                    .class("case-lists")
                    .child(list(text.case_claims(), &case.claims, &gain))
                    .child(list(text.case_not_claims(), &case.not_claims, &gain))
                    .child(list(text.case_sacrifices(), &case.sacrifices, &sacrifice)),
            )
            .child(table(desk, model, &case)),
    )
}

fn claims(desk: &Desk, model: &Model, case: &ValueCase) -> Vec<Whisker> {
    let whisker = |line: &CaseLine| {
        let mean = line.worth?;
        Some(Whisker {
            name: desk.element(model, line.element).to_owned(),
            said: desk.money(mean),
            mean,
            ends: line.interval.map(|it| (it.low, it.high)),
            class: "",
        })
    };
    case.claims.iter().filter_map(whisker).collect()
}

fn table(desk: &Desk, model: &Model, case: &ValueCase) -> View {
    let text = desk.text();
    let row = |line: &CaseLine| {
        vec![
            desk.element(model, line.element).to_owned(),
            desk.count(line.answers),
            line.worth.map_or_else(none, |worth| desk.money(worth)),
            line.interval.map_or_else(none, |it| desk.between(it, &|x| desk.money(x))),
            line.at_least().map_or_else(none, |least| desk.money(least)),
        ]
    };
    let lines = case.claims.iter().chain(&case.not_claims).chain(&case.sacrifices);
    let mut rows: Vec<Vec<String>> = lines.map(row).collect();
    if let Some(stated) = case.stated {
        let between = case.stated_interval;
        rows.push(vec![
            desk.subject(model, Subject::Stated),
            desk.count(case.answers),
            desk.money(stated),
            between.map_or_else(none, |it| desk.between(it, &|x| desk.money(x))),
            none(),
        ]);
    }
    let headings = [
        "",
        text.column_answers(),
        text.column_mean(),
        text.column_between(),
        text.column_at_least(),
    ];
    as_table(desk, &headings, rows)
}
