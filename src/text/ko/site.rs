//! Korean.

use crate::text::SitePhrases;

pub(super) const TEXT: SitePhrases = SitePhrases {
    brand: "Worthwhile",
    skip: "본문으로 건너뛰기",
    pages: "페이지",
    languages: "언어",
    guide: "안내",
    studio: "스튜디오",
    survey: "설문",
    studio_about: "나만의 가치 모델을 만들고 바로 옆에서 결과를 보면서, 내 페이지에 넣을 코드를 가져가세요.",
    survey_about: "고객에게 얼마나 가치가 있는지 직접 묻고(현장 가치 평가), 모델이 어디서 맞고 어디서 틀리는지 확인하세요.",
    needs_wasm: "이 페이지를 보려면 JavaScript와 WebAssembly를 지원하는 브라우저가 필요해요.",
};
