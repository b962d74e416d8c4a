//! Words in the language in use.

use leptos::prelude::*;

use super::bench::Bench;
use super::beside::{At, described_by};
use super::place::Place;
use crate::document::Value;
use crate::document::studio::said_in;

/// Words in the language in use; `short` for those that are a name.
#[component]
pub fn Words(place: Place, short: bool) -> impl IntoView {
    let bench = Bench::here();
    let said = bench.memo(move |now| {
        let said = |words| said_in(Some(words), &bench.language()).map(str::to_owned);
        place.with(|place| now.draft().at(place).and_then(said).unwrap_or_default())
    });
    // Visitors read the first language where nothing is said in theirs.
    let first = bench.memo(move |now| {
        let first = |words: &Value| Some(words.fields().first()?.1.as_text()?.to_owned());
        place.with(|place| now.draft().at(place).and_then(first).unwrap_or_default())
    });
    let type_in = move |text: String| {
        let (language, languages) = (bench.language_untracked(), bench.languages_untracked());
        place.with(|place| {
            bench.change(Some(place), |draft| draft.say(place, &language, &text, &languages));
        });
    };
    let settle = move || {
        place.with(|place| bench.change(Some(place), |draft| draft.settle(place)));
        bench.rest();
    };
    let (id, wrong) = (place.id(), At::Within(place).is_wrong());
    let described = described_by(&id);
    let invalid = move || wrong.get().then_some("true");
    if short {
        view! {
            <input
                type="text"
                class="words"
                id=id
                aria-describedby=described
                aria-invalid=invalid
                prop:value=move || said.get()
                placeholder=move || first.get()
                lang=move || bench.language()
                on:input=move |event| type_in(event_target_value(&event))
                on:change=move |_| settle()
            />
        }
        .into_any()
    } else {
        view! {
            <textarea
                rows="2"
                class="words"
                id=id
                aria-describedby=described
                aria-invalid=invalid
                prop:value=move || said.get()
                placeholder=move || first.get()
                lang=move || bench.language()
                on:input=move |event| type_in(event_target_value(&event))
                on:change=move |_| settle()
            ></textarea>
        }
        .into_any()
    }
}
