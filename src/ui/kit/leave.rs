//! Leaving with the result: a link, a text, a print-out, files.

use std::rc::Rc;

use leptos::prelude::*;

use super::fold::Fold;
use super::locale::{Locale, Phrase};
use crate::text::Text;
use crate::ui::leave::Leave;
use crate::ui::scene::{Scene, Subject};

/// Why a way leads nowhere, while it does.
pub type Reason = Memo<Option<String>>;

/// A button for each way, and a word on whether it worked.
#[component]
pub fn LeaveWays<S: Subject>(
    /// The state of the widget.
    scene: Scene<S>,
    /// The ways, and what their buttons are called.
    ways: &'static [(Leave<S::File>, Phrase)],
    /// A way that may lead nowhere, with the reason while it does.
    #[prop(optional)]
    closed: Option<(Leave<S::File>, Reason)>,
) -> impl IntoView {
    let locale = Locale::here();
    let told = RwSignal::new(None::<Phrase>);
    let notice = move || told.get().map(|phrase| locale.say(phrase)).unwrap_or_default();
    let button = move |(way, name): &(Leave<S::File>, Phrase)| {
        let way = *way;
        let reason = closed.filter(|(of, _)| *of == way).map(|(_, reason)| reason);
        let is_closed = move || reason.is_some_and(|reason| reason.with(Option::is_some));
        let go = move |_| {
            if is_closed() {
                return;
            }
            let phrase = move |did| match (did, way) {
                (true, _) => Text::copied as Phrase,
                (false, Leave::Link | Leave::Text) => Text::not_copied,
                (false, _) => Text::not_done,
            };
            // The widget may be gone by the time that the browser has copied.
            let done = move |did| {
                told.try_set(Some(phrase(did)));
            };
            told.set(None);
            (scene.setting().leave)(scene, way, Rc::new(done));
        };
        view! {
            <button
                type="button"
                aria-disabled=move || is_closed().then_some("true")
                aria-describedby=reason.map(|_| "closed")
                on:click=go
            >
                {locale.say(*name)}
            </button>
        }
    };
    view! {
        <Fold class="leave" part="leave" summary=move || locale.say(Text::take_away)>
            <div class="ways-back">{ways.iter().map(button).collect_view()}</div>
            {closed.map(|(_, reason)| {
                view! {
                    <p class="help" id="closed">
                        {move || reason.get()}
                    </p>
                }
            })}
            <p class="help" role="status">
                {notice}
            </p>
        </Fold>
    }
}
