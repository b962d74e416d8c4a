//! The next step: a link that the host gives for each verdict.

use std::rc::Rc;

use leptos::prelude::*;

use super::subject::Calculator;
use crate::text::Next;
use crate::ui::{Leave, Scene};

/// The step after the result in force. A host may put one of its own in its place, by the slot `next`.
#[component]
pub fn NextStep() -> impl IntoView {
    let scene = Scene::<Calculator>::here();
    let step = scene.in_words(|words| words.next_step());
    let link = move |Next { words, address, .. }| {
        let tell = move |_| (scene.setting().leave)(scene, Leave::Step, Rc::new(|_| ()));
        // In a frame it leads the whole page on.
        view! {
            <a href=address target="_top" part="next" on:click=tell>
                {words}
            </a>
        }
    };
    let has_any = scene.setting().model.next.each().iter().any(|(_, step)| step.is_some());
    view! {
        <div class=if has_any { "next" } else { "next-of-host" }>
            <slot name="next">{move || step.get().map(link)}</slot>
        </div>
    }
}
