//! The model as a form: the languages of its texts, what is to be put right, and every field.

use leptos::prelude::*;
use web_sys::HtmlInputElement;

use super::bench::Bench;
use super::beside::sentence;
use super::choice::option;
use super::go::go_to;
use super::place::{Place, id_of};
use super::record::Record;
use crate::document::studio::{Control, MODEL, Measure, control_at};
use crate::document::{Fault, digits};
use crate::text::{LANGUAGE_NAMES, Text, fault_sentence, fill, place_in_words};
use crate::ui::kit::locale::Locale;
use crate::ui::kit::select::Select;

/// The form.
#[component]
pub fn Model() -> impl IntoView {
    view! {
        <section class="model" id="model" aria-labelledby="model-title">
            <h2 id="model-title">{Locale::here().say(Text::editor)}</h2>
            <Problems />
            <Languages />
            <Record form=&MODEL place=Place::new(String::new()) />
        </section>
    }
}

/// What is to be put right, each with the way to its field.
#[component]
fn Problems() -> impl IntoView {
    let (bench, locale) = (Bench::here(), Locale::here());
    let faults = bench.memo(|now| now.checked.faults.clone());
    let notices = bench.memo(|now| now.checked.notices.clone());
    let title = move || match faults.with(Vec::len) {
        0 => locale.say(Text::in_order),
        count => locale.fill(Text::to_put_right, &[("count", &digits(count))]),
    };
    let problem = |fault| view! { <li><Problem fault=fault /></li> };
    let notice = move |notice: Fault| {
        let said = locale.with(|text, numbers| fault_sentence(text, numbers, &notice));
        view! { <li>{said}</li> }
    };
    view! {
        <div class="problems">
            <p class="problems-title" role="status">
                {title}
            </p>
            <ul>{move || faults.get().into_iter().map(problem).collect_view()}</ul>
            <details hidden=move || notices.with(Vec::is_empty)>
                <summary>{locale.say(Text::noticed)}</summary>
                <ul>{move || notices.get().into_iter().map(notice).collect_view()}</ul>
            </details>
        </div>
    }
}

/// One fault.
#[component]
fn Problem(fault: Fault) -> impl IntoView {
    let (bench, locale) = (Bench::here(), Locale::here());
    let rule = sentence(locale, &fault, Measure::Plain);
    let (place, language) = (fault.place, bench.language_untracked());
    let said = bench.read_untracked(|now| {
        locale.with(|text, _| {
            let place = place_in_words(text, now.draft(), &place, &language);
            fill(text.fault_at(), &[("place", &place), ("rule", &rule)])
        })
    });
    let go = move |event: web_sys::MouseEvent| {
        if let Some(tag) = tag_of(&place) {
            bench.set_language(tag);
        }
        go_to(&event, &place, &field_id(&place));
    };
    view! {
        <button type="button" class="problem" on:click=go>
            {said}
        </button>
    }
}

/// The field on the screen for a place: a likely amount is that of the amount, a text in some language
/// that of the words, a line of a list that of the list.
fn field_id(place: &str) -> String {
    let field = match place.rsplit_once('.') {
        Some((around, "likely")) => around,
        Some((around, _)) if tag_of(place).is_some() => around,
        _ if place.ends_with(']') => place.rsplit_once('[').map_or(place, |(list, _)| list),
        _ => place,
    };
    id_of(field)
}

/// The language that a place ends in, if it does.
fn tag_of(place: &str) -> Option<&str> {
    let (around, tag) = place.rsplit_once('.')?;
    matches!(control_at(around)?, Control::Words).then_some(tag)
}

/// In which language texts are read and written.
#[component]
fn Languages() -> impl IntoView {
    let (bench, locale) = (Bench::here(), Locale::here());
    let options = Memo::new(move |_| {
        let all = bench.languages();
        match all.is_empty() {
            true => vec![option("", locale.say(Text::all_languages))],
            false => all.iter().map(|tag| option(tag, own_name(tag))).collect(),
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
