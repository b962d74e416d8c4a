//! Buttons at the end of an item of a list.

use leptos::prelude::*;
use web_sys::MouseEvent;

use crate::model::Id;

/// The sign on a button that takes something out of a list.
pub const OUT: &str = "×";

/// A button at the end of an item.
#[component]
pub fn Way(
    /// Its id, by which it gets the focus back.
    id: String,
    /// What stands on it.
    sign: &'static str,
    /// Its name, which follows that of the item; none once the item was taken out.
    name: Memo<Option<String>>,
    /// What it does.
    #[prop(into)]
    go: Callback<MouseEvent>,
) -> impl IntoView {
    view! {
        <button type="button" id=id aria-label=move || name.get() on:click=move |event| go.run(event)>
            {sign}
        </button>
    }
}

/// The item that gets the focus once the one at a position was taken out: the next, or else the one
/// before.
pub fn after_removal(at: usize, ids: &[&Id]) -> Option<Id> {
    let next = ids.get(at + 1).or_else(|| ids.get(at.checked_sub(1)?));
    next.map(|id| (*id).clone())
}
