//! The phrases for programs, in each language. The list of all languages would also link the phrases of the
//! pages.

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

/// The position of a language; the first stands in for every language that is not there.
fn place(tag: &str) -> usize {
    CALCULATOR.iter().position(|(known, _)| *known == tag).unwrap_or(0)
}

fn calculator(tag: &str) -> Vec<&'static str> {
    CALCULATOR.get(place(tag)).map(|(_, phrases)| phrases.to_list()).unwrap_or_default()
}

/// The phrases for faults of documents: those of the calculator.
pub fn text_of_faults(tag: &str) -> Text {
    Text::owned(calculator(tag))
}

/// The phrases of surveys, with the tag of their language. Phrases that only pages show are empty.
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
