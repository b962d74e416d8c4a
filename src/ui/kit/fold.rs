//! Parts that are folded away. What is in them is drawn when they are opened, and not before.

use leptos::prelude::*;
use web_sys::Element;

/// A part that the visitor opens and closes by its summary.
///
/// What is in it is drawn and worked out only while it stands open. With `keep` it stays once it was
/// drawn, so that nothing is lost that was typed there.
#[component]
pub fn Fold(
    /// Its class.
    #[prop(optional, into)]
    class: Option<String>,
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
    /// Whether what is in it stays when it is closed.
    #[prop(optional)]
    keep: bool,
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
    let is_drawn =
        Memo::new(move |drawn: Option<&bool>| is_open.get() || keep && drawn == Some(&true));
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
            {move || is_drawn.get().then(|| children())}
        </details>
    }
}
