//! What is on the screen. Components know the model, the answers and the words, and nothing of the
//! page around them: no storage, no address, no events of the host.

mod scene;
pub mod kit;
pub mod calculator;
pub mod planner;

pub use kit::leave::Leave;
pub use kit::locale::Locale;
pub use kit::unit::in_shown_unit;
pub use scene::{HistoryOf, LeaveWith, Scene, Setting, Subject};
