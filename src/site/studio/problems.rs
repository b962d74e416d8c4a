//! What is to be put right, each with the way to its field.

use leptos::prelude::*;

use super::bench::Bench;
use super::beside::sentence;
use super::go::go_to;
use super::place::id_of;
use crate::document::studio::{Control, Measure, control_at};
use crate::document::{Fault, digits};
use crate::text::{Text, fault_sentence, fill, place_in_words};
use crate::ui::kit::locale::Locale;

/// What is to be put right, each with the way to its field.
#[component]
pub fn Problems() -> impl IntoView {
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
