//! In which language texts are read and written.

use leptos::prelude::*;
use web_sys::HtmlInputElement;

use super::bench::Bench;
use super::choice::option;
use crate::model::CollectVec;
use crate::text::{LANGUAGE_NAMES, Text};
use crate::ui::kit::locale::Locale;
use crate::ui::kit::select::Select;

/// In which language texts are read and written.
#[component]
pub fn Languages() -> impl IntoView {
    let (bench, locale) = (Bench::here(), Locale::here());
    let options = Memo::new(move |_| {
        let all = bench.languages();
        match all.is_empty() {
            true => vec![option("", locale.say(Text::all_languages))],
            false => all.iter().map(|tag| option(tag, own_name(tag))).collect_vec(),
        }
    });
    let chosen = Memo::new(move |_| match bench.languages().is_empty() {
        true => String::new(),
        false => bench.language(),
    });
    let choose = move |tag: String| bench.set_language(&tag);
    view! {
        <div class="texts-in">
            <div class="entry">
                <label for="texts-in">{locale.say(Text::texts_in)}</label>
                <Select id="texts-in" options=options chosen=chosen choose=choose />
            </div>
            <Another />
        </div>
    }
}

fn own_name(tag: &str) -> &str {
    let known = LANGUAGE_NAMES.iter().find(|(known, _)| *known == tag);
    known.map_or(tag, |(_, name)| name)
}

/// Adds a language.
#[component]
fn Another() -> impl IntoView {
    let (bench, locale) = (Bench::here(), Locale::here());
    let add = move |event: web_sys::Event| {
        let field: HtmlInputElement = event_target(&event);
        let typed = field.value();
        let tag = typed.trim();
        let plain = |c: char| c.is_ascii_alphanumeric() || c == '-';
        if (2..=35).contains(&tag.len()) && tag.chars().all(plain) {
            bench.add_language(tag);
            field.set_value("");
        }
    };
    let option = |(tag, name): &(&'static str, &'static str)| {
        view! { <option value=*tag>{*name}</option> }
    };
    view! {
        <details class="another">
            <summary>{locale.say(Text::add_language)}</summary>
            <input
                type="text"
                id="another"
                list="another-list"
                autocomplete="off"
                aria-describedby="another-help"
                pattern="[A-Za-z0-9\\-]{2,35}"
                aria-label=locale.say(Text::add_language)
                on:change=add
            />
            <datalist id="another-list">
                {LANGUAGE_NAMES.iter().map(option).collect_view()}
            </datalist>
            <p class="help" id="another-help">
                {locale.say(Text::add_language_help)}
            </p>
        </details>
    }
}
