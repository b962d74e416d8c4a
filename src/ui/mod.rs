//! What is on the screen. Components know the model, the answers and the words, and nothing of the
//! page around them: no storage, no address, no events of the host.
//!
//! Views are built with Leptos' functions rather than its `view!` macro: the macro writes static
//! parts through `innerHTML`, which a strict page forbids (decision 3).

mod numbers;
mod scene;
mod field;
mod header;
mod inputs;
mod bars;
mod result;
mod insight;
mod calculator;
mod message;

pub use calculator::calculator;
pub use message::message;
pub use numbers::IntlNumbers;
pub use scene::{Scene, Setting};
