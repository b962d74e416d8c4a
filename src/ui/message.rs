//! A message in the widget's place, when there is nothing else to show.

use leptos::html::{div, li, p, strong, ul};
use leptos::prelude::*;

/// What could not be done, and why.
pub fn message(title: String, reasons: Vec<String>) -> impl IntoView {
    let reason = |reason: String| li().child(reason);
    div().class("message").attr("part", "message").attr("role", "alert").child((
        p().child(strong().child(title)),
        ul().child(reasons.into_iter().map(reason).collect_view()),
    ))
}
