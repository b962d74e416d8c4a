//! Parts that are folded away. What is in them is drawn, and worked out, only while they stand open.

use leptos::prelude::*;
use web_sys::Element;

/// A part that the visitor opens and closes by its summary.
///
/// State that must outlive a closing belongs outside: create its signals before the fold.
#[component]
pub fn Fold(
    /// Its class.
    #[prop(into)]
    class: String,
    /// Its name as a `part`.
    #[prop(optional)]
    part: Option<&'static str>,
    /// What its `data-holds` says.
    #[prop(optional, into)]
    holds: Option<String>,
    /// Whether the whole part is hidden.
    #[prop(optional_no_strip)]
    hidden: Option<Memo<bool>>,
    /// Whether it stands open at first.
    #[prop(optional)]
    open: bool,
    /// What stands in the summary.
    #[prop(into)]
    summary: ViewFn,
    /// What is folded away.
    children: ChildrenFn,
) -> impl IntoView {
    let is_open = RwSignal::new(open);
    let toggled = move |now: bool| {
        if is_open.get_untracked() != now {
            is_open.set(now);
        }
    };
    view! {
        <details
            class=class
            part=part
            data-holds=holds
            hidden=move || hidden.is_some_and(|hidden| hidden.get())
            open=open
            on:toggle=move |event| toggled(event_target::<Element>(&event).has_attribute("open"))
        >
            <summary>{summary.run()}</summary>
            {move || is_open.get().then(|| children())}
        </details>
    }
}
