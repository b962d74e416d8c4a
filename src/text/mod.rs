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
mod calculator;
mod planner;
mod survey;
mod site;
mod guide;
mod studio;
mod headless;
mod en;
mod id;
mod hu;
mod ko;

pub use calculator::{Equation, Sentences, calculation, ceiling, input_name};
pub use faults::{fault_sentence, rule_sentence};
pub use fill::fill;
pub use guide::GuidePhrases;
pub use headless::text_of_faults;
#[cfg(feature = "survey")]
pub use headless::text_of_surveys;
pub use numbers::Numbers;
pub use phrases::{Phrases, Text};
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
    /// The phrases of the calculator, which the other widgets use too.
    pub calculator: &'static Phrases,
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
    /// The phrases for a page with only the planner; those that it never shows are empty.
    pub fn for_planner(&self) -> Vec<&'static str> {
        let theirs = Phrases::names().into_iter().zip(self.calculator.to_list());
        let shared = theirs.map(|(name, words)| if planner::is_shared(name) { words } else { "" });
        shared.chain(self.planner.to_list()).collect()
    }

    /// The phrases for a page of the site: its own and those of the widgets, whose documents it reads too.
    pub fn for_site(&self) -> Vec<&'static str> {
        let widgets = [self.calculator.to_list(), self.planner.to_list()].concat();
        let studio = [self.studio.to_list(), self.fields.to_list()].concat();
        [widgets, self.site.to_list(), self.survey_page.to_list(), studio].concat()
    }
}

/// The tags and names of the languages, without their phrases.
pub const LANGUAGE_NAMES: &[(&str, &str)] =
    &[("en", "English"), ("id", "Bahasa Indonesia"), ("hu", "Magyar"), ("ko", "한국어")];

/// The languages. The first stands in for every language that is not there.
pub const LANGUAGES: &[Language] = &[en::LANGUAGE, id::LANGUAGE, hu::LANGUAGE, ko::LANGUAGE];
