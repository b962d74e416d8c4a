//! A place to drop files on, invented answers, and a field to paste into.

use leptos::prelude::*;

use super::take_in::take_in;
use crate::site::survey::desk::Desk;
use crate::site::survey::questions::example;
use crate::text::Text;
use crate::ui::kit::fold::Fold;
use crate::web::files;

const ACCEPTED: &str =
    ".csv,.tsv,.txt,.jsonl,.ndjson,.json,text/csv,text/tab-separated-values,text/plain";

/// All ways to give answers.
#[component]
pub fn Give() -> impl IntoView {
    let Desk { study, locale } = Desk::here();
    let invent = move |_| {
        if let Some(chosen) = study.chosen.get_untracked() {
            let table = example::invented(&chosen.model);
            take_in(study, vec![files::file_of(&table, &locale.say(Text::invented_name))]);
        }
    };
    view! {
        <div>
            <label class="drop">
                <strong>{locale.say(Text::drop_here)}</strong>
                <span class="help">{locale.say(Text::drop_help)}</span>
                <input
                    type="file"
                    accept=ACCEPTED
                    multiple=true
                    class="file"
                    on:change=move |event| take_in(study, files::files_of(&event))
                />
            </label>
            <div class="row">
                <button type="button" on:click=invent>
                    {locale.say(Text::invent)}
                </button>
            </div>
            <Paste />
        </div>
    }
}

#[component]
fn Paste() -> impl IntoView {
    let Desk { study, locale } = Desk::here();
    let pasted = RwSignal::new(String::new());
    let take = move |_| {
        let text = pasted.get_untracked();
        if !text.trim().is_empty() {
            take_in(study, vec![files::file_of(&text, &locale.say(Text::pasted_name))]);
        }
    };
    view! {
        <Fold class="paste" summary=move || locale.say(Text::paste_instead)>
            <div class="labelled">
                <label for="pasted">{locale.say(Text::paste_label)}</label>
                <textarea
                    rows="4"
                    spellcheck="false"
                    id="pasted"
                    prop:value=move || pasted.get()
                    on:input=move |event| pasted.set(event_target_value(&event))
                ></textarea>
            </div>
            <button type="button" on:click=take>
                {locale.say(Text::take_pasted)}
            </button>
        </Fold>
    }
}
