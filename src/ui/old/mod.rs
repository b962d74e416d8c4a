//! What views that are not yet ordinary Leptos read and are made of. This goes with the last of them.

pub mod announcement;
pub mod bars;
pub mod fold;
pub mod hill;
pub mod leave;
pub mod number;
pub mod scene;
pub mod table;
pub mod ways_back;

pub use scene::{Scene, Setting, Told};
