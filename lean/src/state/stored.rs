//! Values that live as long as the owner in which they were stored, and that nobody tracks.

use std::marker::PhantomData;
use std::rc::Rc;

use crate::reactive::Handle;
use crate::reactive::owner::{LocalStorage, SyncStorage};

/// A stored value: a `Copy` handle.
pub struct StoredValue<T, S = SyncStorage> {
    pub(super) handle: Handle,
    of: PhantomData<fn() -> (T, S)>,
}

impl<T: Send + Sync + 'static> StoredValue<T> {
    /// Stores a value.
    pub fn new(value: T) -> Self {
        Self { handle: Handle::stored(Rc::new(value)), of: PhantomData }
    }
}

impl<T: 'static> StoredValue<T, LocalStorage> {
    /// Stores a value that stays on its thread.
    pub fn new_local(value: T) -> Self {
        Self { handle: Handle::stored(Rc::new(value)), of: PhantomData }
    }
}

/// A stored value, read and changed.
pub trait Stored {
    /// What is stored.
    type Value: 'static;

    /// Where it is stored.
    #[doc(hidden)]
    fn place(&self) -> Handle;

    /// Reads the value.
    fn with_value<U>(&self, with: impl FnOnce(&Self::Value) -> U) -> U {
        self.place().with(false, with)
    }

    /// The value, if its owner is there still.
    fn try_get_value(&self) -> Option<Self::Value>
    where
        Self::Value: Clone,
    {
        (!self.place().is_disposed()).then(|| self.get_value())
    }

    /// Changes the value in place, and returns what the change returns, if the owner is there still.
    fn try_update_value<U>(&self, change: impl FnOnce(&mut Self::Value) -> U) -> Option<U> {
        self.place().update(false, change)
    }

    /// The value.
    fn get_value(&self) -> Self::Value
    where
        Self::Value: Clone,
    {
        self.place().get(false)
    }

    /// Changes the value to another one.
    fn set_value(&self, value: Self::Value) {
        self.place().set(value, false);
    }

    /// Changes the value in place.
    fn update_value(&self, change: impl FnOnce(&mut Self::Value)) {
        self.try_update_value(change);
    }
}

impl<T: 'static, S> Stored for StoredValue<T, S> {
    type Value = T;

    fn place(&self) -> Handle {
        self.handle
    }
}

impl<T, S> Clone for StoredValue<T, S> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T, S> Copy for StoredValue<T, S> {}
