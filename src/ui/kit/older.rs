//! Views of the older kind within views of Leptos, as long as there are any.

use leptos::prelude::*;
use leptos::tachys::view::Mountable;

use super::view;

/// The same view where Leptos wants one of its own. It comes into the page right after what is around
/// it has been drawn.
pub fn older(mut older: view::View) -> impl IntoView {
    let place = NodeRef::<leptos::html::Span>::new();
    Effect::new(move |_| {
        if let Some(place) = place.get()
            && let Some(parent) = place.parent_element()
        {
            older.mount(&parent, Some(&place));
            place.remove();
        }
    });
    view! { <span node_ref=place hidden></span> }
}
