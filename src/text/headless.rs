//! The phrases for programs, in each language. The list of all languages would also link the phrases of the
//! pages.

use super::{CalculatorPhrases, HEADLESS, KitPhrases, Language, Text};
#[cfg(feature = "survey")]
use super::{SurveyPagePhrases, survey};

/// The part of a language that programs are told.
#[derive(Clone, Copy)]
pub(super) struct Headless {
    tag: &'static str,
    kit: &'static KitPhrases,
    calculator: &'static CalculatorPhrases,
    #[cfg(feature = "survey")]
    survey: &'static SurveyPagePhrases,
}

impl Headless {
    pub(super) const fn of(language: &Language) -> Self {
        Self {
            tag: language.tag,
            kit: language.kit,
            calculator: language.calculator,
            #[cfg(feature = "survey")]
            survey: language.survey_page,
        }
    }

    /// The language of this tag; the first stands in for all that are not there.
    fn tagged(tag: &str) -> Option<&'static Self> {
        HEADLESS.iter().find(|language| language.tag == tag).or(HEADLESS.first())
    }

    fn documents(&self) -> Vec<&'static str> {
        [self.kit.to_list(), self.calculator.to_list()].concat()
    }
}

/// The phrases that tell what is wrong with a document.
pub fn text_of_faults(tag: &str) -> Text {
    Text::owned(Headless::tagged(tag).map_or_else(Vec::new, Headless::documents))
}

/// The phrases of surveys, with the tag of their language. Phrases that only pages show are empty.
#[cfg(feature = "survey")]
pub fn text_of_surveys(tag: &str) -> (&'static str, Text) {
    let Some(language) = Headless::tagged(tag) else { return ("en", Text::owned(Vec::new())) };
    let documents = language.documents();
    let between = vec![""; survey::FIRST.saturating_sub(documents.len())];
    (language.tag, Text::owned([documents, between, language.survey.to_list()].concat()))
}
