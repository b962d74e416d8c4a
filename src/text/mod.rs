//! Every word that a visitor reads, in each language, as whole sentences with placeholders for names and
//! numbers.
//!
//! A language is a `Phrases` literal, so one with a phrase missing does not compile. The widgets
//! load one language at a time, as the list that `to_list` makes.

mod phrases;
mod fill;
mod numbers;
mod typed;
mod faults;
mod errors;
mod kit;
mod calculator;
mod planner;
mod survey;
mod site;
mod guide;
mod studio;
mod headless;

use headless::Headless;

pub use calculator::{CalculatorPhrases, Equation, Sentences, calculation, ceiling, input_name};
pub use errors::PlainNumbers;
pub use faults::{fault_sentence, rule_sentence};
pub use fill::fill;
pub use guide::GuidePhrases;
pub use headless::text_of_faults;
#[cfg(feature = "survey")]
pub use headless::text_of_surveys;
pub use kit::KitPhrases;
pub use numbers::Numbers;
pub use phrases::Text;
pub use planner::{PlannerPhrases, PlannerSentences};
pub use site::SitePhrases;
pub use studio::{FieldWords, Labelled, StudioPhrases, item_name, place_in_words};
pub use survey::SurveyPagePhrases;
#[cfg(feature = "survey")]
pub use survey::{
    FindingSentences, column_labels, file_fault_sentence, row_fault_sentence, row_rule_sentence,
};
pub use typed::{Separators, Typed};

/// One language.
#[derive(Debug)]
pub struct Language {
    /// Its BCP 47 tag.
    pub tag: &'static str,
    /// What every widget says.
    pub kit: &'static KitPhrases,
    /// What the calculator says.
    pub calculator: &'static CalculatorPhrases,
    /// What the planner says.
    pub planner: &'static PlannerPhrases,
    /// The phrases of the site's pages.
    pub site: &'static SitePhrases,
    /// What the Guide says.
    pub guide: &'static GuidePhrases,
    /// What the Studio says.
    pub studio: &'static StudioPhrases,
    /// The Studio's names for the fields of a model.
    pub fields: &'static FieldWords,
    /// The phrases of the Survey page around its findings.
    pub survey_page: &'static SurveyPagePhrases,
}

impl Language {
    /// The phrases that a page with only the calculator loads.
    pub fn for_calculator(&self) -> Vec<&'static str> {
        [self.kit.to_list(), self.calculator.to_list()].concat()
    }

    /// The phrases that a page with only the planner loads. The places of the calculator's are empty: code
    /// of the planner cannot ask for them, because their accessors are compiled with the calculator only.
    pub fn for_planner(&self) -> Vec<&'static str> {
        [self.kit.to_list(), vec![""; calculator::COUNT], self.planner.to_list()].concat()
    }

    /// The phrases that a page with both widgets loads.
    pub fn for_both(&self) -> Vec<&'static str> {
        [self.for_calculator(), self.planner.to_list()].concat()
    }

    /// The phrases for a page of the site: its own and those of the widgets, whose documents it reads too.
    pub fn for_site(&self) -> Vec<&'static str> {
        let studio = [self.studio.to_list(), self.fields.to_list()].concat();
        [self.for_both(), self.site.to_list(), self.survey_page.to_list(), studio].concat()
    }
}

/// Declares the languages: the folder of each, and what a language is called by those who speak it.
macro_rules! languages {
    ($($tag:ident: $name:literal,)+) => {
        $(mod $tag;)+

        /// The languages by their own names, apart from all that is said in them.
        pub const LANGUAGE_NAMES: &[(&str, &str)] = &[$((stringify!($tag), $name)),+];

        /// The languages that are complete. The first stands in for all others.
        pub const LANGUAGES: &[Language] = &[$($tag::LANGUAGE),+];

        /// What programs are told in each language. Parts of constants, so that the rest is not linked.
        const HEADLESS: &[Headless] = &[$(Headless::of(&$tag::LANGUAGE)),+];
    };
}

languages! {
    en: "English",
    id: "Bahasa Indonesia",
    hu: "Magyar",
    ko: "한국어",
}
