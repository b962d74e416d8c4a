//! The reactive system here behaves as that of Leptos: the same tests run against both.

#![allow(clippy::duplicate_mod, reason = "the same tests are compiled against each system")]

/// The tests against the reactive system here.
#[path = "."]
mod lean {
    /// What the tests use.
    mod system {
        pub use lean_leptos::prelude::*;
        pub use lean_leptos::reactive::run_effects;

        /// Makes an owner the current one.
        pub fn begin() -> Owner {
            let owner = Owner::new();
            owner.set();
            owner
        }
    }

    #[path = "behaviour.rs"]
    mod behaviour;
    #[path = "differs.rs"]
    mod differs;
    #[path = "ends.rs"]
    mod ends;
}

/// The tests against that of Leptos.
#[path = "."]
mod leptos_itself {
    /// What the tests use.
    mod system {
        use any_spawner::Executor;
        pub use reactive_graph::IntoReactiveValue;
        pub use reactive_graph::callback::*;
        pub use reactive_graph::computed::Memo;
        pub use reactive_graph::effect::{Effect, RenderEffect};
        pub use reactive_graph::graph::untrack;
        pub use reactive_graph::owner::{
            Owner, StoredValue, on_cleanup, provide_context, use_context,
        };
        pub use reactive_graph::prelude::*;
        pub use reactive_graph::signal::RwSignal;
        pub use reactive_graph::wrappers::read::Signal;

        /// Makes an owner the current one.
        pub fn begin() -> Owner {
            // Another test may have started it already.
            drop(Executor::init_futures_executor());
            let owner = Owner::new();
            owner.set();
            owner
        }

        /// Runs all effects that wait.
        pub fn run_effects() {
            Executor::poll_local();
        }
    }

    #[path = "behaviour.rs"]
    mod behaviour;
    #[path = "ends.rs"]
    mod ends;
}
