//! Values of properties of the DOM.

use wasm_bindgen::JsValue;

use crate::function::Ask;
use crate::reactive::effect;
use crate::state::{Memo, Read, ReadSignal, RwSignal, Signal};
use crate::view::AnyView;

/// A value that is set once, or followed.
pub trait PropertyValue {
    /// Sets it.
    fn apply(self, view: &AnyView, name: &'static str);
}

/// A value that is set once.
pub trait IntoJs {
    /// As JavaScript has it.
    fn into_js(self) -> JsValue;
}

#[inline(never)]
fn set(view: &AnyView, name: &str, value: &JsValue) {
    view.0.set_property(name, value);
}

/// A property that follows what it reads; the element is not touched while the value is the same.
#[inline(never)]
fn follow(view: &AnyView, name: &'static str, mut read: Box<dyn Ask<JsValue>>) {
    let (view, mut shown) = (AnyView(view.0.clone()), None);
    effect::follow(Box::new(move || {
        let now = Some(read.ask());
        if now != shown {
            if let Some(value) = &now {
                set(&view, name, value);
            }
            shown = now;
        }
    }));
}

macro_rules! values {
    ($([$($generics:tt)*] $value:ty;)*) => {$(
        impl<$($generics)*> IntoJs for $value {
            fn into_js(self) -> JsValue {
                self.into()
            }
        }

        impl<$($generics)*> PropertyValue for $value {
            fn apply(self, view: &AnyView, name: &'static str) {
                set(view, name, &self.into_js());
            }
        }
    )*};
}

values! {
    ['a] &'a str;
    ['a] &'a String;
    [] String;
    [] bool;
    [] i32;
    [] u32;
    [] usize;
    [] f64;
    [] JsValue;
}

impl<F, V> PropertyValue for F
where
    F: FnMut() -> V + Send + 'static,
    V: IntoJs + 'static,
{
    fn apply(mut self, view: &AnyView, name: &'static str) {
        follow(view, name, Box::new(move || self().into_js()));
    }
}

macro_rules! signals {
    ($($signal:ident)*) => {$(
        impl<V> PropertyValue for $signal<V>
        where
            V: IntoJs + Clone + Send + Sync + 'static,
        {
            fn apply(self, view: &AnyView, name: &'static str) {
                follow(view, name, Box::new(move || self.get().into_js()));
            }
        }
    )*};
}

signals! { RwSignal ReadSignal Memo Signal }
