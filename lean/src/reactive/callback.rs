//! Functions as `Copy` handles, for the properties of components.

use std::marker::PhantomData;
use std::rc::Rc;

use super::handle::{Handle, found};

/// A function that belongs to the owner in which it was made.
pub struct Callback<In: 'static, Out: 'static = ()>(Handle, PhantomData<fn(In) -> Out>);

type Function<In, Out> = Box<dyn Call<In, Out>>;

/// Like `Fn`, without the code to call a function as if it changed something, or once.
trait Call<In, Out> {
    fn call_with(&self, input: In) -> Out;
}

impl<In, Out, F: Fn(In) -> Out> Call<In, Out> for F {
    fn call_with(&self, input: In) -> Out {
        self(input)
    }
}

/// What can be called.
pub trait Callable<In: 'static, Out: 'static = ()> {
    /// Calls it, unless it is gone.
    fn try_run(&self, input: In) -> Option<Out>;

    /// Calls it.
    fn run(&self, input: In) -> Out;
}

impl<In, Out> Callback<In, Out> {
    /// A function.
    pub fn new(function: impl Fn(In) -> Out + Send + Sync + 'static) -> Self {
        let function: Function<In, Out> = Box::new(function);
        Self(Handle::stored(Rc::new(function)), PhantomData)
    }
}

impl<In, Out> Callable<In, Out> for Callback<In, Out> {
    fn try_run(&self, input: In) -> Option<Out> {
        (!self.0.is_disposed()).then(|| self.run(input))
    }

    fn run(&self, input: In) -> Out {
        let function = self.0.value(false);
        found(function.downcast_ref::<Function<In, Out>>()).call_with(input)
    }
}

impl<In, Out> Clone for Callback<In, Out> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<In, Out> Copy for Callback<In, Out> {}

impl<F, Out> From<F> for Callback<(), Out>
where
    F: Fn() -> Out + Send + Sync + 'static,
{
    fn from(function: F) -> Self {
        Self::new(move |()| function())
    }
}
