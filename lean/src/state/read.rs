//! What can be read, and what can be changed.

use super::{Memo, ReadSignal, RwSignal, StoredValue};

/// A memo or signal, read.
pub trait Read {
    /// What it holds.
    type Value: 'static;

    /// Reads the value, tracked.
    fn with<U>(&self, read: impl FnOnce(&Self::Value) -> U) -> U;

    /// Reads the value, untracked.
    fn with_untracked<U>(&self, read: impl FnOnce(&Self::Value) -> U) -> U;

    /// Tracks it without reading it.
    fn track(&self);

    /// The value, tracked.
    fn get(&self) -> Self::Value
    where
        Self::Value: Clone,
    {
        self.with(Self::Value::clone)
    }

    /// The value, untracked.
    fn get_untracked(&self) -> Self::Value
    where
        Self::Value: Clone,
    {
        self.with_untracked(Self::Value::clone)
    }
}

/// A signal, changed.
pub trait Write {
    /// What it holds.
    type Value: 'static;

    /// Changes the value in place.
    fn update(&self, change: impl FnOnce(&mut Self::Value));

    /// Changes the value in place, and notifies nobody.
    fn update_untracked(&self, change: impl FnOnce(&mut Self::Value));

    /// Changes the value to another one.
    fn set(&self, value: Self::Value);

    /// Changes the value, unless the signal is gone: then the value comes back.
    fn try_set(&self, value: Self::Value) -> Option<Self::Value>;

    /// Notifies everyone who has read it.
    fn notify(&self);
}

/// A memo, a signal, or a value that never changes: what a component takes as a property.
pub enum Signal<T> {
    /// A memo.
    Memo(Memo<T>),
    /// A signal.
    Read(ReadSignal<T>),
    /// A value that never changes.
    Stored(StoredValue<T>),
}

impl<T: Send + Sync + 'static> Signal<T> {
    /// A value that never changes.
    pub fn stored(value: T) -> Self {
        Self::Stored(StoredValue::new(value))
    }
}

impl<T: Send + Sync + 'static> Read for Signal<T> {
    type Value = T;

    fn with<U>(&self, read: impl FnOnce(&T) -> U) -> U {
        match self {
            Self::Memo(memo) => memo.with(read),
            Self::Read(signal) => signal.with(read),
            Self::Stored(value) => value.read(read),
        }
    }

    fn with_untracked<U>(&self, read: impl FnOnce(&T) -> U) -> U {
        match self {
            Self::Memo(memo) => memo.with_untracked(read),
            Self::Read(signal) => signal.with_untracked(read),
            Self::Stored(value) => value.read(read),
        }
    }

    fn track(&self) {
        match self {
            Self::Memo(memo) => memo.track(),
            Self::Read(signal) => signal.track(),
            Self::Stored(_) => {}
        }
    }
}

impl<T> From<Memo<T>> for Signal<T> {
    fn from(memo: Memo<T>) -> Self {
        Self::Memo(memo)
    }
}

impl<T: Send + Sync + 'static> From<RwSignal<T>> for Signal<T> {
    fn from(signal: RwSignal<T>) -> Self {
        Self::Read(signal.read_only())
    }
}

impl<T> From<ReadSignal<T>> for Signal<T> {
    fn from(signal: ReadSignal<T>) -> Self {
        Self::Read(signal)
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
