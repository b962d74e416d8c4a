//! The ways back: undo, starting over, and from a link's answers to one's own.

use leptos::prelude::*;

use super::locale::{Locale, Phrase};
use crate::model::History;
use crate::text::Text;
use crate::ui::scene::{Scene, Subject};

/// Undo, and starting over.
#[component]
pub fn WaysBack<S: Subject>(
    /// The state of the widget.
    scene: Scene<S>,
) -> impl IntoView {
    let nothing_to_undo = Memo::new(move |_| !scene.history().with(History::can_undo));
    let is_untouched = Memo::new(move |_| {
        let setting = scene.setting();
        scene.answers().with(|answers| *answers == setting.first)
    });
    view! {
        <div class="ways-back">
            {way_back(Text::undo, nothing_to_undo, move || scene.undo())}
            {way_back(Text::reset, is_untouched, move || scene.start_over())}
        </div>
    }
}

// Not `disabled`, which would throw away the focus of someone who undoes by keyboard.
fn way_back(name: Phrase, idle: Memo<bool>, go: impl Fn() + 'static) -> impl IntoView {
    view! {
        <button
            type="button"
            aria-disabled=move || if idle.get() { "true" } else { "false" }
            on:click=move |_| go()
        >
            {Locale::here().say(name)}
        </button>
    }
}

/// What of the answers was left out, and the way back to the visitor's own, where those of a link stand before
/// them.
#[component]
pub fn FromLink<S: Subject>(
    /// The state of the widget.
    scene: Scene<S>,
) -> impl IntoView {
    let locale = Locale::here();
    let notice = move || {
        view! {
            <p class="notice">
                <span>{locale.say(Text::from_link)}</span>
                <button type="button" on:click=move |_| scene.back_to_mine()>
                    {locale.say(Text::back_to_mine)}
                </button>
            </p>
        }
    };
    let shown = move || (!scene.is_own().get()).then(notice);
    let setting = scene.setting();
    let left_out = setting.left_out.as_ref().map(|currency| {
        let words = locale.fill(Text::amounts_left_out, &[("currency", currency)]);
        view! { <p class="notice">{words}</p> }
    });
    let unread = setting.unread.as_ref().map(|places| {
        let words = locale.fill(Text::answers_unread, &[("places", places)]);
        view! { <p class="notice">{words}</p> }
    });
    view! {
        {left_out}
        {unread}
        {setting.mine.is_some().then(|| view! { <div class="from-link">{shown}</div> })}
    }
}
