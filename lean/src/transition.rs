//! What views that build their own elements need of Leptos, as long as there are any.

use web_sys::{Element, Node};

use crate::mount::AnyViewState;

/// Something that becomes nodes.
pub trait Render: Sized {
    /// Its nodes.
    type State: Mountable;

    /// Makes them.
    fn build(self) -> Self::State;

    /// Makes them anew.
    fn rebuild(self, state: &mut Self::State);
}

/// Nodes that are put into the page.
pub trait Mountable {
    /// Takes them out.
    fn unmount(&mut self);

    /// Puts them in.
    fn mount(&mut self, parent: &Element, marker: Option<&Node>);

    /// Puts others before them.
    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool;

    /// The elements among them.
    fn elements(&self) -> Vec<Element>;
}

impl Mountable for AnyViewState {
    fn unmount(&mut self) {
        self.0.remove();
    }

    fn mount(&mut self, _: &Element, _: Option<&Node>) {}

    fn insert_before_this(&self, _: &mut dyn Mountable) -> bool {
        false
    }

    fn elements(&self) -> Vec<Element> {
        Vec::new()
    }
}
