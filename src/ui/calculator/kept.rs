//! Answers that the visitor keeps beside the present ones, to go back to.

use leptos::prelude::*;

use super::subject::Calculator;
use super::subject::MAX_KEPT;
use crate::document::digits;
use crate::text::Text;
use crate::ui::kit::locale::Locale;
use crate::ui::scene::Scene;

/// What kept answers are called.
pub fn kept_name(locale: Locale, at: usize) -> String {
    locale.fill(Text::kept, &[("number", &digits(at + 1))])
}

/// A button that keeps the present answers, and for each kept ones the ways back to them.
#[component]
pub fn Kept() -> impl IntoView {
    let scene = Scene::<Calculator>::here();
    let count = move || scene.kept().with(Vec::len);
    let is_full = move || if count() >= MAX_KEPT { "true" } else { "false" };
    view! {
        <div class="ways-back">
            <button type="button" aria-disabled=is_full on:click=move |_| scene.keep()>
                {scene.locale().say(Text::keep)}
            </button>
            <div class="ways-back">
                <For
                    each=move || 0..count()
                    key=|at| *at
                    children=|at| view! { <KeptAnswers at=at /> }
                />
            </div>
        </div>
    }
}

#[component]
fn KeptAnswers(at: usize) -> impl IntoView {
    let scene = Scene::<Calculator>::here();
    let locale = scene.locale();
    let name = kept_name(locale, at);
    view! {
        <span class="ways-back">
            <button type="button" on:click=move |_| scene.take_kept(at)>
                {locale.fill(Text::take_kept, &[("name", &name)])}
            </button>
            <button type="button" on:click=move |_| scene.drop_kept(at)>
                {locale.fill(Text::drop_kept, &[("name", &name)])}
            </button>
        </span>
    }
}
