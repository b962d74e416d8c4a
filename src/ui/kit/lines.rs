//! A list with a line for each text.

use leptos::prelude::*;

use super::table::numbered;

/// A list with a line for each text. Lines that stay the same keep their elements.
#[component]
pub fn Lines(
    /// Its class.
    #[prop(optional)]
    class: Option<&'static str>,
    /// The texts.
    lines: Memo<Vec<String>>,
) -> impl IntoView {
    let line = |(_, line): (usize, String)| view! { <li>{line}</li> };
    view! {
        <ul class=class>
            <For each=move || numbered(lines.get()) key=Clone::clone children=line />
        </ul>
    }
}
