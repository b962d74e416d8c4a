//! What can be read, and what can be changed.

use std::marker::PhantomData;

use super::{Memo, ReadSignal, RwSignal, StoredValue};
use crate::reactive::Handle;

/// A memo or signal, read.
pub trait Read {
    /// What it holds.
    type Value: 'static;

    /// Where it is held.
    #[doc(hidden)]
    fn handle(&self) -> Handle;

    /// Reads the value, tracked.
    fn with<U>(&self, read: impl FnOnce(&Self::Value) -> U) -> U {
        self.handle().with(true, read)
    }

    /// Reads the value, untracked.
    fn with_untracked<U>(&self, read: impl FnOnce(&Self::Value) -> U) -> U {
        self.handle().with(false, read)
    }

    /// Tracks it without reading it.
    fn track(&self) {
        self.handle().track();
    }

    /// The value, tracked.
    fn get(&self) -> Self::Value
    where
        Self::Value: Clone,
    {
        self.handle().get(true)
    }

    /// The value, untracked.
    fn get_untracked(&self) -> Self::Value
    where
        Self::Value: Clone,
    {
        self.handle().get(false)
    }
}

/// A signal, changed. One that is gone stays as it is.
pub trait Write: Read {
    /// Changes the value in place.
    fn update(&self, change: impl FnOnce(&mut Self::Value)) {
        self.handle().update(true, change);
    }

    /// Changes the value in place, and notifies nobody.
    fn update_untracked(&self, change: impl FnOnce(&mut Self::Value)) {
        self.handle().update(false, change);
    }

    /// Changes the value to another one.
    fn set(&self, value: Self::Value) {
        self.handle().set(value, true);
    }

    /// Changes the value, unless the signal is gone: then the value comes back.
    fn try_set(&self, value: Self::Value) -> Option<Self::Value> {
        if self.handle().is_disposed() {
            return Some(value);
        }
        self.set(value);
        None
    }

    /// Notifies everyone who has read it.
    fn notify(&self) {
        self.handle().notify();
    }
}

/// A memo, a signal, or a value that never changes: what a component takes as a property.
pub struct Signal<T> {
    handle: Handle,
    of: PhantomData<fn() -> T>,
}

impl<T> Signal<T> {
    fn of(handle: Handle) -> Self {
        Self { handle, of: PhantomData }
    }
}

impl<T: Send + Sync + 'static> Signal<T> {
    /// A value that never changes.
    pub fn stored(value: T) -> Self {
        Self::of(StoredValue::new(value).handle)
    }
}

impl<T: Send + Sync + 'static> Read for Signal<T> {
    type Value = T;

    fn handle(&self) -> Handle {
        self.handle
    }
}

impl<T> From<Memo<T>> for Signal<T> {
    fn from(memo: Memo<T>) -> Self {
        Self::of(memo.handle)
    }
}

impl<T: Send + Sync + 'static> From<RwSignal<T>> for Signal<T> {
    fn from(signal: RwSignal<T>) -> Self {
        Self::of(signal.handle)
    }
}

impl<T: Send + Sync + 'static> From<ReadSignal<T>> for Signal<T> {
    fn from(signal: ReadSignal<T>) -> Self {
        Self::of(signal.handle())
    }
}

impl<T: Send + Sync + 'static> From<T> for Signal<T> {
    fn from(value: T) -> Self {
        Self::stored(value)
    }
}

impl From<&str> for Signal<String> {
    fn from(value: &str) -> Self {
        Self::stored(value.to_owned())
    }
}

impl<T> Clone for Signal<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Signal<T> {}
