//! Leaving with the result: a link, a text, a print-out, files.

use leptos::prelude::*;

use super::fold::Fold;
use super::locale::{Locale, Phrase};
use crate::text::Text;
use crate::ui::leave::Leave;
use crate::ui::scene::{Scene, Subject};

/// A button for each way, and a word on whether copying worked.
#[component]
pub fn LeaveWays<S: Subject>(
    /// The state of the widget.
    scene: Scene<S>,
    /// The ways, and what their buttons are called.
    ways: &'static [(Leave<S::File>, Phrase)],
) -> impl IntoView {
    let locale = Locale::here();
    let copied = RwSignal::new(None::<bool>);
    let notice = move || match copied.get() {
        Some(true) => locale.say(Text::copied),
        Some(false) => locale.say(Text::not_copied),
        None => String::new(),
    };
    let button = move |(way, name): &(Leave<S::File>, Phrase)| {
        let way = *way;
        let go = move |_| {
            // The widget may be gone by the time that the browser has copied.
            let done = move |did| {
                copied.try_set(Some(did));
            };
            (scene.setting().leave)(scene, way, Box::new(done));
        };
        view! {
            <button type="button" on:click=go>
                {locale.say(*name)}
            </button>
        }
    };
    view! {
        <Fold class="leave" part="leave" summary=move || locale.say(Text::take_away)>
            <div class="ways-back">{ways.iter().map(button).collect_view()}</div>
            <p class="help" role="status">
                {notice}
            </p>
        </Fold>
    }
}
