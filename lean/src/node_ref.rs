//! References to elements.

use std::marker::PhantomData;

use crate::reactive::owner::LocalStorage;
use wasm_bindgen::JsCast;

use crate::dom::Node;
use crate::state::{Read, RwSignal, Write};
use crate::view::AnyView;

/// A kind of element by its tag.
pub trait ElementType {
    /// What the DOM calls it.
    type Output: JsCast + 'static;
}

/// Where an element is found once it is drawn.
pub struct NodeRef<E>(RwSignal<Option<Node>, LocalStorage>, PhantomData<fn() -> E>);

impl<E> Clone for NodeRef<E> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<E> Copy for NodeRef<E> {}

impl<E: ElementType> Default for NodeRef<E> {
    fn default() -> Self {
        Self::new()
    }
}

impl<E: ElementType> NodeRef<E> {
    /// Refers to nothing yet.
    pub fn new() -> Self {
        Self(RwSignal::new_local(None), PhantomData)
    }

    /// The element, tracked.
    pub fn get(&self) -> Option<E::Output> {
        self.0.get().map(JsCast::unchecked_into)
    }

    /// The element, untracked.
    pub fn get_untracked(&self) -> Option<E::Output> {
        self.0.get_untracked().map(JsCast::unchecked_into)
    }

    pub(crate) fn load(&self, view: &AnyView) {
        self.0.set(Some(view.0.clone()));
    }
}
