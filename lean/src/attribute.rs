//! Values of attributes, of conditional classes and of style properties.

use std::borrow::Cow;
use std::sync::Arc;

use crate::dom;
use crate::function::Ask;
use crate::reactive::effect;
use crate::state::{Memo, Read, ReadSignal, RwSignal, Signal};
use crate::view::AnyView;

/// What a value is set as.
#[derive(Clone, Copy)]
pub enum Kind {
    /// An attribute; without a value it is removed.
    Attribute,
    /// A class, which is there if there is a value.
    Class,
    /// A property of the inline style.
    Style,
}

/// A value that is set once, or followed.
pub trait AttributeValue {
    /// Sets it.
    fn apply(self, view: &AnyView, kind: Kind, name: &'static str);
}

/// What says whether a class is there.
pub trait Condition: AttributeValue {}

impl Condition for bool {}
impl<F: FnMut() -> bool + Send + 'static> Condition for F {}

/// A value that is set once.
pub trait Plain {
    /// Its text, if the attribute is to be there.
    fn text(self) -> Option<String>;
}

/// The name under which `view!` passes a value.
pub trait IntoAttributeValue: Sized {
    /// The same.
    fn into_attribute_value(self) -> Self {
        self
    }
}

impl<T: AttributeValue> IntoAttributeValue for T {}

#[inline(never)]
fn set(view: &AnyView, kind: Kind, name: &str, value: Option<&str>) {
    match (kind, value) {
        (Kind::Attribute, Some(value)) => view.0.set_attribute(name, value),
        (Kind::Attribute, None) => view.0.remove_attribute(name),
        (Kind::Class, value) => view.0.toggle_class(name, value.is_some()),
        (Kind::Style, value) => view.0.set_style(name, value.unwrap_or("")),
    }
}

/// A value that follows what it reads; the element is not touched while it is the same.
#[inline(never)]
fn follow(view: &AnyView, kind: Kind, name: &'static str, mut read: Box<dyn Ask<Option<String>>>) {
    let (view, mut shown) = (AnyView(view.0.clone()), None);
    effect::follow(Box::new(move || {
        let now = read.ask();
        if now != shown {
            set(&view, kind, name, now.as_deref());
            shown = now;
        }
    }));
}

macro_rules! values {
    ($([$($generics:tt)*] $value:ty: $this:ident => $str:expr, $string:expr;)*) => {$(
        impl<$($generics)*> Plain for $value {
            fn text(self) -> Option<String> {
                let $this = self;
                $string
            }
        }

        impl<$($generics)*> AttributeValue for $value {
            fn apply(self, view: &AnyView, kind: Kind, name: &'static str) {
                let $this = self;
                if let Some(value) = $str {
                    set(view, kind, name, Some(value));
                }
            }
        }
    )*};
}

values! {
    ['a] &'a str: text => Some(text), Some(text.to_owned());
    ['a] &'a String: text => Some(text.as_str()), Some(text.to_owned());
    [] String: text => Some(text.as_str()), Some(text);
    ['a] Cow<'a, str>: text => Some(&*text), Some(text.into_owned());
    [] Arc<str>: text => Some(&*text), Some((*text).to_owned());
    [] bool: on => on.then_some(""), on.then(String::new);
    [T: Plain] Option<T>: value => value.and_then(T::text).as_deref(), value.and_then(T::text);
}

macro_rules! numbers {
    ($($number:ty)*) => {
        values! {$(
            [] $number: number => Some(&*dom::number(number.into())), Some(dom::number(number.into()));
        )*}
    };
}

numbers! { i32 u8 u16 u32 f64 }
values! { [] usize: number => Some(&*dom::number(number as f64)), Some(dom::number(number as f64)); }

impl<F, V> AttributeValue for F
where
    F: FnMut() -> V + Send + 'static,
    V: Plain + 'static,
{
    fn apply(mut self, view: &AnyView, kind: Kind, name: &'static str) {
        follow(view, kind, name, Box::new(move || self().text()));
    }
}

macro_rules! signals {
    ($($signal:ident)*) => {$(
        impl<V> AttributeValue for $signal<V>
        where
            V: Plain + Clone + Send + Sync + 'static,
        {
            fn apply(self, view: &AnyView, kind: Kind, name: &'static str) {
                follow(view, kind, name, Box::new(move || self.get().text()));
            }
        }

        impl Condition for $signal<bool> {}
    )*};
}

signals! { RwSignal ReadSignal Memo Signal }
