//! A part of the page that is drawn again when what it reads changes.

use crate::reactive::owner::Owner;
use wasm_bindgen::UnwrapThrowExt;

use crate::dom::{self, Node};
use crate::function::Hear;
use crate::reactive::effect;

/// Draws as the last child of `parent`, and again in the same place whenever what was read has changed.
///
/// The content stands between two empty texts, which stay. What was created while it was drawn (signals, effects,
/// listeners) ends before it is drawn again.
#[inline(never)]
pub fn region(parent: &Node, mut draw: Box<dyn for<'n> Hear<&'n Node>>) {
    let (start, end) = (dom::text(""), dom::text(""));
    parent.append(&start);
    parent.append(&end);
    let owner = Owner::new();
    effect::follow(Box::new(move || {
        // First, while its signals are still there: a listener may hear that an element lost the focus.
        while let Some(node) = start.next().filter(|node| *node != end) {
            node.remove();
        }
        let fragment = dom::fragment();
        owner.with_cleanup(|| draw.hear(&fragment));
        end.before(&fragment);
    }));
}

/// Nodes that stand beside each other, from the first to the last, with what keeps them alive.
pub struct Piece {
    pub first: Node,
    last: Node,
    owner: Owner,
}

impl Piece {
    /// Draws into a fragment.
    #[inline(never)]
    pub fn new(owner: Owner, fragment: &Node, draw: Box<dyn FnOnce(&Node) + '_>) -> Self {
        owner.with(|| draw(fragment));
        // Of what is drawn, the nodes at both ends stay as long as it does.
        if fragment.first().is_none() {
            fragment.append_text("");
        }
        let (first, last) = (fragment.first().unwrap_throw(), fragment.last().unwrap_throw());
        Self { first, last, owner }
    }

    /// Whether a node follows this piece.
    pub fn precedes(&self, node: &Node) -> bool {
        self.last.next().as_ref() == Some(node)
    }

    /// Takes the nodes out of where they are, together.
    pub fn take(&self) -> Node {
        let fragment = dom::fragment();
        let mut next = Some(self.first.clone());
        while let Some(node) = next {
            next = if node == self.last { None } else { node.next() };
            fragment.append(&node);
        }
        fragment
    }

    /// Takes the nodes away and ends what kept them alive, in this order: a listener may hear that an element lost
    /// the focus.
    pub fn remove(&self) {
        self.take();
        self.owner.cleanup();
    }
}
