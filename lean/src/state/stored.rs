//! Values that live as long as the owner in which they were stored, and that nobody tracks.

use std::marker::PhantomData;

use reactive_graph::owner::{self, LocalStorage, SyncStorage};
use reactive_graph::traits::{IsDisposed, UpdateValue, WithValue};

use super::held::{Held, Hold, found};

type Inner = owner::StoredValue<Held>;

/// A stored value: a `Copy` handle.
pub struct StoredValue<T, S = SyncStorage> {
    inner: Inner,
    of: PhantomData<fn() -> (T, S)>,
}

#[inline(never)]
fn made(held: Held) -> Inner {
    Inner::new(held)
}

#[inline(never)]
fn read(stored: Inner, read: &mut dyn FnMut(&Held)) {
    stored.with_value(read);
}

#[inline(never)]
fn change(stored: Inner, change: &mut dyn FnMut(&mut Held)) {
    stored.try_update_value(change);
}

impl<T: Send + Sync + 'static> StoredValue<T> {
    /// Stores a value.
    pub fn new(value: T) -> Self {
        Self { inner: made(SyncStorage::hold(value)), of: PhantomData }
    }
}

impl<T: 'static> StoredValue<T, LocalStorage> {
    /// Stores a value that stays on its thread.
    pub fn new_local(value: T) -> Self {
        Self { inner: made(LocalStorage::hold(value)), of: PhantomData }
    }
}

impl<T: 'static, S: Hold<T>> StoredValue<T, S> {
    pub(super) fn read<U>(&self, with: impl FnOnce(&T) -> U) -> U {
        let (mut with, mut given) = (Some(with), None);
        read(self.inner, &mut |held| {
            given = with.take().map(|with| with(S::see(held)));
        });
        found(given)
    }
}

/// A stored value, read and changed.
pub trait Stored {
    /// What is stored.
    type Value: 'static;

    /// Reads the value.
    fn with_value<U>(&self, with: impl FnOnce(&Self::Value) -> U) -> U;

    /// The value, if its owner is there still.
    fn try_get_value(&self) -> Option<Self::Value>
    where
        Self::Value: Clone;

    /// Changes the value in place, and returns what the change returns, if the owner is there still.
    fn try_update_value<U>(&self, with: impl FnOnce(&mut Self::Value) -> U) -> Option<U>;

    /// The value.
    fn get_value(&self) -> Self::Value
    where
        Self::Value: Clone,
    {
        self.with_value(Self::Value::clone)
    }

    /// Changes the value to another one.
    fn set_value(&self, value: Self::Value) {
        self.update_value(|held| *held = value);
    }

    /// Changes the value in place.
    fn update_value(&self, with: impl FnOnce(&mut Self::Value)) {
        self.try_update_value(with);
    }
}

impl<T: 'static, S: Hold<T>> Stored for StoredValue<T, S> {
    type Value = T;

    fn with_value<U>(&self, with: impl FnOnce(&T) -> U) -> U {
        self.read(with)
    }

    fn try_get_value(&self) -> Option<T>
    where
        T: Clone,
    {
        (!self.inner.is_disposed()).then(|| self.get_value())
    }

    fn try_update_value<U>(&self, with: impl FnOnce(&mut T) -> U) -> Option<U> {
        let (mut with, mut given) = (Some(with), None);
        change(self.inner, &mut |held| {
            given = with.take().map(|with| with(S::change(held)));
        });
        given
    }
}

impl<T, S> Clone for StoredValue<T, S> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T, S> Copy for StoredValue<T, S> {}
