//! Several fields under one question.

use leptos::prelude::*;

/// A group whose name is the question.
#[component]
pub fn Group(
    id: &'static str,
    #[prop(optional)] class: Option<&'static str>,
    question: String,
    children: Children,
) -> impl IntoView {
    view! {
        <div role="group" aria-labelledby=id class=class>
            <p id=id>{question}</p>
            {children()}
        </div>
    }
}
