//! Signals, memos and stored values whose inner side is compiled once.
//!
//! The reactive system of Leptos is compiled again for every type that a signal or memo holds. Here each
//! holds a value of any type in a box, and only the thin outer side knows which. The names, bounds and
//! meanings are those of Leptos.

mod held;
mod memo;
mod read;
mod signal;
mod stored;

pub use memo::Memo;
pub use read::{Read, Signal, Write};
pub use signal::{ReadSignal, RwSignal};
pub use stored::{Stored, StoredValue};
