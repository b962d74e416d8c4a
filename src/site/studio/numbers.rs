//! Several numbers in one field.

use leptos::prelude::*;

use super::bench::Bench;
use super::beside::{At, described_by};
use super::place::Place;
use crate::document::Value;
use crate::text::Typed;
use crate::ui::kit::locale::Locale;
use crate::web::number_from_plain;

/// Several numbers, one on each line or with semicolons between.
#[component]
pub fn Numbers(place: Place) -> impl IntoView {
    let (bench, locale) = (Bench::here(), Locale::here());
    let written = bench.memo(move |now| {
        let items = place.with(|place| now.draft().at(place).map_or(&[][..], Value::items));
        let line = |item: &Value| match item {
            Value::Number(number) => locale.number(*number),
            Value::Text(text) => text.to_owned(),
            _ => String::new(),
        };
        items.iter().map(line).collect::<Vec<_>>().join("\n")
    });
    let take = move |text: String| {
        let lines = text.split(['\n', ';']).map(str::trim).filter(|line| !line.is_empty());
        let items: Vec<_> = lines.map(|line| observed(locale, line)).collect();
        bench.put(place, if items.is_empty() { Value::Nothing } else { Value::List(items) });
    };
    let (id, wrong) = (place.id(), At::Within(place).is_wrong());
    let described = described_by(&id);
    view! {
        <textarea
            rows="4"
            spellcheck="false"
            id=id
            aria-describedby=described
            aria-invalid=move || wrong.get().then_some("true")
            prop:value=move || written.get()
            on:change=move |event| take(event_target_value(&event))
        ></textarea>
    }
}

fn observed(locale: Locale, line: &str) -> Value {
    match Typed::read(line, locale.with(|_, numbers| numbers.separators())) {
        Typed::Number(plain) => Value::Number(number_from_plain(&plain)),
        _ => Value::text(line),
    }
}
