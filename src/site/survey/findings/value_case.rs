//! What can be said to one persona, from their own answers only.

use leptos::prelude::*;

use super::anew::Anew;
use super::case::case;
use crate::document::digits;
use crate::document::survey::write_value_case;
use crate::model::CollectVec;
use crate::model::survey::Assessment;
use crate::site::survey::desk::Desk;
use crate::text::Text;
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
        let options: Vec<_> = groups.iter().map(option).collect_vec();
        let chosen = desk.study.choices.group;
        let group = Memo::new(move |_| {
            let known = |chosen: &String| groups.iter().copied().find(|at| digits(*at) == *chosen);
            chosen.with(known).unwrap_or(first)
        });
        let draw = move || {
            let at = group.get();
            desk.part(|assessment| case(desk, assessment, at))
        };
        Some(view! {
            <div>
                <div class="labelled">
                    <label for="case-of">{desk.locale.say(Text::case_of)}</label>
                    <Select
                        id="case-of"
                        options=options
                        chosen=Memo::new(move |_| digits(group.get()))
                        choose=move |value| chosen.set(value)
                    />
                </div>
                <div>
                    <Anew follow=move || group.track() draw=Box::new(draw) />
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
    speaks.map(|(at, _)| at).collect_vec()
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
