//! `<For>`.

use std::hash::Hash;
use std::mem;

use crate::reactive::owner::Owner;
use leptos_macro::component;

use crate::dom::{self, Node};
use crate::reactive::effect;
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
    list(Box::new(move |rows| {
        let before = mem::take(&mut keys);
        for item in each() {
            let (at, own) = (keys.len(), key(&item));
            // Most often it is where it was.
            let same = match before.get(at) {
                Some(same) if *same == own => Some(at),
                _ => before.iter().position(|other| *other == own),
            };
            keys.push(own);
            if !rows.keep(same) {
                rows.draw(Box::new(|place| children(item).append_to(place)));
            }
        }
    }))
}

// One copy for the lists of all kinds of items.
#[inline(never)]
fn list(mut update: Box<dyn FnMut(&mut Rows)>) -> AnyView {
    let (fragment, end) = (dom::fragment(), dom::text(""));
    fragment.append(&end);
    let mut rows = Rows { owner: Owner::new(), end, old: Vec::new(), new: Vec::new() };
    effect::follow(Box::new(move || {
        rows.old = mem::take(&mut rows.new).into_iter().map(Some).collect();
        update(&mut rows);
        rows.place();
    }));
    AnyView(fragment)
}

struct Rows {
    owner: Owner,
    /// Stands after the last row.
    end: Node,
    /// Those that were drawn before, and are not among the new ones yet.
    old: Vec<Option<Piece>>,
    new: Vec<Piece>,
}

impl Rows {
    /// Keeps the old row at this place as the next one; false if there is none.
    fn keep(&mut self, at: Option<usize>) -> bool {
        let same = at.and_then(|at| self.old.get_mut(at)).and_then(Option::take);
        let is_there = same.is_some();
        self.new.extend(same);
        is_there
    }

    /// Draws the next row.
    #[inline(never)]
    fn draw(&mut self, draw: Box<dyn FnOnce(&Node) + '_>) {
        self.new.push(Piece::new(self.owner.child(), &dom::fragment(), draw));
    }

    /// Puts the new rows where they belong.
    fn place(&mut self) {
        // Those that are left over leave the page, so that what stays need not move.
        for row in mem::take(&mut self.old).iter().flatten() {
            row.remove();
        }
        let mut next = &self.end;
        for row in self.new.iter().rev() {
            if !row.precedes(next) {
                next.before(&row.take());
            }
            next = &row.first;
        }
    }
}
