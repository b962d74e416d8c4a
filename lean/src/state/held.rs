//! A value of any type, and how it is found again as what it is.

use std::any::Any;

use reactive_graph::owner::{LocalStorage, SyncStorage};
use send_wrapper::SendWrapper;

/// A value of any type.
pub type Held = Box<dyn Any + Send + Sync>;

/// How values of a type are held: those that stay on their thread in a wrapper that sees to it.
pub trait Hold<T>: 'static {
    /// Holds a value.
    fn hold(value: T) -> Held;
    /// What is held.
    fn see(held: &Held) -> &T;
    /// What is held, to be changed.
    fn change(held: &mut Held) -> &mut T;
}

impl<T: Send + Sync + 'static> Hold<T> for SyncStorage {
    fn hold(value: T) -> Held {
        Box::new(value)
    }

    fn see(held: &Held) -> &T {
        found((**held).downcast_ref())
    }

    fn change(held: &mut Held) -> &mut T {
        found((**held).downcast_mut())
    }
}

impl<T: 'static> Hold<T> for LocalStorage {
    fn hold(value: T) -> Held {
        Box::new(SendWrapper::new(value))
    }

    fn see(held: &Held) -> &T {
        found::<&SendWrapper<T>>((**held).downcast_ref())
    }

    fn change(held: &mut Held) -> &mut T {
        found::<&mut SendWrapper<T>>((**held).downcast_mut())
    }
}

/// What was held under its own type.
pub fn found<T>(value: Option<T>) -> T {
    match value {
        Some(value) => value,
        None => unreachable!("a handle of type `T` is made with a value of type `T`"),
    }
}
