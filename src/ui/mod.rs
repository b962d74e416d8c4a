//! What is on the screen. Components know the model, the answers and the words, and nothing of the
//! page around them: no storage, no address, no events of the host.

mod scene;
pub mod kit;
mod leave;
mod message;
mod calculator;
mod planner;

pub use calculator::{calculator, in_shown_unit};
pub use kit::view::{View, el, refocus, set_attribute, set_property, svg};
pub use leave::Leave;
pub use message::message;
pub use planner::{Exceed, planner};
pub use scene::{HistoryOf, LeaveWith, Scene, Setting, Subject, Worthwhile};
