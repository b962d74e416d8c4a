//! What is typed and is no single number: words in a language, names, codes, many numbers.

use leptos::html;
use leptos::prelude::*;

use super::bench::Bench;
use super::beside::{At, described_by};
use super::place::Place;
use crate::document::Value;
use crate::document::studio::said_in;
use crate::text::Typed;
use crate::ui::kit::locale::Locale;
use crate::web::number_from_plain;

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
pub fn Code(place: Place) -> impl IntoView {
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
