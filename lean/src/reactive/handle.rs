//! `Copy` handles of nodes.

use std::any::Any;
use std::rc::Rc;

use super::arena::{self, Place};
use super::node::{Compute, Kind, Node, Value};
use super::owner::Owner;

/// A signal, memo or stored value by its place. It is good on the thread on which it was made.
///
/// Whoever has a handle knows the type of the value, and names it. What does not depend on the type is compiled once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Handle(Place);

#[inline(never)]
fn made(kind: Kind, value: Option<Value>) -> Handle {
    let place = arena::insert(Node::new(kind, value));
    if let Some(owner) = Owner::current() {
        owner.own(place);
    }
    Handle(place)
}

#[inline(never)]
fn value(handle: Handle, tracked: bool) -> Value {
    let node = found(arena::get(handle.0));
    if tracked {
        node.track();
    }
    found(node.value())
}

#[inline(never)]
fn taken(handle: Handle) -> Option<Value> {
    arena::get(handle.0)?.take()
}

#[inline(never)]
fn put(handle: Handle, value: Value, notify: bool) {
    if let Some(node) = arena::get(handle.0) {
        node.put(value);
        if notify {
            node.notify();
        }
    }
}

/// What is there as long as its owner is; reading it later is a mistake of the program, as in Leptos.
pub fn found<T>(value: Option<T>) -> T {
    match value {
        Some(value) => value,
        None => {
            unreachable!("the owner of a signal, memo or stored value ended before it was read")
        }
    }
}

impl Handle {
    /// A value that nobody tracks.
    pub fn stored(value: Value) -> Self {
        made(Kind::Stored, Some(value))
    }

    /// A value that is written.
    pub fn signal(value: Value) -> Self {
        made(Kind::Signal, Some(value))
    }

    /// A value that is computed.
    #[inline(never)]
    pub fn memo(compute: Box<dyn Compute>) -> Self {
        made(Kind::Memo(Owner::new(), compute), None)
    }

    /// The value, borrowed.
    pub fn value(self, tracked: bool) -> Value {
        value(self, tracked)
    }

    /// Reads the value.
    pub fn with<T: 'static, U>(self, tracked: bool, read: impl FnOnce(&T) -> U) -> U {
        read(found(value(self, tracked).downcast_ref()))
    }

    /// A copy of the value.
    #[inline(never)]
    pub fn get<T: Clone + 'static>(self, tracked: bool) -> T {
        self.with(tracked, T::clone)
    }

    /// Tracks it without reading it.
    #[inline(never)]
    pub fn track(self) {
        if let Some(node) = arena::get(self.0) {
            node.track();
        }
    }

    /// Whether it is gone.
    #[inline(never)]
    pub fn is_disposed(self) -> bool {
        arena::get(self.0).is_none()
    }

    /// Changes the value to another one, unless it is gone.
    pub fn set(self, value: impl Any, notify: bool) {
        put(self, Rc::new(value), notify);
    }

    /// Changes the value in place, unless it is gone or being read; returns what the change returns.
    pub fn update<T: 'static, U>(
        self,
        notify: bool,
        change: impl FnOnce(&mut T) -> U,
    ) -> Option<U> {
        let mut value = taken(self)?;
        let returned = change(found(Rc::get_mut(&mut value).and_then(<dyn Any>::downcast_mut)));
        put(self, value, notify);
        Some(returned)
    }

    /// Notifies everyone who has read it.
    #[inline(never)]
    pub fn notify(self) {
        if let Some(node) = arena::get(self.0) {
            node.notify();
        }
    }
}
