//! The fields of the questionnaire, each under its question with what is wrong with it below.

use leptos::prelude::*;

use crate::document::survey::{Column, RowFault};
use crate::model::CollectVec;
use crate::site::survey::desk::Desk;
use crate::text::{Text, row_rule_sentence};
use crate::ui::kit::number::below;
use crate::ui::kit::select::{Select, SelectOption};
use crate::web::number::plain;

/// What is wrong with the answers.
pub type Faults = RwSignal<Vec<RowFault>>;

fn is_wrong(faults: Faults, name: &str) -> Memo<bool> {
    let name = name.to_owned();
    Memo::new(move |_| faults.with(|all| all.iter().any(|fault| fault.place == name)))
}

fn id_of(name: &str) -> String {
    ["ask-", name].concat()
}

/// What stands in the field of a column.
pub fn filled(desk: Desk, name: &str) -> Memo<String> {
    let name = name.to_owned();
    Memo::new(move |_| desk.study.filled.with(|all| all.get(&name).cloned()).unwrap_or_default())
}

/// Fills it in.
pub fn fill_in(desk: Desk, name: String) -> impl Fn(String) + Send + Sync + 'static {
    move |typed| desk.study.filled.update(|all| drop(all.insert(name.clone(), typed)))
}

/// A question whose answer is typed.
#[component]
pub fn Figure(
    question: String,
    column: Column,
    #[prop(into)] unit: String,
    faults: Faults,
) -> impl IntoView {
    let desk = Desk::here();
    let name = column.name(&plain);
    let (id, value) = (id_of(&name), filled(desk, &name));
    let (described_by, is_wrong) = (below(&id, "error"), is_wrong(faults, &name));
    let typed = fill_in(desk, name.clone());
    view! {
        <Asked name=name question=question unit=unit faults=faults>
            <input
                type="text"
                autocomplete="off"
                inputmode="decimal"
                id=id
                aria-describedby=described_by
                aria-invalid=move || is_wrong.get().then_some("true")
                prop:value=move || value.get()
                on:input=move |event| typed(event_target_value(&event))
            />
        </Asked>
    }
}

/// A question whose answer is one of several.
#[component]
pub fn Choice(
    question: String,
    column: Column,
    all: Vec<SelectOption>,
    faults: Faults,
) -> impl IntoView {
    let desk = Desk::here();
    let name = column.name(&plain);
    let (id, chosen) = (id_of(&name), filled(desk, &name));
    let (described_by, is_wrong) = (below(&id, "error"), is_wrong(faults, &name));
    let choose = fill_in(desk, name.clone());
    let on_paper = all.iter().map(|option| option.name.clone()).collect_vec();
    let none = SelectOption { value: String::new(), name: desk.locale.say(Text::no_answer) };
    let options: Vec<_> = std::iter::once(none).chain(all).collect_vec();
    view! {
        <Asked name=name question=question unit="" faults=faults on_paper=on_paper>
            <Select
                id=id
                options=options
                chosen=chosen
                choose=choose
                described_by=described_by
                invalid=is_wrong
            />
        </Asked>
    }
}

/// A field under its question.
#[component]
fn Asked(
    name: String,
    question: String,
    #[prop(into)] unit: String,
    faults: Faults,
    /// What is ticked on paper.
    #[prop(optional)]
    on_paper: Vec<String>,
    children: Children,
) -> impl IntoView {
    let locale = Desk::here().locale;
    let id = id_of(&name);
    let error_id = below(&id, "error");
    let error = move || {
        let say = |fault: &RowFault| {
            locale.with(|text, numbers| row_rule_sentence(text, numbers, &fault.rule))
        };
        faults.with(|all| all.iter().find(|fault| fault.place == name).map(say))
    };
    let ticked = (!on_paper.is_empty()).then(|| {
        let items = on_paper.into_iter().map(|name| view! { <li>{name}</li> });
        view! {
            <ul class="on-paper" aria-hidden="true">
                {items.collect_view()}
            </ul>
        }
    });
    view! {
        <div class="asked">
            <label for=id>{question}</label>
            <span class="entry">
                {children()} <span class="unit">{unit}</span>
            </span>
            <p class="error" id=error_id aria-live="polite">
                {move || error().unwrap_or_default()}
            </p>
            {ticked}
        </div>
    }
}
