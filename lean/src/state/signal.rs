//! Signals that are written.

use std::marker::PhantomData;
use std::ops::Deref;
use std::rc::Rc;

use super::read::{Read, Write};
use crate::reactive::owner::{LocalStorage, SyncStorage};
use crate::reactive::{Handle, found};

/// A value that can be changed; whoever has read it hears of the change.
pub struct RwSignal<T, S = SyncStorage> {
    pub(super) handle: Handle,
    of: PhantomData<fn() -> (T, S)>,
}

/// The reading side of a signal.
pub struct ReadSignal<T, S = SyncStorage>(RwSignal<T, S>);

/// A signal's value, borrowed.
pub struct Borrowed<T> {
    value: Rc<dyn std::any::Any>,
    of: PhantomData<fn() -> T>,
}

impl<T: Send + Sync + 'static> RwSignal<T> {
    /// A signal that begins with a value.
    pub fn new(value: T) -> Self {
        Self { handle: Handle::signal(Rc::new(value)), of: PhantomData }
    }
}

impl<T: 'static> RwSignal<T, LocalStorage> {
    /// A signal of a value that stays on its thread.
    pub fn new_local(value: T) -> Self {
        Self { handle: Handle::signal(Rc::new(value)), of: PhantomData }
    }
}

impl<T: 'static, S> RwSignal<T, S> {
    /// The value, borrowed and untracked.
    pub fn read_untracked(&self) -> Borrowed<T> {
        Borrowed { value: self.handle.value(false), of: PhantomData }
    }

    /// The value, untracked, if the signal is there still.
    pub fn try_get_untracked(&self) -> Option<T>
    where
        T: Clone,
    {
        (!self.handle.is_disposed()).then(|| self.handle.get(false))
    }

    /// The reading side.
    pub fn read_only(&self) -> ReadSignal<T, S> {
        ReadSignal(*self)
    }
}

impl<T: 'static, S> Read for RwSignal<T, S> {
    type Value = T;

    fn handle(&self) -> Handle {
        self.handle
    }
}

impl<T: 'static, S> Write for RwSignal<T, S> {}

impl<T: 'static, S> Read for ReadSignal<T, S> {
    type Value = T;

    fn handle(&self) -> Handle {
        self.0.handle
    }
}

impl<T: 'static> Deref for Borrowed<T> {
    type Target = T;

    fn deref(&self) -> &T {
        found(self.value.downcast_ref())
    }
}

impl<T: Default + Send + Sync + 'static> Default for RwSignal<T> {
    fn default() -> Self {
        Self::new(T::default())
    }
}

impl<T, S> Clone for RwSignal<T, S> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T, S> Copy for RwSignal<T, S> {}

impl<T, S> Clone for ReadSignal<T, S> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T, S> Copy for ReadSignal<T, S> {}
