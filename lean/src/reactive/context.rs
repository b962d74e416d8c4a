//! Values that an owner provides to everything below it, found by their type.

use std::any::{TypeId, type_name};
use std::rc::Rc;

use super::node::Value;
use super::owner::{Owner, WeakOwner};

/// Provides a value to everything below the current owner.
pub fn provide_context<T: Send + Sync + 'static>(value: T) {
    provide(TypeId::of::<T>(), Rc::new(value));
}

/// The value of this type that the nearest owner provides.
pub fn use_context<T: Clone + 'static>() -> Option<T> {
    find(TypeId::of::<T>())?.downcast_ref().cloned()
}

/// The value of this type that the nearest owner provides.
///
/// # Panics
///
/// If none does.
pub fn expect_context<T: Clone + 'static>() -> T {
    match use_context() {
        Some(value) => value,
        None => unreachable!("no owner provides a `{}`", type_name::<T>()),
    }
}

#[inline(never)]
fn provide(of: TypeId, value: Value) {
    let Some(owner) = Owner::current() else { return };
    let mut contexts = owner.0.contexts.borrow_mut();
    match contexts.iter_mut().find(|(other, _)| *other == of) {
        Some(context) => context.1 = value,
        None => contexts.push((of, value)),
    }
}

#[inline(never)]
fn find(of: TypeId) -> Option<Value> {
    let mut next = Owner::current();
    while let Some(owner) = next {
        if let Some((_, value)) = owner.0.contexts.borrow().iter().find(|(other, _)| *other == of) {
            return Some(Rc::clone(value));
        }
        next = owner.0.parent.as_ref().and_then(WeakOwner::upgrade);
    }
    None
}
