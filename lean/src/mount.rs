//! Putting a view into the page, and taking it out.

use crate::reactive::owner::Owner;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use crate::dom::{self, Node};
use crate::region::Piece;
use crate::view::IntoView;

/// What is in the page. Dropping it takes it out and ends every effect and listener in it.
#[must_use = "the view leaves the page when this is dropped"]
pub struct UnmountHandle<M: Mountable> {
    mounted: M,
}

/// What can be taken out of the page.
pub trait Mountable {
    /// Takes it out.
    fn unmount(&mut self);
}

/// A view in the page.
pub struct AnyViewState(Piece);

impl Mountable for AnyViewState {
    fn unmount(&mut self) {
        self.0.remove();
    }
}

/// Draws a view as the last child of an element.
pub fn mount_to<F, V>(parent: HtmlElement, draw: F) -> UnmountHandle<AnyViewState>
where
    F: FnOnce() -> V + 'static,
    V: IntoView,
{
    let fragment = dom::fragment();
    let piece = Piece::new(Owner::new(), &fragment, Box::new(|place| draw().append_to(place)));
    parent.unchecked_into::<Node>().append(&fragment);
    UnmountHandle { mounted: AnyViewState(piece) }
}

impl<M: Mountable> Drop for UnmountHandle<M> {
    fn drop(&mut self) {
        self.mounted.unmount();
    }
}
