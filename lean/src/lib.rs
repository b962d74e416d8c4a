//! The views of Leptos, lean.
//!
//! A package that names this crate `leptos` compiles the same sources as with Leptos itself, to about a third less
//! code. The macros `view!` and `#[component]` are Leptos' own; what their output names is here, with a reactive system
//! for one thread that is compiled once for values of all types, in [`reactive`].
//!
//! Leptos gives each view a type of its own, made of the types of all that is in it, and compiles code for each. Here
//! every element is an [`AnyView`](prelude::AnyView), drawn when it is made, and what is live in it is a closure in a
//! box.
//!
//! # What it supports
//!
//! - elements of HTML and SVG; texts, numbers, fragments, `Option`, `Vec`, `Either`, `collect_view()`;
//! - attributes of texts, numbers, `bool` and `Option`; `class`, `class:name=`, `style:name=` (through the CSSOM),
//!   `prop:`, `on:`, `node_ref=`;
//! - closures, signals and memos as texts, attributes, classes, styles and properties;
//! - closures and signals that return views;
//! - components with properties, `Children`, `ChildrenFn`, `<For>`, `<Show>`;
//! - `mount_to` with its `UnmountHandle`, `Effect`, `RenderEffect`.
//!
//! Everything else does not compile. Nothing is rendered on a server, and nothing is ever parsed from HTML: pages with
//! `require-trusted-types-for 'script'` hold it.
//!
//! # What differs
//!
//! - A closure that returns elements draws them anew whenever what it read has changed; Leptos compares them with
//!   those before. What should stay belongs outside, with a closure for each text and attribute.
//! - A part that may change stands between two empty text nodes; Leptos puts a comment after it.
//! - An effect that was dropped never runs, even if it waited already.
//! - Which element has which attribute is not checked here. Compile against Leptos for that.

//!
//! # In development
//!
//! A build with debug assertions marks each run of an effect in the browser's timeline, by the name `effect`: the
//! browser's tools show the marks, and `performance.getEntriesByName("effect")` counts them.

#![forbid(unsafe_code)]

extern crate self as leptos;

mod attribute;
mod attributes;
mod child;
pub mod children;
pub mod component;
mod dom;
mod element;
pub mod ev;
mod function;
pub mod helpers;
pub mod html;
mod inert;
mod list;
pub mod logging;
pub mod mount;
mod node_ref;
mod property;
pub mod reactive;
mod state;
mod region;
mod show;
pub mod svg;
mod view;

pub use either_of as either;
pub use {typed_builder, typed_builder_macro};
pub use {wasm_bindgen, web_sys};

/// What a module with views imports.
pub mod prelude {
    pub use leptos_macro::{component, view};

    pub use crate::attribute::IntoAttributeValue;
    pub use crate::children::{Children, ChildrenFn, ViewFn};
    pub use crate::helpers::*;
    pub use crate::list::For;
    pub use crate::mount::{UnmountHandle, mount_to};
    pub use crate::node_ref::NodeRef;
    pub use crate::reactive::callback::{Callable, Callback};
    pub use crate::reactive::effect::{Effect, RenderEffect};
    pub use crate::reactive::owner::{LocalStorage, Owner, SyncStorage, on_cleanup};
    pub use crate::reactive::{
        IntoReactiveValue, expect_context, provide_context, untrack, use_context,
    };
    pub use crate::show::Show;
    pub use crate::state::{Memo, Read, ReadSignal, RwSignal, Signal, Stored, StoredValue, Write};
    pub use crate::view::{AnyView, CollectView, IntoRender, IntoView, View};
}

/// Where the macro looks for elements and events.
pub mod tachys {
    pub use crate::svg;

    /// HTML.
    pub mod html {
        pub use crate::ev as event;
        pub use crate::html as element;
        pub use crate::inert::InertElement;
    }

    /// Views.
    pub mod view {
        pub use crate::mount::Mountable;

        /// Views of one type.
        pub mod any_view {
            pub use crate::mount::AnyViewState;
            pub use crate::view::AnyView;
        }
    }
}

/// Where Leptos keeps what asks of the page.
pub mod leptos_dom {
    pub use crate::{helpers, logging};
}

/// The context of a part of the page.
pub mod context {
    pub use crate::reactive::{provide_context, use_context};
}
