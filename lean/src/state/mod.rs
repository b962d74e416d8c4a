//! Signals, memos and stored values: typed handles of the nodes of the reactive system.
//!
//! The names, bounds and meanings are those of Leptos.

mod memo;
mod read;
mod signal;
mod stored;

pub use memo::Memo;
pub use read::{Read, Signal, Write};
pub use signal::{ReadSignal, RwSignal};
pub use stored::{Stored, StoredValue};
