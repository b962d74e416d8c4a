//! Signals that are written.

use std::marker::PhantomData;

use reactive_graph::owner::{LocalStorage, SyncStorage};
use reactive_graph::signal::{self, guards};
use reactive_graph::traits::{self, IsDisposed, Notify, ReadUntracked, Track};

use super::held::{Held, Hold};
use super::read::{Read, Write};

type Inner = signal::RwSignal<Held>;

/// A value that can be changed; whoever has read it hears of the change.
pub struct RwSignal<T, S = SyncStorage> {
    inner: Inner,
    of: PhantomData<fn() -> (T, S)>,
}

/// The reading side of a signal.
pub struct ReadSignal<T, S = SyncStorage>(RwSignal<T, S>);

/// A signal's value, borrowed.
pub struct Borrowed<T, S> {
    held: guards::ReadGuard<Held, guards::Plain<Held>>,
    of: PhantomData<fn() -> (T, S)>,
}

#[inline(never)]
fn made(held: Held) -> Inner {
    Inner::new(held)
}

#[inline(never)]
fn read(signal: Inner, tracked: bool, read: &mut dyn FnMut(&Held)) {
    if tracked {
        traits::With::with(&signal, read);
    } else {
        traits::WithUntracked::with_untracked(&signal, read);
    }
}

#[inline(never)]
fn change(signal: Inner, notify: bool, change: &mut dyn FnMut(&mut Held)) {
    if notify {
        traits::Update::update(&signal, change);
    } else {
        traits::UpdateUntracked::update_untracked(&signal, change);
    }
}

#[inline(never)]
fn set(signal: Inner, held: Held) {
    traits::Set::set(&signal, held);
}

impl<T: Send + Sync + 'static> RwSignal<T> {
    /// A signal that begins with a value.
    pub fn new(value: T) -> Self {
        Self { inner: made(SyncStorage::hold(value)), of: PhantomData }
    }
}

impl<T: 'static> RwSignal<T, LocalStorage> {
    /// A signal of a value that stays on its thread.
    pub fn new_local(value: T) -> Self {
        Self { inner: made(LocalStorage::hold(value)), of: PhantomData }
    }
}

impl<T: 'static, S: Hold<T>> RwSignal<T, S> {
    fn read<U>(self, tracked: bool, with: impl FnOnce(&T) -> U) -> U {
        let (mut with, mut given) = (Some(with), None);
        read(self.inner, tracked, &mut |held| {
            given = with.take().map(|with| with(S::see(held)));
        });
        super::held::found(given)
    }

    fn change(self, notify: bool, with: impl FnOnce(&mut T)) {
        let mut with = Some(with);
        change(self.inner, notify, &mut |held| {
            if let Some(with) = with.take() {
                with(S::change(held));
            }
        });
    }

    /// The value, borrowed and untracked.
    pub fn read_untracked(&self) -> Borrowed<T, S> {
        Borrowed { held: self.inner.read_untracked(), of: PhantomData }
    }

    /// The value, untracked, if the signal is there still.
    pub fn try_get_untracked(&self) -> Option<T>
    where
        T: Clone,
    {
        (!self.inner.is_disposed()).then(|| self.get_untracked())
    }

    /// The reading side.
    pub fn read_only(&self) -> ReadSignal<T, S> {
        ReadSignal(*self)
    }
}

impl<T: 'static, S: Hold<T>> Read for RwSignal<T, S> {
    type Value = T;

    fn with<U>(&self, with: impl FnOnce(&T) -> U) -> U {
        self.read(true, with)
    }

    fn with_untracked<U>(&self, with: impl FnOnce(&T) -> U) -> U {
        self.read(false, with)
    }

    fn track(&self) {
        self.inner.track();
    }
}

impl<T: 'static, S: Hold<T>> Write for RwSignal<T, S> {
    type Value = T;

    fn update(&self, with: impl FnOnce(&mut T)) {
        self.change(true, with);
    }

    fn update_untracked(&self, with: impl FnOnce(&mut T)) {
        self.change(false, with);
    }

    fn set(&self, value: T) {
        set(self.inner, S::hold(value));
    }

    fn try_set(&self, value: T) -> Option<T> {
        if self.inner.is_disposed() {
            return Some(value);
        }
        self.set(value);
        None
    }

    fn notify(&self) {
        self.inner.notify();
    }
}

impl<T: 'static, S: Hold<T>> Read for ReadSignal<T, S> {
    type Value = T;

    fn with<U>(&self, with: impl FnOnce(&T) -> U) -> U {
        self.0.with(with)
    }

    fn with_untracked<U>(&self, with: impl FnOnce(&T) -> U) -> U {
        self.0.with_untracked(with)
    }

    fn track(&self) {
        self.0.track();
    }
}

impl<T: 'static, S: Hold<T>> std::ops::Deref for Borrowed<T, S> {
    type Target = T;

    fn deref(&self) -> &T {
        S::see(&self.held)
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
