//! What is drawn anew, rather than changed, when what it is about becomes something else.

use leptos::prelude::*;

/// Draws a view now, and another whenever what `follow` reads has changed.
#[component]
pub fn Anew(
    #[prop(into)] follow: Callback<()>,
    draw: Box<dyn Fn() -> AnyView + Send + Sync>,
) -> impl IntoView {
    let turn = RwSignal::new(0_u32);
    let each = move || {
        follow.run(());
        turn.update_untracked(|turn| *turn += 1);
        [turn.get_untracked()]
    };
    let draw = std::sync::Arc::new(draw);
    view! { <For each=each key=|turn| *turn children=move |_| untrack(|| draw()) /> }
}
