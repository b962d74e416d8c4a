//! Every word that a visitor reads, in each language, as whole sentences with placeholders for names and
//! numbers.
//!
//! A language is a folder of phrase lists, each a struct literal, so one with a phrase missing does not
//! compile. The widgets load one language at a time, as the list that `to_list` makes.

mod phrases;
mod fill;
mod numbers;
mod faults;
mod errors;
mod kit;
mod calculator;
mod planner;
mod survey;
mod site;
mod guide;
mod studio;
mod language;
mod headless;

use headless::Headless;

pub use calculator::CalculatorPhrases;
#[cfg(any(feature = "calculator", feature = "site", not(feature = "ui")))]
pub use calculator::{
    Anchor, Choice, Cited, Dot, Equation, Label, NARROWEST, Next, NumberLine, Sentences, Shown,
    Sums, Wins, YearsTable, add_up, calculation, ceiling, input_name, labels, lines,
    payback_equations, price_name, so_far, years_table,
};
pub use errors::PlainNumbers;
pub use faults::{fault_sentence, rule_sentence};
pub use fill::fill;
pub use guide::GuidePhrases;
pub use kit::KitPhrases;
pub use language::Language;
pub use numbers::{LARGE_MONEY, Numbers};
pub use phrases::Text;
pub use planner::PlannerPhrases;
#[cfg(any(feature = "planner", feature = "site", not(feature = "ui")))]
pub use planner::{PlanShare, PlannerSentences};
pub use site::SitePhrases;
pub use studio::{FieldWords, Labelled, StudioPhrases, item_name, place_in_words};
pub use survey::SurveyPagePhrases;
#[cfg(feature = "survey")]
pub use survey::{
    ColumnWords, FindingSentences, QuestionWords, file_fault_sentence, row_fault_sentence,
    row_rule_sentence,
};

/// Declares the languages: the folder of each, what a language is called by those who speak it, and the
/// currency of a new model, with how many of it make about one dollar.
macro_rules! languages {
    ($($tag:ident: $name:literal, $currency:literal, $dollar:literal;)+) => {
        $(mod $tag;)+

        /// The languages by their own names, apart from all that is said in them.
        pub const LANGUAGE_NAMES: &[(&str, &str)] = &[$((stringify!($tag), $name)),+];

        const CURRENCIES: &[(&str, (&str, f64))] =
            &[$((stringify!($tag), ($currency, $dollar))),+];

        /// The languages that are complete. The first stands in for all others.
        pub const LANGUAGES: &[Language] = &[$($tag::LANGUAGE),+];

        /// What programs are told in each language. Parts of constants, so that the rest is not linked.
        const HEADLESS: &[Headless] = &[$(Headless::of(&$tag::LANGUAGE)),+];

        #[cfg(feature = "survey")]
        const COLUMNS: &[(&str, &ColumnWords)] =
            &[$((stringify!($tag), $tag::LANGUAGE.columns)),+];
    };
}

languages! {
    en: "English", "USD", 1.0;
    id: "Bahasa Indonesia", "IDR", 10_000.0;
    hu: "Magyar", "HUF", 400.0;
    ko: "한국어", "KRW", 1000.0;
}

/// The currency of a new model in the language of a tag, and how many of it make about one dollar.
pub fn usual_currency(tag: &str) -> (&'static str, f64) {
    let own = CURRENCIES.iter().find(|(language, _)| *language == tag);
    own.map_or(("USD", 1.0), |(_, currency)| *currency)
}

/// The phrases that tell what is wrong with a document, in the language of a tag.
pub fn text_of_faults(tag: &str) -> Text {
    Headless::tagged(HEADLESS, tag).map_or_else(|| Text::owned(Vec::new()), Headless::faults)
}

/// The phrases that ask and tell about surveys, with the tag of their language.
#[cfg(feature = "survey")]
pub fn text_of_surveys(tag: &str) -> (&'static str, Text) {
    let language = Headless::tagged(HEADLESS, tag);
    language.map_or_else(|| ("en", Text::owned(Vec::new())), Headless::surveys)
}

/// The labels and questions of a column in every language, by which headings are recognised that people or other
/// services wrote. The question about a price keeps `{price}` in its place.
#[cfg(feature = "survey")]
pub fn column_labels(
    model: &crate::model::calculator::Model,
    column: &crate::document::survey::Column,
) -> Vec<String> {
    COLUMNS.iter().flat_map(|(tag, words)| words.labels(tag, model, column)).collect()
}
