//! A list with a line for each text.

use std::sync::Arc;

use leptos::prelude::*;

use super::list::List;
use super::sentence::in_pieces;

/// A list with a line for each text. Lines that stay the same keep their elements.
#[component]
pub fn Lines(
    /// Its class.
    #[prop(optional)]
    class: Option<&'static str>,
    /// The texts.
    lines: Memo<Vec<String>>,
) -> impl IntoView {
    let line = |_, line: String| view! { <li>{in_pieces(&line)}</li> }.into_any();
    view! {
        <ul class=class>
            <List items=lines draw=Arc::new(line) />
        </ul>
    }
}
