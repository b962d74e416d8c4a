//! The strip that keeps the result in sight where the page is too small for more.

use leptos::prelude::*;

use super::number_line::SmallLine;
use super::subject::Calculator;
use crate::ui::Scene;

/// The answer in a few words over a small number line. It only repeats, so that it is not read out.
#[component]
pub fn Strip() -> impl IntoView {
    let short = Scene::<Calculator>::here().in_words(|words| words.short_answer());
    view! {
        <div class="strip" aria-hidden="true">
            <p>{move || short.get()}</p>
            <SmallLine />
        </div>
    }
}
