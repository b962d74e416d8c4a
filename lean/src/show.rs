//! `<Show>`.

use crate::state::{Memo, Read};
use leptos_macro::component;

use crate::children::{ChildrenFn, ViewFn};
use crate::view::IntoView;

/// Draws its children while a condition holds.
#[component(transparent)]
pub fn Show<W>(
    /// What is drawn while the condition holds.
    children: ChildrenFn,
    /// The condition.
    when: W,
    /// What is drawn while it does not.
    #[prop(optional, into)]
    fallback: ViewFn,
) -> impl IntoView
where
    W: Fn() -> bool + Send + Sync + 'static,
{
    let when = Memo::new(move |_| when());
    move || if when.get() { children() } else { fallback.run() }
}
