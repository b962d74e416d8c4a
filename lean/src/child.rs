//! What may stand in an element beside elements.

use std::borrow::Cow;
use std::sync::Arc;

use either_of::{Either, EitherOf3, EitherOf4, EitherOf5, EitherOf6};

use crate::dom::{self, Node};
use crate::function::Ask;
use crate::reactive::effect;
use crate::state::{Memo, Read, ReadSignal, RwSignal, Signal};
use crate::view::IntoView;

#[inline(never)]
fn append_text(parent: &Node, text: &str) {
    parent.append_text(text);
}

/// A text that follows what it reads: its node stays, and is not touched while the text is the same.
#[inline(never)]
fn follow_text(parent: &Node, mut read: Box<dyn Ask<String>>) {
    let node = dom::text("");
    parent.append(&node);
    let mut shown = String::new();
    effect::follow(Box::new(move || {
        let now = read.ask();
        if now != shown {
            node.set_data(&now);
            shown = now;
        }
    }));
}

macro_rules! texts {
    ($([$($generics:tt)*] $text:ty: $this:ident => $str:expr, $string:expr;)*) => {$(
        impl<$($generics)*> IntoView for $text {
            fn append_to(self, parent: &Node) {
                let $this = self;
                append_text(parent, $str);
            }

            fn follow(mut read: impl FnMut() -> Self + 'static, parent: &Node) {
                follow_text(parent, Box::new(move || {
                    let $this = read();
                    $string
                }));
            }
        }
    )*};
}

texts! {
    ['a] &'a str: text => text, text.to_owned();
    [] String: text => &text, text;
    ['a] Cow<'a, str>: text => &text, text.into_owned();
    [] Arc<str>: text => &text, (*text).to_owned();
    [] char: sign => sign.encode_utf8(&mut [0; 4]), sign.to_string();
}

macro_rules! numbers {
    ($($number:ty)*) => {
        // The browser writes them: Rust's own formatting would be linked for nothing else.
        texts! { $([] $number: number => &dom::number(number.into()), dom::number(number.into());)* }
    };
}

numbers! { i32 u8 u16 u32 f64 }
texts! { [] usize: number => &dom::number(number as f64), dom::number(number as f64); }

impl<F, V> IntoView for F
where
    F: FnMut() -> V + Send + 'static,
    V: IntoView + 'static,
{
    fn append_to(self, parent: &Node) {
        V::follow(self, parent);
    }
}

macro_rules! signals {
    ($($signal:ident)*) => {$(
        impl<V> IntoView for $signal<V>
        where
            V: IntoView + Clone + Send + Sync + 'static,
        {
            fn append_to(self, parent: &Node) {
                V::follow(move || self.get(), parent);
            }
        }
    )*};
}

signals! { RwSignal ReadSignal Memo Signal }

impl<V: IntoView> IntoView for Option<V> {
    fn append_to(self, parent: &Node) {
        if let Some(view) = self {
            view.append_to(parent);
        }
    }
}

impl<V: IntoView> IntoView for Vec<V> {
    fn append_to(self, parent: &Node) {
        for view in self {
            view.append_to(parent);
        }
    }
}

impl<V: IntoView, const N: usize> IntoView for [V; N] {
    fn append_to(self, parent: &Node) {
        for view in self {
            view.append_to(parent);
        }
    }
}

impl IntoView for () {
    fn append_to(self, _: &Node) {}
}

macro_rules! one_of {
    ($($either:ident: $($case:ident)*;)*) => {$(
        impl<$($case: IntoView),*> IntoView for $either<$($case),*> {
            fn append_to(self, parent: &Node) {
                match self {
                    $(Self::$case(view) => view.append_to(parent),)*
                }
            }

            fn into_any(self) -> crate::view::AnyView {
                match self {
                    $(Self::$case(view) => view.into_any(),)*
                }
            }
        }
    )*};
}

impl<L: IntoView, R: IntoView> IntoView for Either<L, R> {
    fn append_to(self, parent: &Node) {
        match self {
            Self::Left(view) => view.append_to(parent),
            Self::Right(view) => view.append_to(parent),
        }
    }
}

one_of! {
    EitherOf3: A B C;
    EitherOf4: A B C D;
    EitherOf5: A B C D E;
    EitherOf6: A B C D E F;
}

// The macro puts more than sixteen children into tuples of tuples.
macro_rules! fragments {
    ($first:ident $($rest:ident)*) => {
        impl<$first: IntoView, $($rest: IntoView),*> IntoView for ($first, $($rest,)*) {
            #[expect(non_snake_case, reason = "a name for each type")]
            #[inline(always)]
            fn append_to(self, parent: &Node) {
                let ($first, $($rest,)*) = self;
                $first.append_to(parent);
                $($rest.append_to(parent);)*
            }
        }

        fragments! { $($rest)* }
    };
    () => {};
}

fragments! { A B C D E F G H I J K L M N O P }
