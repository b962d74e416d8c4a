//! The labels of the columns of a table of answers.

use super::QuestionWords;
use crate::document::survey::Column;
use crate::model::Id;
use crate::model::calculator::Model;
use crate::text::fill;

/// What the columns are called in one language.
#[derive(Debug)]
pub struct ColumnWords {
    pub(in crate::text) persona: &'static str,
    pub(in crate::text) stated: &'static str,
    pub(in crate::text) predicted: &'static str,
    pub(in crate::text) weight: &'static str,
    pub(in crate::text) wave: &'static str,
    pub(in crate::text) respondent: &'static str,
    pub(in crate::text) contributor: &'static str,
    /// `{element}`.
    pub(in crate::text) desired: &'static str,
    /// `{element}`.
    pub(in crate::text) received: &'static str,
    /// The questions whose answers stand in the columns.
    pub(in crate::text) asked: QuestionWords<'static>,
}

impl ColumnWords {
    /// The labels of a column, and its question as it is asked, in the language of a tag.
    pub(in crate::text) fn labels(
        &self,
        tag: &str,
        model: &Model,
        column: &Column,
    ) -> impl Iterator<Item = String> {
        let label = self.label(tag, model, column);
        label.into_iter().chain(self.asked.of_column(tag, model, column))
    }

    fn label(&self, tag: &str, model: &Model, column: &Column) -> Option<String> {
        Some(match column {
            Column::Persona => self.persona.to_owned(),
            Column::Stated => self.stated.to_owned(),
            Column::Predicted => self.predicted.to_owned(),
            Column::Weight => self.weight.to_owned(),
            Column::Wave => self.wave.to_owned(),
            Column::Respondent => self.respondent.to_owned(),
            Column::Contributor => self.contributor.to_owned(),
            Column::Desired(id) => self.of_element(self.desired, tag, model, id),
            Column::Received(id) => self.of_element(self.received, tag, model, id),
            _ => return None,
        })
    }

    fn of_element(&self, phrase: &str, tag: &str, model: &Model, id: &Id) -> String {
        let element = model.element(id).map(|element| element.label.in_language(tag));
        fill(phrase, &[("element", element.unwrap_or(id.as_str()))])
    }
}
