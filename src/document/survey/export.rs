//! Tables for spreadsheets: rejected rows to correct, and responses as rows that can be read again.

use super::{Column, Rejection, RowFault};
use crate::document::Value;
use crate::document::calculator::answers::write_answers;
use crate::document::calculator::link::write_figure;
use crate::document::calculator::row::guarded;
use crate::document::number::{Notation, Reading};
use crate::document::quantity::write_estimate;
use crate::model::Id;
use crate::model::survey::Response;

/// The heading of these columns, as a template to fill in or as the first row of a table.
pub fn write_heading(columns: &[Column], number: &dyn Fn(f64) -> String) -> String {
    line(columns.iter().map(|column| column.name(number)))
}

/// A response as a row with these columns (RFC 4180). No cell begins like a formula.
pub fn write_response(
    columns: &[Column],
    response: &Response,
    number: &dyn Fn(f64) -> String,
) -> String {
    let answers = write_answers(&response.answers);
    line(columns.iter().map(|column| cell(column, response, &answers, number)))
}

/// Rejected rows: their own cells, then their line and their faults in words, so that they can be corrected
/// in place and read again.
pub fn write_rejections(
    names: &[String],
    (line_name, reason_name): (&str, &str),
    rejections: &[Rejection],
    say: &dyn Fn(&RowFault) -> String,
    number: &dyn Fn(f64) -> String,
) -> String {
    let own = names.iter().map(String::as_str);
    let mut table = line(own.chain([line_name, reason_name]).map(guarded));
    for rejection in rejections {
        let reasons: Vec<String> = rejection.faults.iter().map(say).collect();
        let missing = names.len().saturating_sub(rejection.cells.len());
        let cells = rejection.cells.iter().map(|cell| guarded_cell(cell));
        let cells = cells.chain(std::iter::repeat_n(String::new(), missing));
        let told = [number(rejection.line as f64), guarded(&reasons.join(" "))];
        table.push_str(&line(cells.chain(told)));
    }
    table
}

/// A cell as it was; a negative number is not a formula.
fn guarded_cell(cell: &str) -> String {
    let is_number =
        matches!(Notation::PROGRAM.read(cell), Reading::Number(_) | Reading::Either(..))
            && !cell.starts_with('=');
    if is_number { cell.to_owned() } else { guarded(cell) }
}

fn line(cells: impl Iterator<Item = String>) -> String {
    let cells: Vec<String> =
        cells.map(|cell| crate::document::calculator::row::quoted(&cell)).collect();
    [&cells.join(","), "\r\n"].concat()
}

fn cell(
    column: &Column,
    response: &Response,
    answers: &Value,
    number: &dyn Fn(f64) -> String,
) -> String {
    let figure = |figure: Option<f64>| figure.map(number).unwrap_or_default();
    let text = |text: Option<&str>| text.map(guarded).unwrap_or_default();
    let said = |name| answers.field(name).map(|v| write_figure(v, number)).unwrap_or_default();
    let rated = |ratings: &[(Id, f64)], id: &Id| {
        figure(ratings.iter().find(|(of, _)| of == id).map(|(_, rating)| *rating))
    };
    let prices = response.prices;
    match column {
        Column::Version => "1".to_owned(),
        Column::Persona => said("persona"),
        Column::Situation => said("situation"),
        Column::Alternative => said("alternative"),
        Column::MustChoose => said("mustChoose"),
        Column::Uncounted => said("uncounted"),
        Column::Order => said("order"),
        Column::Input(input) => {
            let estimate = response.answers.inputs.get(input).map(write_estimate);
            estimate.map(|value| write_figure(&value, number)).unwrap_or_default()
        }
        Column::Stated => figure(response.stated),
        Column::Predicted => figure(response.predicted),
        Column::Weight => number(response.weight.get()),
        Column::Wave => text(response.wave.as_ref().map(crate::model::survey::Wave::as_str)),
        Column::Respondent => text(response.respondent.as_deref()),
        Column::Contributor => text(response.contributor.as_deref()),
        Column::Desired(id) => rated(&response.desired, id),
        Column::Received(id) => rated(&response.received, id),
        Column::TooCheap => figure(prices.map(|four| four.too_cheap)),
        Column::Cheap => figure(prices.map(|four| four.cheap)),
        Column::Expensive => figure(prices.map(|four| four.expensive)),
        Column::TooExpensive => figure(prices.map(|four| four.too_expensive)),
        Column::Buys(price) => {
            let asked = response.asked.iter().find(|asked| asked.price == *price);
            let word = |asked: &crate::model::survey::Asked| if asked.buys { "1" } else { "0" };
            asked.map(word).unwrap_or_default().to_owned()
        }
        Column::Model | Column::Computed(_) => String::new(),
    }
}
