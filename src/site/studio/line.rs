//! A line of text in no language: a text, a code, a name.

use leptos::html;
use leptos::prelude::*;

use super::bench::Bench;
use super::beside::{At, described_by};
use super::place::Place;
use crate::document::Value;

/// A line of text in no language.
#[component]
pub fn Line(
    place: Place,
    /// Takes the text while it is typed.
    #[prop(optional, into)]
    typed: Option<Callback<String>>,
    /// Takes the text when the field is left.
    #[prop(optional, into)]
    left: Option<Callback<String>>,
    #[prop(optional)] class: Option<&'static str>,
    #[prop(optional)] maxlength: Option<&'static str>,
) -> impl IntoView {
    let bench = Bench::here();
    let said = Memo::new(move |_| bench.word(place));
    let field = NodeRef::<html::Input>::new();
    Effect::new(move |_| {
        // What was being typed before a way back is void.
        bench.returns().track();
        let said = said.get();
        if let Some(field) = field.get() {
            field.set_value(&said);
        }
    });
    let take = |take: Option<Callback<String>>, text: String| {
        if let Some(take) = take {
            take.run(text.trim().to_owned());
        }
    };
    let (id, wrong) = (place.id(), At::Within(place).is_wrong());
    let described = described_by(&id);
    view! {
        <input
            type="text"
            autocomplete="off"
            spellcheck="false"
            class=class
            maxlength=maxlength
            id=id
            aria-describedby=described
            aria-invalid=move || wrong.get().then_some("true")
            node_ref=field
            on:input=move |event| take(typed, event_target_value(&event))
            on:change=move |event| take(left, event_target_value(&event))
            on:blur=move |_| bench.rest()
        />
    }
}

fn type_in(bench: Bench, place: Place, text: &str) {
    let value = if text.is_empty() { Value::Nothing } else { Value::text(text) };
    bench.type_in(place, value);
}

/// A text in no language.
#[component]
pub fn PlainText(place: Place) -> impl IntoView {
    let bench = Bench::here();
    view! { <Line place=place typed=move |text: String| type_in(bench, place, &text) /> }
}

/// A code of capital letters.
#[component]
pub fn CurrencyCode(place: Place) -> impl IntoView {
    let bench = Bench::here();
    let typed = move |text: String| type_in(bench, place, &text.to_uppercase());
    view! { <Line place=place typed=typed class="code" maxlength="3" /> }
}

/// A name that others may refer to: it changes at once, when the field is left.
#[component]
pub fn Name(place: Place) -> impl IntoView {
    let bench = Bench::here();
    let left = move |text: String| {
        place.with(|place| bench.change(None, |draft| draft.rename(place, &text)));
    };
    view! { <Line place=place left=left /> }
}
