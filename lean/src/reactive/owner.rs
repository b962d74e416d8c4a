//! What ends together: signals, memos, effects and clean-ups that were created while something was drawn.

use std::any::TypeId;
use std::cell::RefCell;
use std::rc::{Rc, Weak};

use super::arena::{self, Place};
use super::node::Value;

/// Says that a value may be sent to other threads. Here that changes nothing.
pub struct SyncStorage;

/// Says that a value stays on its thread.
pub struct LocalStorage;

/// Owns what is created while it is the current owner. That ends when the owner is cleaned up or dropped.
#[derive(Clone)]
#[must_use = "what it owns ends when it is dropped"]
pub struct Owner(pub(super) Rc<Inner>);

/// A reference to an owner that does not keep it.
#[derive(Clone)]
pub struct WeakOwner(Weak<Inner>);

pub(super) struct Inner {
    pub parent: Option<WeakOwner>,
    pub contexts: RefCell<Vec<(TypeId, Value)>>,
    owned: RefCell<Owned>,
}

#[derive(Default)]
struct Owned {
    children: Vec<WeakOwner>,
    cleanups: Vec<Box<dyn FnOnce()>>,
    nodes: Vec<Place>,
}

thread_local! {
    static OWNER: RefCell<Option<WeakOwner>> = const { RefCell::new(None) };
}

#[inline(never)]
fn replace(owner: Option<WeakOwner>) -> Option<WeakOwner> {
    OWNER.replace(owner)
}

#[inline(never)]
fn restore(before: Option<WeakOwner>) {
    OWNER.set(before);
}

impl Owner {
    /// An owner that is a child of the current one.
    pub fn new() -> Self {
        Self::within(Self::current().as_ref())
    }

    /// An owner that is a child of this one.
    pub fn child(&self) -> Self {
        Self::within(Some(self))
    }

    fn within(parent: Option<&Self>) -> Self {
        let (contexts, owned) = (RefCell::default(), RefCell::default());
        let inner = Inner { parent: parent.map(Self::downgrade), contexts, owned };
        let child = Self(Rc::new(inner));
        if let Some(parent) = parent {
            parent.0.owned.borrow_mut().children.push(child.downgrade());
        }
        child
    }

    /// The current owner.
    pub fn current() -> Option<Self> {
        OWNER.with_borrow(|owner| owner.as_ref().and_then(WeakOwner::upgrade))
    }

    /// Makes this the current owner.
    pub fn set(&self) {
        restore(Some(self.downgrade()));
    }

    /// Runs something with this as the current owner.
    pub fn with<T>(&self, run: impl FnOnce() -> T) -> T {
        let before = replace(Some(self.downgrade()));
        let returned = run();
        restore(before);
        returned
    }

    /// Cleans up, and runs something with this as the current owner.
    pub fn with_cleanup<T>(&self, run: impl FnOnce() -> T) -> T {
        self.cleanup();
        self.with(run)
    }

    /// Ends what it owns: its children, then its clean-ups in the order in which they were given, then its signals,
    /// memos and stored values.
    pub fn cleanup(&self) {
        self.0.cleanup();
    }

    /// Runs something when the current owner is cleaned up.
    pub fn on_cleanup(run: impl FnOnce() + 'static) {
        on_cleanup(run);
    }

    /// A reference that does not keep it.
    pub fn downgrade(&self) -> WeakOwner {
        WeakOwner(Rc::downgrade(&self.0))
    }

    pub(super) fn own(&self, node: Place) {
        self.0.owned.borrow_mut().nodes.push(node);
    }
}

impl Default for Owner {
    /// An owner without a parent.
    fn default() -> Self {
        Self::within(None)
    }
}

impl WeakOwner {
    /// The owner, if it is there still.
    pub fn upgrade(&self) -> Option<Owner> {
        self.0.upgrade().map(Owner)
    }
}

/// Runs something when the current owner is cleaned up.
pub fn on_cleanup(run: impl FnOnce() + 'static) {
    clean_later(Box::new(run));
}

#[inline(never)]
fn clean_later(run: Box<dyn FnOnce()>) {
    if let Some(owner) = Owner::current() {
        owner.0.owned.borrow_mut().cleanups.push(run);
    }
}

impl Inner {
    fn cleanup(&self) {
        let Owned { children, cleanups, nodes } = self.owned.take();
        for child in children.iter().filter_map(WeakOwner::upgrade) {
            child.cleanup();
        }
        for run in cleanups {
            run();
        }
        // All are gone before the first is dropped, which may look for others.
        drop(nodes.into_iter().map(arena::remove).collect::<Vec<_>>());
    }
}

impl Drop for Inner {
    fn drop(&mut self) {
        self.cleanup();
    }
}

impl PartialEq for Owner {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}
