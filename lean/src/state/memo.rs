//! Memos.

use std::any::Any;
use std::marker::PhantomData;
use std::sync::Arc;

use reactive_graph::computed;
use reactive_graph::traits::{Get, GetUntracked, Track};

use super::held::found;
use super::read::Read;

/// A value that is computed when it is read and something that it has read was changed; who has read it hears
/// of it only if the value differs.
pub struct Memo<T> {
    inner: computed::Memo<Computed>,
    of: PhantomData<fn() -> T>,
}

/// A computed value of any type, which knows how to compare itself.
#[derive(Clone)]
struct Computed {
    value: Arc<dyn Any + Send + Sync>,
    equal: fn(&dyn Any, &dyn Any) -> bool,
}

impl PartialEq for Computed {
    fn eq(&self, other: &Self) -> bool {
        (self.equal)(&*self.value, &*other.value)
    }
}

type Compute = Box<dyn Fn(Option<&Computed>) -> Computed + Send + Sync>;

#[inline(never)]
fn computed(compute: Compute) -> computed::Memo<Computed> {
    computed::Memo::new(compute)
}

#[inline(never)]
fn tracked(memo: computed::Memo<Computed>) -> Computed {
    memo.get()
}

#[inline(never)]
fn untracked(memo: computed::Memo<Computed>) -> Computed {
    memo.get_untracked()
}

fn equal<T: PartialEq + 'static>(one: &dyn Any, other: &dyn Any) -> bool {
    one.downcast_ref::<T>() == other.downcast_ref::<T>()
}

impl<T: Send + Sync + 'static> Memo<T> {
    /// A memo of what `compute` returns; it is given the value before.
    pub fn new(compute: impl Fn(Option<&T>) -> T + Send + Sync + 'static) -> Self
    where
        T: PartialEq,
    {
        let compute: Compute = Box::new(move |before| {
            let value = compute(before.and_then(|before| before.value.downcast_ref()));
            Computed { value: Arc::new(value), equal: equal::<T> }
        });
        Self { inner: computed(compute), of: PhantomData }
    }
}

impl<T: Send + Sync + 'static> Read for Memo<T> {
    type Value = T;

    fn with<U>(&self, read: impl FnOnce(&T) -> U) -> U {
        read(found(tracked(self.inner).value.downcast_ref()))
    }

    fn with_untracked<U>(&self, read: impl FnOnce(&T) -> U) -> U {
        read(found(untracked(self.inner).value.downcast_ref()))
    }

    fn track(&self) {
        self.inner.track();
    }
}

impl<T> Clone for Memo<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Memo<T> {}
