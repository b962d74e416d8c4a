//! A field for an address.

use leptos::prelude::*;

use crate::text::Text;
use crate::ui::kit::locale::{Locale, Phrase};

/// An address.
#[component]
pub fn Address(
    id: &'static str,
    label: Phrase,
    help: Phrase,
    /// Whether it is needed.
    needed: Memo<bool>,
    /// What is written there.
    written: Memo<String>,
    /// Takes what the author writes.
    #[prop(into)]
    take: Callback<String>,
) -> impl IntoView {
    let locale = Locale::here();
    let error = RwSignal::new(String::new());
    let heard = move |typed: String| {
        let typed = typed.trim();
        error.set(if typed.is_empty() || is_address(typed) {
            take.run(typed.to_owned());
            String::new()
        } else {
            locale.fill(Text::not_an_address, &[("typed", typed), ("example", EXAMPLE)])
        });
    };
    // At once, so that nothing moves under the button that is pressed next; what is wrong is said once the field is left.
    let written_on = move |typed: String| {
        let typed = typed.trim();
        if typed.is_empty() || is_address(typed) {
            heard(typed.to_owned());
        }
    };
    let below = [id, "-help"].concat();
    view! {
        <div class="entry" hidden=move || !needed.get()>
            <label for=id>{locale.say(label)}</label>
            <input
                type="url"
                id=id
                aria-describedby=below.to_owned()
                prop:value=move || written.get()
                on:input=move |event| written_on(event_target_value(&event))
                on:change=move |event| heard(event_target_value(&event))
            />
            <p class="help" id=below>
                {locale.say(help)}
            </p>
            <p class="error" aria-live="polite">
                {move || error.get()}
            </p>
        </div>
    }
}

const EXAMPLE: &str = "https://example.com/worthwhile/";

fn is_address(typed: &str) -> bool {
    let rest = typed.strip_prefix("https://").or_else(|| typed.strip_prefix("http://"));
    rest.is_some_and(|rest| !rest.is_empty() && !rest.contains([' ', '"', '<', '>']))
}
