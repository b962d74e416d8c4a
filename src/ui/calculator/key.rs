//! The key of what is drawn at a figure that decides.

use leptos::prelude::*;

use crate::text::Text;
use crate::ui::kit::locale::{Locale, Phrase};

/// What the band behind a slider and the curve below it mean.
#[component]
pub fn Key() -> impl IntoView {
    let locale = Locale::here();
    // Each sign as it is drawn there: a band, and what lies above and below the line.
    let sign = |class, path, phrase: Phrase| {
        view! {
            <span>
                <svg viewBox="0 0 20 10">
                    <path class=class d=path></path>
                </svg>
                {locale.say(phrase)}
            </span>
        }
    };
    // Beside each curve a sentence says the same.
    view! {
        <p class="key" aria-hidden="true">
            {sign("band", "M0 1H20V9H0z", Text::key_range)}
            {sign("is-gain", "M0 9L20 1V9z", Text::key_best)}
            {sign("is-loss", "M0 1H20L0 9z", Text::key_not_best)}
        </p>
    }
}
