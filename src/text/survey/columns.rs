//! What the columns of a table are called in words.

use super::SurveyPhrases;
use crate::document::survey::Column;
use crate::model::value::Model;
use crate::text::{LANGUAGES, fill};

/// What a column is called in every language: by these words a table that people headed themselves is
/// recognised.
pub fn column_labels(model: &Model, column: &Column) -> Vec<String> {
    let label =
        |language: &crate::text::Language| label(language.survey, model, language.tag, column);
    let mut labels: Vec<String> = LANGUAGES.iter().map(label).collect();
    labels.retain(|label| !label.is_empty());
    labels
}

fn label(phrases: &SurveyPhrases, model: &Model, language: &str, column: &Column) -> String {
    let of_element = |phrase: &str, id| {
        let element = model.element(id).map(|element| element.label.in_language(language));
        fill(phrase, &[("element", element.unwrap_or_default())])
    };
    match column {
        Column::Persona => phrases.column_persona.to_owned(),
        Column::Stated => phrases.column_stated.to_owned(),
        Column::Predicted => phrases.column_predicted.to_owned(),
        Column::Weight => phrases.column_weight.to_owned(),
        Column::Wave => phrases.column_wave.to_owned(),
        Column::Respondent => phrases.column_respondent.to_owned(),
        Column::Contributor => phrases.column_contributor.to_owned(),
        Column::Desired(id) => of_element(phrases.column_desired, id),
        Column::Received(id) => of_element(phrases.column_received, id),
        _ => String::new(),
    }
}
