//! What a component is given as its children.

use std::sync::Arc;

use crate::view::{AnyView, IntoView};

/// Children that are drawn once.
pub type Children = Box<dyn FnOnce() -> AnyView + Send>;

/// Children that may be drawn more than once.
pub type ChildrenFn = Arc<dyn Fn() -> AnyView + Send + Sync>;

/// How `view!` passes children.
pub trait ToChildren<F> {
    /// Erases the type of a function that draws.
    fn to_children(draw: F) -> Self;
}

/// How `view!` passes a single text as children.
pub struct ChildrenOptContainer<T>(pub T);

impl<F, V> ToChildren<F> for Children
where
    F: FnOnce() -> V + Send + 'static,
    V: IntoView,
{
    fn to_children(draw: F) -> Self {
        Box::new(move || draw().into_any())
    }
}

impl<T> ToChildren<ChildrenOptContainer<T>> for Children
where
    T: IntoView + Send + 'static,
{
    fn to_children(text: ChildrenOptContainer<T>) -> Self {
        Box::new(move || text.0.into_any())
    }
}

impl<F, V> ToChildren<F> for ChildrenFn
where
    F: Fn() -> V + Send + Sync + 'static,
    V: IntoView,
{
    fn to_children(draw: F) -> Self {
        Arc::new(move || draw().into_any())
    }
}

impl<T> ToChildren<ChildrenOptContainer<T>> for ChildrenFn
where
    T: IntoView + Clone + Send + Sync + 'static,
{
    fn to_children(text: ChildrenOptContainer<T>) -> Self {
        Arc::new(move || text.0.clone().into_any())
    }
}

/// A function that draws, for a property such as `fallback`.
#[derive(Clone)]
pub struct ViewFn(ChildrenFn);

impl Default for ViewFn {
    fn default() -> Self {
        Self(Arc::new(|| ().into_any()))
    }
}

impl<F, V> From<F> for ViewFn
where
    F: Fn() -> V + Send + Sync + 'static,
    V: IntoView,
{
    fn from(draw: F) -> Self {
        Self(Arc::new(move || draw().into_any()))
    }
}

impl ViewFn {
    /// Draws.
    pub fn run(&self) -> AnyView {
        (self.0)()
    }
}
