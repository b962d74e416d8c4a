//! The labels of the columns of a table of answers.

use crate::document::survey::Column;
use crate::model::Id;
use crate::model::calculator::Model;
use crate::text::fill;

/// The columns of one language.
struct ColumnWords {
    language: &'static str,
    persona: &'static str,
    stated: &'static str,
    predicted: &'static str,
    weight: &'static str,
    wave: &'static str,
    respondent: &'static str,
    contributor: &'static str,
    /// `{element}`.
    desired: &'static str,
    /// `{element}`.
    received: &'static str,
}

const EACH: [ColumnWords; 4] = [
    ColumnWords {
        language: "en",
        persona: "Persona",
        stated: "Worth to you",
        predicted: "Predicted worth",
        weight: "Weight of the answer",
        wave: "Wave",
        respondent: "Respondent",
        contributor: "Team member",
        desired: "{element}, as wanted",
        received: "{element}, as it is",
    },
    ColumnWords {
        language: "id",
        persona: "Kelompok pelanggan",
        stated: "Nilai bagi Anda",
        predicted: "Nilai menurut model",
        weight: "Bobot jawaban",
        wave: "Gelombang survei",
        respondent: "Responden",
        contributor: "Anggota tim",
        desired: "{element}, yang diinginkan",
        received: "{element}, kenyataannya",
    },
    ColumnWords {
        language: "hu",
        persona: "Ügyfélcsoport",
        stated: "Ennyit ér Önnek",
        predicted: "A modell szerinti érték",
        weight: "A válasz súlya",
        wave: "Hullám",
        respondent: "Válaszadó",
        contributor: "Csapattag",
        desired: "{element}, ahogy szeretné",
        received: "{element}, ahogy valóban van",
    },
    ColumnWords {
        language: "ko",
        persona: "고객 유형",
        stated: "나에게 갖는 가치",
        predicted: "모델이 예측한 가치",
        weight: "응답 가중치",
        wave: "조사 차수",
        respondent: "응답자",
        contributor: "팀원",
        desired: "{element}, 바라는 정도",
        received: "{element}, 실제 정도",
    },
];

/// The labels of a column in every language, by which headings that people wrote themselves are recognised.
pub fn column_labels(model: &Model, column: &Column) -> Vec<String> {
    EACH.iter().filter_map(|words| words.label(model, column)).collect()
}

impl ColumnWords {
    fn label(&self, model: &Model, column: &Column) -> Option<String> {
        Some(match column {
            Column::Persona => self.persona.to_owned(),
            Column::Stated => self.stated.to_owned(),
            Column::Predicted => self.predicted.to_owned(),
            Column::Weight => self.weight.to_owned(),
            Column::Wave => self.wave.to_owned(),
            Column::Respondent => self.respondent.to_owned(),
            Column::Contributor => self.contributor.to_owned(),
            Column::Desired(id) => self.of_element(self.desired, model, id),
            Column::Received(id) => self.of_element(self.received, model, id),
            _ => return None,
        })
    }

    fn of_element(&self, phrase: &str, model: &Model, id: &Id) -> String {
        let element = model.element(id).map(|element| element.label.in_language(self.language));
        fill(phrase, &[("element", element.unwrap_or_default())])
    }
}
