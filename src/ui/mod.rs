//! What is on the screen. Components know the model, the answers and the words, and nothing of the
//! page around them: no storage, no address, no events of the host.

mod leave;
mod outcome;
mod scene;
pub mod kit;
#[cfg(feature = "calculator")]
pub mod calculator;
#[cfg(feature = "planner")]
pub mod planner;

pub use kit::locale::Locale;
pub use kit::unit::in_shown_unit;
pub use leave::Leave;
pub use outcome::Outcome;
pub use scene::{HistoryOf, LeaveWith, Scene, Setting, Subject, Told};
