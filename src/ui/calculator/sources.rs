//! The sources of figures, as links where they have an address.

use std::sync::Arc;

use leptos::prelude::*;

use super::subject::Calculator;
use crate::model::calculator::Input;
use crate::text::Cited;
use crate::ui::Scene;
use crate::ui::kit::list::List;

/// The source of a figure, in a tab of its own, which does not learn whence the visitor came.
fn link(Cited { words, address }: Cited) -> AnyView {
    if address.is_empty() {
        return view! { <span>{words}</span> }.into_any();
    }
    view! {
        <a href=address target="_blank" rel="noopener noreferrer">
            {words}
        </a>
    }
    .into_any()
}

/// The source of an input's figure; nothing where the host names none at all.
#[component]
pub fn SourceOf(input: Input) -> impl IntoView {
    let scene = Scene::<Calculator>::here();
    let has_any = scene.setting().model.sources.iter().any(|it| it.input == input);
    has_any.then(|| {
        let cited = scene.in_words(move |words| words.source_of(&input));
        view! { <p class="cited">{move || cited.get().map(link)}</p> }
    })
}

/// The sources of all figures in force.
#[component]
pub fn Sources() -> impl IntoView {
    let sources = Scene::<Calculator>::here().at_rest().in_words(|words| words.sources());
    let line = |_, cited: Cited| view! { <li>{link(cited)}</li> }.into_any();
    view! {
        <ul class="cited">
            <List items=sources draw=Arc::new(line) />
        </ul>
    }
}
