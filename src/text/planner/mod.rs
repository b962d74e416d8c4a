//! The words of the planner, in each language.

mod phrases;
mod en;
mod id;
mod hu;
mod ko;
mod sentences;
mod worth;

pub(super) use en::TEXT as EN;
pub(super) use hu::TEXT as HU;
pub(super) use id::TEXT as ID;
pub(super) use ko::TEXT as KO;
pub(super) use phrases::COUNT;
pub use phrases::PlanPhrases;
pub use sentences::PlanSentences;

const SHARED: &[&str] = &[
    "cannot_show",
    "undo",
    "reset",
    "of_hundred",
    "minutes",
    "hours",
    "slider_of",
    "amount_in_unit",
    "not_a_number",
    "share",
    "model_not_loaded",
    "no_model",
    "fault_at",
    "move_up",
    "move_down",
    "as_table",
    "how",
    "copy_link",
    "copy_text",
    "print",
    "save_answers",
    "copied",
    "not_copied",
    "as_of",
    "from_link",
    "back_to_mine",
    "take_away",
    "answers_skipped",
];

/// Whether the planner shows a phrase of the calculator's too.
pub(super) fn is_shared(name: &str) -> bool {
    // Both read documents and typed figures, and tell the same faults.
    name.starts_with("rule_") || name.starts_with("kind_") || SHARED.contains(&name)
}
