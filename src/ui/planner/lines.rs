//! A list of sentences.

use leptos::prelude::*;

use crate::ui::kit::table::numbered;

/// A list of sentences. Those that stay the same keep their elements.
#[component]
pub fn Lines(
    /// The sentences.
    lines: Memo<Vec<String>>,
) -> impl IntoView {
    view! {
        <ul class="lines">
            <For
                each=move || numbered(lines.get())
                key=Clone::clone
                children=|(_, line)| view! { <li>{line}</li> }
            />
        </ul>
    }
}
