//! Small pieces of a finding.

use leptos::prelude::*;

/// A sentence that says it all.
pub fn headline(sentence: impl IntoView + 'static) -> impl IntoView {
    view! { <p class="headline">{sentence}</p> }
}

/// Sentences besides.
pub fn sentences(all: Vec<String>) -> impl IntoView {
    let lines = all.into_iter().map(|sentence| view! { <li>{sentence}</li> }).collect_view();
    view! { <ul class="besides">{lines}</ul> }
}
