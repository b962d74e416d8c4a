//! The questionnaire as a form.

use std::sync::Arc;

use leptos::prelude::*;

use super::ask::ask;
use super::fields::Faults;
use super::submit::submit;
use crate::document::survey::RowFault;
use crate::model::survey::{Question, questionnaire};
use crate::site::survey::chosen::Chosen;
use crate::site::survey::desk::Desk;
use crate::text::{Text, row_fault_sentence};

/// The form for the model in force; nothing before there is one.
#[component]
pub fn Questionnaire() -> impl IntoView {
    let chosen = Desk::here().study.chosen.get_untracked();
    chosen.map(|chosen| view! { <Form chosen=chosen /> })
}

#[component]
fn Form(chosen: Arc<Chosen>) -> impl IntoView {
    let desk = Desk::here();
    let Desk { study, locale } = desk;
    let faults = Faults::new(Vec::new());
    let questions = study.asking.with_untracked(|asking| questionnaire(&chosen.model, asking));
    let items = desk.sentences(&chosen.model, |words| {
        let item = |question: &Question| {
            let said = words.question(question);
            view! { <li>{ask(desk, &chosen, question, said, faults)}</li> }
        };
        questions.iter().map(item).collect_view()
    });
    // What is wrong with a field stands below it.
    let lines = move || {
        let line = |fault: &RowFault| {
            let line = locale.with(|text, numbers| row_fault_sentence(text, numbers, fault));
            view! { <li>{line}</li> }
        };
        let is_of_row = |fault: &&RowFault| fault.place.is_empty();
        faults.with(|all| all.iter().filter(is_of_row).map(line).collect_view())
    };
    let add = move |_| faults.set(submit(desk).err().unwrap_or_default());
    view! {
        <div class="questionnaire">
            <h3 class="on-paper">{locale.wording(&chosen.model.title)}</h3>
            <p class="help">{locale.say(Text::fill_in_help)}</p>
            <ol>{items}</ol>
            <ul class="error" role="status">
                {lines}
            </ul>
            <button type="button" class="primary" on:click=add>
                {locale.say(Text::add_answer)}
            </button>
        </div>
    }
}
