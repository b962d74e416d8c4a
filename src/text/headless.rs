//! The phrases for programs, in each language. The list of all languages would also link the phrases of the
//! pages.

use super::{CalculatorPhrases, KitPhrases, Language, Text};
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
    pub(super) fn tagged<'a>(all: &'a [Self], tag: &str) -> Option<&'a Self> {
        all.iter().find(|language| language.tag == tag).or(all.first())
    }

    fn documents(&self) -> Vec<&'static str> {
        [self.kit.to_list(), self.calculator.to_list()].concat()
    }

    /// The phrases that tell what is wrong with a document.
    pub(super) fn faults(&self) -> Text {
        Text::owned(self.documents())
    }

    /// The tag, and the phrases that ask and tell about surveys. The places of what only pages say are empty.
    #[cfg(feature = "survey")]
    pub(super) fn surveys(&self) -> (&'static str, Text) {
        let documents = self.documents();
        let between = vec![""; survey::FIRST.saturating_sub(documents.len())];
        (self.tag, Text::owned([documents, between, self.survey.to_list()].concat()))
    }
}
