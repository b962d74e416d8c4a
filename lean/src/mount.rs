//! Putting a view into the page, and taking it out.

use reactive_graph::owner::Owner;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use crate::dom::{self, Node};
use crate::region::Piece;
use crate::transition::{Mountable, Render};
use crate::view::IntoView;

/// What is in the page. Dropping it takes it out and ends every effect and listener in it.
#[must_use = "the view leaves the page when this is dropped"]
pub struct UnmountHandle<M: Mountable> {
    mounted: M,
    owner: Owner,
}

/// A view in the page.
pub struct AnyViewState(pub(crate) Piece);

/// Draws a view as the last child of an element.
pub fn mount_to<F, V>(parent: HtmlElement, draw: F) -> UnmountHandle<AnyViewState>
where
    F: FnOnce() -> V + 'static,
    V: IntoView,
{
    let (owner, fragment) = (Owner::new(), dom::fragment());
    let piece = Piece::new(owner.clone(), &fragment, |place| draw().append_to(place));
    parent.unchecked_into::<Node>().append(&fragment);
    UnmountHandle { mounted: AnyViewState(piece), owner }
}

/// Draws something else as the last child of an element.
pub fn mount_to_renderer<F, V>(parent: &Element, draw: F) -> UnmountHandle<V::State>
where
    F: FnOnce() -> V + 'static,
    V: Render,
{
    let owner = Owner::new();
    let mounted = owner.with(|| {
        let mut state = draw().build();
        state.mount(parent, None);
        state
    });
    UnmountHandle { mounted, owner }
}

impl<M: Mountable> Drop for UnmountHandle<M> {
    fn drop(&mut self) {
        self.mounted.unmount();
        self.owner.cleanup();
    }
}
