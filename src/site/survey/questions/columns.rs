//! Which columns the answers to the questions fill.

use leptos::prelude::*;

use crate::document::survey::Column;
use crate::site::survey::study::Study;

/// The name of the model, and the columns; none before there is a model.
pub fn columns(study: Study) -> Option<(String, Vec<Column>)> {
    let chosen = study.chosen.get_untracked()?;
    let columns = study.asking.with_untracked(|asking| Column::asked(&chosen.model, asking));
    Some((chosen.model.id.as_str().to_owned(), columns))
}
