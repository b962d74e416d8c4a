//! The one type of all views.

use crate::dom::{self, Node};

/// Something drawn: an element, or a fragment with several nodes.
///
/// It is drawn when it is made, so a view is one handle whatever is in it, and putting it somewhere is one call.
pub struct AnyView(pub(crate) Node);

/// The name under which `view!` wraps what it made.
pub use AnyView as View;

/// What can stand in a view.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot stand in a view here",
    note = "the lean views know fewer types than Leptos; see the documentation of `lean_leptos`"
)]
pub trait IntoView: Sized {
    /// Draws this as the last child of a node.
    fn append_to(self, parent: &Node);

    /// Draws what a function returns as the last child of a node, and again when what it has read changes.
    fn follow(mut read: impl FnMut() -> Self + 'static, parent: &Node) {
        crate::region::region(parent, Box::new(move |place: &Node| read().append_to(place)));
    }

    /// Draws this.
    fn into_any(self) -> AnyView {
        let fragment = dom::fragment();
        self.append_to(&fragment);
        AnyView(fragment)
    }

    /// Draws this.
    fn into_view(self) -> AnyView {
        self.into_any()
    }
}

impl IntoView for AnyView {
    // Called everywhere; a copy in each place would weigh more than the call.
    #[inline(never)]
    fn append_to(self, parent: &Node) {
        parent.append(&self.0);
    }

    fn into_any(self) -> AnyView {
        self
    }
}

impl AnyView {
    /// Draws a view.
    pub fn new(view: impl IntoView) -> AnyView {
        view.into_any()
    }

    /// Does nothing: markers are for Leptos' hot reloading.
    #[must_use]
    pub fn with_view_marker(self, _: &str) -> AnyView {
        self
    }
}

/// What stands between braces.
pub trait IntoRender: Sized {
    /// The same.
    fn into_render(self) -> Self {
        self
    }
}

impl<T: IntoView> IntoRender for T {}

/// Views out of an iterator.
pub trait CollectView {
    /// All of them.
    fn collect_view(self) -> Vec<AnyView>;
}

impl<I: IntoIterator<Item: IntoView>> CollectView for I {
    fn collect_view(self) -> Vec<AnyView> {
        let mut views = Vec::new();
        // A loop compiles to less than `map` and `collect`, which prepare for everything.
        for view in self {
            views.push(view.into_any());
        }
        views
    }
}
