//! The answers that were given here, to be saved as a table like any other.

use leptos::prelude::*;

use super::columns::columns;
use crate::document::survey::{write_heading, write_response};
use crate::site::survey::desk::Desk;
use crate::text::Text;
use crate::web::files::save_table;
use crate::web::number::plain;

/// How many there are, and a way to save them.
#[component]
pub fn Entered() -> impl IntoView {
    let desk = Desk::here();
    let Desk { study, locale } = desk;
    let count = move || study.entered.with(Vec::len);
    let told = move || match count() {
        0 => String::new(),
        count => locale.fill(Text::entered_so_far, &[("count", &desk.count(count))]),
    };
    view! {
        <div class="row">
            <p role="status">{told}</p>
            <button type="button" hidden=move || count() == 0 on:click=move |_| save(desk)>
                {locale.say(Text::save_entered)}
            </button>
        </div>
    }
}

fn save(desk: Desk) {
    let Some((model, columns)) = columns(desk.study) else { return };
    let row = |response: &_| write_response(&columns, response, &plain);
    let rows = desk.study.entered.with_untracked(|all| all.iter().map(row).collect::<String>());
    let table = [write_heading(&columns, &plain), rows].concat();
    save_table(&[&model, "-", &*desk.locale.say(Text::answers_file), ".csv"].concat(), &table);
}
