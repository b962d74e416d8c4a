//! Korean.

mod kit;
mod calculator;
mod planner;
mod site;
mod guide;
mod studio;
mod fields;
mod survey;
#[cfg(feature = "survey")]
mod columns;

use super::{FieldWords, Language};

pub(super) const LANGUAGE: Language = Language {
    tag: "ko",
    kit: &kit::TEXT,
    calculator: &calculator::TEXT,
    planner: &planner::TEXT,
    site: &site::TEXT,
    guide: &guide::TEXT,
    studio: &studio::TEXT,
    fields: &FieldWords { fields: fields::FIELDS, choices: fields::CHOICES },
    survey_page: &survey::TEXT,
    #[cfg(feature = "survey")]
    columns: &columns::TEXT,
};
