//! What programs are told, in each language. The list of all languages would bring along what only pages say.

use super::{Language, Phrases, Text, en, hu, id, ko};

// Constants, so that nothing else of a language is linked.
const CALCULATOR: [(&str, &Phrases); 4] = [
    calculator_of(&en::LANGUAGE),
    calculator_of(&id::LANGUAGE),
    calculator_of(&hu::LANGUAGE),
    calculator_of(&ko::LANGUAGE),
];

const fn calculator_of(language: &Language) -> (&'static str, &'static Phrases) {
    (language.tag, language.calculator)
}

/// The place of a language; the first stands in for all that are not there.
fn place(tag: &str) -> usize {
    CALCULATOR.iter().position(|(known, _)| *known == tag).unwrap_or(0)
}

fn calculator(tag: &str) -> Vec<&'static str> {
    CALCULATOR.get(place(tag)).map(|(_, phrases)| phrases.to_list()).unwrap_or_default()
}

/// The phrases that tell what is wrong with a document: the calculator's.
pub fn text_of_faults(tag: &str) -> Text {
    Text::owned(calculator(tag))
}

/// The phrases that ask and tell about surveys, with the tag of their language. The places of what only
/// pages say are empty.
#[cfg(feature = "survey")]
pub fn text_of_surveys(tag: &str) -> (&'static str, Text) {
    use super::survey::{FIRST, SurveyPagePhrases};

    const SURVEY: [&SurveyPagePhrases; 4] = [
        en::LANGUAGE.survey_page,
        id::LANGUAGE.survey_page,
        hu::LANGUAGE.survey_page,
        ko::LANGUAGE.survey_page,
    ];
    let (first, at) = (calculator(tag), place(tag));
    let survey = SURVEY.get(at).map(|phrases| phrases.to_list()).unwrap_or_default();
    let between = vec![""; FIRST.saturating_sub(first.len())];
    let tag = CALCULATOR.get(at).map_or("en", |(tag, _)| *tag);
    (tag, Text::owned([first, between, survey].concat()))
}
