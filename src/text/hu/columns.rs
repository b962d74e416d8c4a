//! What the columns of a table of answers are called in Hungarian.

use super::{calculator, survey};
use crate::text::survey::{ColumnWords, QuestionWords};

pub(super) const TEXT: ColumnWords = ColumnWords {
    persona: "Ügyfélcsoport",
    stated: "Ennyit ér Önnek",
    predicted: "A modell szerinti érték",
    weight: "A válasz súlya",
    wave: "Hullám",
    respondent: "Válaszadó",
    contributor: "Csapattag",
    desired: "{element}, ahogy szeretné",
    received: "{element}, ahogy valóban van",
    asked: QuestionWords::of(&survey::TEXT, &calculator::TEXT),
};
