//! Ways to take the questions along: on paper, as the heading of a table, as a document.

use leptos::prelude::*;

use super::columns::columns;
use crate::document::survey::{write_heading, write_questionnaire};
use crate::site::survey::desk::Desk;
use crate::text::Text;
use crate::web::files::{save_document, save_table};
use crate::web::number::plain;
use crate::web::print;

/// The buttons.
#[component]
pub fn TakeAlong() -> impl IntoView {
    let desk = Desk::here();
    let button = move |name, press: fn(Desk)| {
        view! {
            <button type="button" on:click=move |_| press(desk)>
                {desk.locale.say(name)}
            </button>
        }
    };
    view! {
        <div class="row buttons">
            {button(Text::print_questions, print)}
            {button(Text::save_heading, save_heading)}
            {button(Text::save_questions, save_questions)}
        </div>
    }
}

/// Prints the questionnaire, which has to stand open for that.
fn print(_: Desk) {
    if let Some(form) = document().query_selector("#questions .form").ok().flatten() {
        // An attribute of this name is never refused.
        form.set_attribute("open", "").ok();
    }
    print::print_only("questions");
}

fn save_heading(desk: Desk) {
    if let Some((model, columns)) = columns(desk.study) {
        let name = [&model, "-", &*desk.locale.say(Text::heading_file), ".csv"].concat();
        save_table(&name, &write_heading(&columns, &plain));
    }
}

fn save_questions(desk: Desk) {
    let Some(chosen) = desk.study.chosen.get_untracked() else { return };
    let model = &chosen.model;
    let document = desk.sentences(model, |words| {
        let say = |question: &_| words.question(question);
        desk.study.asking.with_untracked(|asking| write_questionnaire(model, asking, &say, &plain))
    });
    let name = [model.id.as_str(), "-", &desk.locale.say(Text::questions_file), ".json"].concat();
    save_document(&name, &document);
}
