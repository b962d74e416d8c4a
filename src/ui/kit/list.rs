//! Lists whose items are values: rows of a table, bars, lines.

use std::hash::Hash;
use std::sync::Arc;

use leptos::prelude::*;

use crate::model::CollectVec;

/// Draws a view for each item, which is given with its position. The views of items that stay the
/// same where they are stay as well.
#[component]
pub fn List<T>(
    /// The items.
    items: Memo<Vec<T>>,
    /// Draws one.
    draw: Draw<T>,
) -> impl IntoView
where
    T: Clone + Eq + Hash + Send + Sync + 'static,
{
    view! {
        <For
            each=move || numbered(items.get())
            key=Clone::clone
            children=move |(at, item)| draw(at, item)
        />
    }
}

/// Draws an item at a position. One type for all, so that there is one list for each type of items.
pub type Draw<T> = Arc<dyn Fn(usize, T) -> AnyView + Send + Sync>;

/// Items with their positions, which tell equal ones apart: the key of a list whose items are values.
pub fn numbered<T>(items: Vec<T>) -> Vec<(usize, T)> {
    items.into_iter().enumerate().collect_vec()
}
