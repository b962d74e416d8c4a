//! Memos.

use std::any::Any;
use std::marker::PhantomData;
use std::rc::Rc;

use super::read::Read;
use crate::reactive::{Compute, Handle, Value};

/// A value that is computed when it is read and something that it has read was changed; who has read it hears
/// of it only if the value differs.
pub struct Memo<T> {
    pub(super) handle: Handle,
    of: PhantomData<fn() -> T>,
}

/// Computes values of a type.
struct Of<T, F>(F, PhantomData<fn() -> T>);

impl<T: PartialEq + 'static, F: Fn(Option<&T>) -> T> Compute for Of<T, F> {
    fn compute(&self, before: Option<&dyn Any>) -> (Value, bool) {
        let before = before.and_then(<dyn Any>::downcast_ref);
        let value = (self.0)(before);
        let differs = before != Some(&value);
        (Rc::new(value), differs)
    }
}

impl<T: Send + Sync + 'static> Memo<T> {
    /// A memo of what `compute` returns; it is given the value before.
    pub fn new(compute: impl Fn(Option<&T>) -> T + Send + Sync + 'static) -> Self
    where
        T: PartialEq,
    {
        let handle = Handle::memo(Box::new(Of(compute, PhantomData)));
        Self { handle, of: PhantomData }
    }
}

impl<T: Send + Sync + 'static> Read for Memo<T> {
    type Value = T;

    fn handle(&self) -> Handle {
        self.handle
    }
}

impl<T> Clone for Memo<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Memo<T> {}
