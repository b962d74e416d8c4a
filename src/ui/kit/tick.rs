//! A tick before its name.

use leptos::prelude::*;

/// A tick before its name.
#[component]
pub fn Tick(
    /// The class of the label around it.
    #[prop(optional)]
    class: Option<&'static str>,
    /// Its id.
    #[prop(optional, into)]
    id: Option<String>,
    /// The id of what describes it.
    #[prop(optional, into)]
    described_by: Option<String>,
    /// Its name.
    #[prop(into)]
    label: String,
    /// Whether it is set.
    checked: Memo<bool>,
    /// Hears whether the visitor set it.
    #[prop(into)]
    turn: Callback<bool>,
) -> impl IntoView {
    view! {
        <label class=class>
            <input
                type="checkbox"
                id=id
                aria-describedby=described_by
                prop:checked=move || checked.get()
                on:change=move |event| turn.run(event_target_checked(&event))
            />
            <span>{label}</span>
        </label>
    }
}
