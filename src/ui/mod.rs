//! What is on the screen. Components know the model, the answers and the words, and nothing of the
//! page around them: no storage, no address, no events of the host.

mod view;
mod numbers;
mod scene;
mod unfold;
mod number;
mod entry;
mod field;
mod header;
mod inputs;
mod worth_of;
mod bars;
mod hill;
mod how;
mod choices;
mod result;
mod uncertainty;
mod table;
mod compare;
mod stages;
mod proposition;
mod leave;
mod insight;
mod calculator;
mod message;
mod plan;

pub use calculator::calculator;
pub use entry::in_shown_unit;
pub use leave::Leave;
pub use message::message;
pub use numbers::{IntlNumbers, number_from_plain};
pub use plan::{Exceed, planner};
pub use scene::{HistoryOf, LeaveWith, Scene, Setting, Subject, Worthwhile};
pub use view::{View, el, refocus, set_attribute, set_property, svg};
