//! A field for words of the visitor's own.

use leptos::prelude::*;

use crate::model::Wording;

/// A field for words of the visitor's own.
#[component]
pub fn TextField(
    /// Its label.
    #[prop(into)]
    name: String,
    /// The words in force.
    words: Memo<String>,
    /// Takes other words.
    #[prop(into)]
    take: Callback<Wording>,
) -> impl IntoView {
    view! {
        <label class="words">
            <span>{name}</span>
            <input
                type="text"
                maxlength="200"
                prop:value=move || words.get()
                on:change=move |event| take.run(Wording::plain(&event_target_value(&event)))
            />
        </label>
    }
}
