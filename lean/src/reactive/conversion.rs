//! How a component takes a property that is marked `into`.

use super::callback::Callback;

/// What becomes a `T`. `By` tells the ways apart, so that a function can become a callback.
pub trait IntoReactiveValue<T, By> {
    /// The property.
    fn into_reactive_value(self) -> T;
}

/// By `Into`.
pub struct ByInto;

/// By being a function.
pub struct ByCall;

impl<T, I: Into<T>> IntoReactiveValue<T, ByInto> for I {
    fn into_reactive_value(self) -> T {
        self.into()
    }
}

impl<In, Out, F> IntoReactiveValue<Callback<In, Out>, ByCall> for F
where
    F: Fn(In) -> Out + Send + Sync + 'static,
{
    fn into_reactive_value(self) -> Callback<In, Out> {
        Callback::new(self)
    }
}
