//! A file before it is read: what its columns hold, and what the analyst says of all its rows.

use std::rc::Rc;

use leptos::prelude::*;

use super::column_table::column_table;
use super::stage::Opened;
use super::take_in::{next, read};
use crate::site::survey::desk::Desk;
use crate::text::Text;
use crate::ui::kit::tick::Tick;

/// What there is to say of a file before it is read.
#[component]
pub fn Matching(opened: Rc<Opened>) -> impl IntoView {
    let Desk { study, locale } = Desk::here();
    let title = locale.fill(Text::matching_title, &[("name", &opened.file.name())]);
    let chosen = study.chosen.get_untracked();
    let content = match (&opened.heading, chosen) {
        (Some(heading), Some(chosen)) => column_table(heading, &chosen.model).into_any(),
        _ => view! { <p>{locale.say(Text::json_lines_found)}</p> }.into_any(),
    };
    view! {
        <div class="matching" role="group" aria-labelledby="matching-title">
            <h3 id="matching-title">{title}</h3>
            {content}
            <OfAllRows />
            <div class="row">
                <button type="button" class="primary" on:click=move |_| read(study, &opened)>
                    {locale.say(Text::read_file)}
                </button>
                <button type="button" on:click=move |_| next(study)>
                    {locale.say(Text::put_away)}
                </button>
            </div>
        </div>
    }
}

/// What the analyst says of all rows of the file.
#[component]
fn OfAllRows() -> impl IntoView {
    let Desk { study, locale } = Desk::here();
    let intake = study.intake;
    let is_team = Memo::new(move |_| intake.is_team.get());
    view! {
        <div class="row given">
            <div class="labelled" hidden=move || intake.names_waves()>
                <label for="wave">{locale.say(Text::wave_of_file)}</label>
                <input
                    type="text"
                    maxlength="40"
                    id="wave"
                    prop:value=move || intake.wave.get()
                    on:input=move |event| intake.wave.set(event_target_value(&event))
                />
                <p class="help">{locale.say(Text::wave_help)}</p>
            </div>
            <Tick
                class="tick"
                label=locale.say(Text::is_team)
                checked=is_team
                turn=move |on| intake.is_team.set(on)
            />
        </div>
    }
}
