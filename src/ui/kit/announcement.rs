//! What a screen reader is told once the visitor pauses.

use std::time::Duration;

use leptos::leptos_dom::helpers::{TimeoutHandle, set_timeout_with_handle};
use leptos::prelude::*;

/// After how long a pause a changed sentence is announced.
const PAUSE: Duration = Duration::from_millis(700);

/// Announces a sentence some time after it has changed, and nothing when it first appears.
#[component]
pub fn Announcement(
    /// The sentence.
    sentence: Memo<String>,
) -> impl IntoView {
    let said = RwSignal::new(String::new());
    let waiting = StoredValue::new(None::<TimeoutHandle>);
    let call_off = move || {
        if let Some(timeout) = waiting.try_update_value(Option::take).flatten() {
            timeout.clear();
        }
    };
    Effect::new(move |before: Option<String>| {
        let now = sentence.get();
        if before.is_some_and(|before| before != now) {
            call_off();
            let announce = move || said.set(sentence.get_untracked());
            waiting.set_value(set_timeout_with_handle(announce, PAUSE).ok());
        }
        now
    });
    on_cleanup(call_off);
    view! {
        <p class="announcement" role="status">
            {move || said.get()}
        </p>
    }
}
