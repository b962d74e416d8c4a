//! What is drawn anew, rather than changed, when what it is about becomes something else.

use leptos::prelude::*;

/// Draws a view of each value of a key.
#[component]
pub fn Anew<K: Clone + PartialEq + Send + Sync + 'static>(
    key: Memo<K>,
    draw: impl Fn(K) -> AnyView + Clone + Send + 'static,
) -> impl IntoView {
    let turn = Memo::new(move |turn| {
        key.track();
        turn.map_or(0_u32, |turn| turn + 1)
    });
    let draw = move |_| untrack(|| draw(key.get_untracked()));
    view! { <For each=move || [turn.get()] key=|turn| *turn children=draw /> }
}
