//! `<For>`.

use std::hash::Hash;
use std::mem;

use leptos_macro::component;
use reactive_graph::owner::Owner;

use crate::dom::{self, Node};
use crate::reaction;
use crate::region::Piece;
use crate::view::{AnyView, IntoView};

/// Draws a view for each item. A view stays as long as there is an item with its key.
#[component(transparent)]
pub fn For<IF, I, T, EF, N, KF, K>(
    /// The items.
    each: IF,
    /// What tells an item from the others.
    key: KF,
    /// Draws an item.
    children: EF,
) -> impl IntoView
where
    IF: Fn() -> I + Send + 'static,
    I: IntoIterator<Item = T> + Send + 'static,
    EF: Fn(T) -> N + Send + Clone + 'static,
    N: IntoView + 'static,
    KF: Fn(&T) -> K + Send + Clone + 'static,
    K: Eq + Hash + 'static,
    T: Send + 'static,
{
    let mut keys: Vec<K> = Vec::new();
    list(move |rows| {
        let mut items: Vec<Option<T>> = each().into_iter().map(Some).collect();
        let before = mem::replace(&mut keys, items.iter().flatten().map(&key).collect());
        let kept = keys.iter().enumerate().map(|(at, key)| match before.get(at) {
            // Most often it is where it was.
            Some(same) if same == key => Some(at),
            _ => before.iter().position(|other| other == key),
        });
        rows.update(kept.collect(), &mut |at, place| {
            if let Some(item) = items.get_mut(at).and_then(Option::take) {
                children(item).append_to(place);
            }
        });
    })
}

#[inline(never)]
fn list(mut update: impl FnMut(&mut Rows) + 'static) -> AnyView {
    let (fragment, end) = (dom::fragment(), dom::text(""));
    fragment.append(&end);
    let mut rows = Rows { owner: Owner::new(), end, rows: Vec::new() };
    reaction::follow(Box::new(move || update(&mut rows)));
    AnyView(fragment)
}

struct Rows {
    owner: Owner,
    /// Stands after the last row.
    end: Node,
    rows: Vec<Piece>,
}

impl Rows {
    /// Changes the rows. For each new row, `kept` says which of the old ones it is; the others are drawn.
    #[inline(never)]
    fn update(&mut self, kept: Vec<Option<usize>>, draw: &mut dyn FnMut(usize, &Node)) {
        let mut old: Vec<_> = mem::take(&mut self.rows).into_iter().map(Some).collect();
        let mut row = |(at, kept): (usize, Option<usize>)| {
            let same = kept.and_then(|kept| old.get_mut(kept)).and_then(Option::take);
            same.unwrap_or_else(|| {
                Piece::new(self.owner.child(), &dom::fragment(), |place| draw(at, place))
            })
        };
        self.rows = kept.into_iter().enumerate().map(&mut row).collect();
        // Those that are left over leave the page, so that what stays need not move.
        for row in old.iter().flatten() {
            row.remove();
        }
        let mut next = &self.end;
        for row in self.rows.iter().rev() {
            if !row.precedes(next) {
                next.before(&row.take());
            }
            next = &row.first;
        }
    }
}
