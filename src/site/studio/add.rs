//! The button that adds an item to a list.

use leptos::prelude::*;
use web_sys::Event;

use super::bench::Bench;
use super::place::Place;
use super::ways::go_to_first_field;
use crate::document::Value;
use crate::document::studio::Form;
use crate::text::Text;
use crate::ui::kit::locale::Locale;

/// Adds an item.
#[component]
pub fn Add(
    form: &'static Form,
    most: usize,
    list: Place,
    count: Memo<usize>,
    label: String,
) -> impl IntoView {
    let (bench, locale) = (Bench::here(), Locale::here());
    let add = move |event: &Event| {
        let new = form.beginning(new_words(bench, locale));
        let mut place = None;
        bench.change(None, |draft| place = list.with(|list| draft.add(list, new)));
        if let Some(place) = place {
            go_to_first_field(bench, &place, event);
        }
    };
    let is_full = Memo::new(move |_| count.get() >= most);
    view! {
        <button
            type="button"
            class="add"
            disabled=move || is_full.get()
            on:click=move |event| add(&event)
        >
            {locale.fill(Text::add_to, &[("name", &label)])}
        </button>
    }
}

/// What something new is called, in the language that the author writes in.
fn new_words(bench: Bench, locale: Locale) -> Value {
    let word = Value::Text(locale.say(Text::new_item));
    match bench.languages_untracked().is_empty() {
        true => word,
        false => Value::record(vec![(&bench.language_untracked(), word)]),
    }
}
