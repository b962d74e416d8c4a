//! The words of the planner, in each language.

mod phrases;
mod sentences;
mod worth;

pub(super) use phrases::COUNT;
pub use phrases::PlannerPhrases;
pub use sentences::PlannerSentences;

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

/// Whether the planner also shows a phrase of the calculator.
pub(super) fn is_shared(name: &str) -> bool {
    // Both read documents and typed figures, and report the same faults.
    name.starts_with("rule_") || name.starts_with("kind_") || SHARED.contains(&name)
}
