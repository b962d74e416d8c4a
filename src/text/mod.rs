//! Every word a visitor reads, in each language. Whole sentences with places for names and numbers.
//!
//! A language is a `Phrases` literal, so one with a phrase missing does not compile. The widgets
//! load one language at a time, as the list that `to_list` makes.

mod phrases;
mod en;
mod id;
mod hu;
mod ko;
mod fill;
mod numbers;
mod typed;
mod sentences;
mod spread;
mod calculation;
mod faults;
mod plan;
#[cfg(feature = "survey")]
mod survey;

pub use calculation::{Equation, calculation, ceiling};
pub use faults::{fault_sentence, rule_sentence};
pub use fill::fill;
pub use numbers::Numbers;
pub use phrases::{Phrases, Text};
pub use plan::{PlanPhrases, PlanSentences};
pub use sentences::Sentences;
#[cfg(feature = "survey")]
pub use survey::{SurveyPhrases, SurveySentences, SurveyText, column_labels};
pub use typed::{Separators, Typed};

/// One language.
#[derive(Debug)]
pub struct Language {
    /// Its BCP 47 tag.
    pub tag: &'static str,
    /// What the calculator says, and every widget.
    pub calculator: &'static Phrases,
    /// What the planner says.
    pub planner: &'static PlanPhrases,
    /// What the survey says.
    #[cfg(feature = "survey")]
    pub survey: &'static SurveyPhrases,
}

impl Language {
    /// The phrases that a page with only the planner loads: the places of those that it never
    /// shows are empty.
    pub fn for_planner(&self) -> Vec<&'static str> {
        let theirs = Phrases::names().into_iter().zip(self.calculator.to_list());
        let shared = theirs.map(|(name, words)| if plan::is_shared(name) { words } else { "" });
        shared.chain(self.planner.to_list()).collect()
    }
}

/// The languages that are complete. The first stands in for all others.
pub const LANGUAGES: &[Language] = &[
    Language {
        tag: "en",
        calculator: &en::TEXT,
        planner: &plan::EN,
        #[cfg(feature = "survey")]
        survey: &survey::EN,
    },
    Language {
        tag: "id",
        calculator: &id::TEXT,
        planner: &plan::ID,
        #[cfg(feature = "survey")]
        survey: &survey::ID,
    },
    Language {
        tag: "hu",
        calculator: &hu::TEXT,
        planner: &plan::HU,
        #[cfg(feature = "survey")]
        survey: &survey::HU,
    },
    Language {
        tag: "ko",
        calculator: &ko::TEXT,
        planner: &plan::KO,
        #[cfg(feature = "survey")]
        survey: &survey::KO,
    },
];
