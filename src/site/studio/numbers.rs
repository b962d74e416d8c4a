//! Several numbers in one field.

use leptos::prelude::*;

use super::bench::Bench;
use super::beside::{At, described_by};
use super::place::Place;
use crate::document::Value;
use crate::document::number::{Kept, Measure, Reading, read_lines};
use crate::model::CollectVec;
use crate::ui::kit::locale::Locale;
use crate::web::number_from_plain;

/// What may stand between numbers.
const BETWEEN: [char; 2] = ['\n', ';'];

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
        let lines = items.iter().map(line).collect_vec().join("\n");
        // The marks of what somebody typed say nothing.
        let is_typed = items.iter().any(|item| matches!(item, Value::Text(_)));
        match is_typed {
            true => Kept::typed(lines),
            false => Kept::written(lines, locale.separators()),
        }
    });
    let take = move |text: String| {
        let items = observed(locale, &written.get_untracked().edited(text));
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
            prop:value=move || written.get().text().to_owned()
            on:change=move |event| take(event_target_value(&event))
        ></textarea>
    }
}

/// The figures of all lines that are not empty.
fn observed(locale: Locale, kept: &Kept) -> Vec<Value> {
    let sure = kept.sure();
    let lines: Vec<&str> = sure.split(BETWEEN).collect_vec();
    let readings = locale.with(|_, numbers| read_lines(&lines, &numbers.notation(Measure::Plain)));
    let typed = kept.text().split(BETWEEN).map(str::trim);
    let items = typed.zip(readings).filter(|(typed, _)| !typed.is_empty());
    items
        .map(|(typed, reading)| match reading {
            Reading::Number(plain) => Value::Number(number_from_plain(&plain)),
            _ => Value::text(typed),
        })
        .collect_vec()
}
