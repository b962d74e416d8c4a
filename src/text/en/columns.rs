//! What the columns of a table of answers are called in English.

use super::{calculator, survey};
use crate::text::survey::{ColumnWords, QuestionWords};

pub(super) const TEXT: ColumnWords = ColumnWords {
    persona: "Persona",
    stated: "Worth to you",
    predicted: "Predicted worth",
    weight: "Weight of the answer",
    wave: "Wave",
    respondent: "Respondent",
    contributor: "Team member",
    desired: "{element}, as wanted",
    received: "{element}, as it is",
    asked: QuestionWords::of(&survey::TEXT, &calculator::TEXT),
};
