//! What the columns of a table of answers are called in Korean.

use super::{calculator, survey};
use crate::text::survey::{ColumnWords, QuestionWords};

pub(super) const TEXT: ColumnWords = ColumnWords {
    persona: "고객 유형",
    stated: "나에게 갖는 가치",
    predicted: "모델이 예측한 가치",
    weight: "응답 가중치",
    wave: "조사 차수",
    respondent: "응답자",
    contributor: "팀원",
    desired: "{element}, 바라는 정도",
    received: "{element}, 실제 정도",
    asked: QuestionWords::of(&survey::TEXT, &calculator::TEXT),
};
