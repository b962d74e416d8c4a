//! What the columns of a table of answers are called in Indonesian.

use super::{calculator, survey};
use crate::text::survey::{ColumnWords, QuestionWords};

pub(super) const TEXT: ColumnWords = ColumnWords {
    persona: "Kelompok pelanggan",
    stated: "Nilai bagi Anda",
    predicted: "Nilai menurut model",
    weight: "Bobot jawaban",
    wave: "Gelombang survei",
    respondent: "Responden",
    contributor: "Anggota tim",
    desired: "{element}, yang diinginkan",
    received: "{element}, kenyataannya",
    asked: QuestionWords::of(&survey::TEXT, &calculator::TEXT),
};
