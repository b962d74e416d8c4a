//! The reactive system: which node has read which, what has changed, and what ends with what.
//!
//! It means what `reactive_graph`, the system of Leptos, means, for one thread: the behaviour in
//! `tests/reactive/behaviour.rs` is checked against both. `reactive_graph` works across threads and is compiled again
//! for each type of value. Here a value of any type lies in a [`Node`](node::Node), and only the handles know its type.
//!
//! - [`node`]: signals, memos and effects, which are one type, and how a change spreads among them;
//! - [`observer`]: the node that is running, which tracks what it reads;
//! - [`owner`]: what ends when something is drawn again;
//! - [`arena`]: where handles, which are `Copy`, find their nodes;
//! - [`queue`]: the effects that are to run.

mod arena;
pub mod callback;
mod context;
mod conversion;
pub mod effect;
mod handle;
mod node;
mod observer;
pub mod owner;
mod queue;

pub use context::{expect_context, provide_context, use_context};
pub use conversion::IntoReactiveValue;
pub use handle::{Handle, found};
pub use node::{Compute, Value};
pub use observer::untrack;
pub use queue::run as run_effects;

/// Where the macro looks for what runs a component.
pub mod graph {
    pub use super::observer::untrack as untrack_with_diagnostics;
}
