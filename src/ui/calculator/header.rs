//! The head of the calculator: what is judged.

use leptos::prelude::*;

use super::subject::Calculator;
use crate::text::fill;
use crate::ui::Scene;
use crate::ui::kit::ways_back::FromLink;

/// Title, and what was skipped.
#[component]
pub fn Header() -> impl IntoView {
    let scene = Scene::<Calculator>::here();
    let (locale, setting) = (scene.locale(), scene.setting());
    view! {
        <div class="header" part="header">
            <div class="title">
                <h2>{locale.wording(&setting.model.title)}</h2>
                <p class="period">{locale.wording(&setting.model.period)}</p>
            </div>
            <Chosen />
            <Skipped />
            <FromLink scene=scene />
        </div>
    }
}

/// For whom and in which situation, for paper: there the menus are not seen.
#[component]
fn Chosen() -> impl IntoView {
    let chosen = Scene::<Calculator>::here().at_rest().in_words(|words| words.chosen());
    view! { <p class="chosen">{move || chosen.get()}</p> }
}

/// What the model had no use for among the answers.
#[component]
fn Skipped() -> impl IntoView {
    let notice = Scene::<Calculator>::here().in_words(|words| {
        let names = words.skipped();
        match names.is_empty() {
            true => String::new(),
            false => fill(words.text.answers_skipped(), &[("names", &names.join(", "))]),
        }
    });
    view! {
        <p class="notice" role="status">
            {move || notice.get()}
        </p>
    }
}
