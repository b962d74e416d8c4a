//! A message in the widget's place, when there is nothing else to show.

use leptos::prelude::*;

/// What could not be done, and why.
#[component]
pub fn Message(
    /// What could not be done.
    title: String,
    /// Each reason.
    reasons: Vec<String>,
) -> impl IntoView {
    let reason = |reason| view! { <li>{reason}</li> };
    view! {
        <div class="message" part="message" role="alert">
            <p>
                <strong>{title}</strong>
            </p>
            <ul>{reasons.into_iter().map(reason).collect_view()}</ul>
        </div>
    }
}
