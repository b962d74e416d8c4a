//! One visitor's answers as a row of CSV (RFC 4180) with its heading. A survey is a table of such rows.

use super::answers::{address, write_answers};
use super::link::write_figure;
use crate::document::Value;
use crate::document::quantity::write_estimate;
use crate::model::CollectVec;
use crate::model::calculator::{Answers, Input, Model, Results, Side};

/// The heading and the row. Every input of the model has a column, which is empty if the visitor did not
/// answer it. No cell begins like a formula, because every text is a name of the format.
///
/// # Examples
///
/// ```
/// use worthwhile::document::{json, read_model, write_row};
/// use worthwhile::model::calculator::{Answers, evaluate};
///
/// let document = json::parse(&std::fs::read_to_string("models/car-wash.json")?)?;
/// let model = read_model(&document).unwrap().content;
/// let answers = Answers::default();
/// let results = evaluate(&model, &answers);
/// let table = write_row(&model, &answers, &results, &|number| number.to_string());
/// assert!(table.starts_with("version,model,persona,"));
/// assert_eq!(table.lines().count(), 2);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn write_row(
    model: &Model,
    answers: &Answers,
    results: &Results,
    number: &dyn Fn(f64) -> String,
) -> String {
    let mut cells = vec![
        ("version".to_owned(), "1".to_owned()),
        ("model".to_owned(), model.id.as_str().to_owned()),
    ];
    let Value::Record(said) = write_answers(answers) else { return String::new() };
    for name in ["persona", "situation", "alternative", "mustChoose", "uncounted", "order"] {
        let value = said.iter().find(|(given, _)| given == name).map(|(_, value)| value);
        let cell = value.map_or_else(String::new, |value| write_figure(value, number));
        cells.push((name.to_owned(), cell));
    }
    for input in inputs(model) {
        let said = answers.inputs.get(&input).map(write_estimate);
        let cell = said.map_or_else(String::new, |value| write_figure(&value, number));
        cells.push((address(&input), cell));
    }
    let chance = results.chance.as_ref().map_or_else(String::new, |chance| number(chance.gains));
    cells.push(("value".to_owned(), number(results.offer.value)));
    cells.push(("advantage".to_owned(), number(results.comparison.advantage)));
    cells.push(("gains".to_owned(), chance));
    let line = |cells: Vec<&str>| cells.into_iter().map(quoted).collect_vec().join(",");
    let heading = line(cells.iter().map(|(name, _)| &**name).collect_vec());
    let row = line(cells.iter().map(|(_, cell)| &**cell).collect_vec());
    [&heading, "\r\n", &row, "\r\n"].concat()
}

/// The cell, quoted if it needs to be.
pub(in crate::document) fn quoted(cell: &str) -> String {
    if !cell.contains([',', '"', '\r', '\n']) {
        return cell.to_owned();
    }
    let inner = cell.split('"').collect_vec().join("\"\"");
    ["\"", &inner, "\""].concat()
}

/// A text that no spreadsheet evaluates: one that begins like a formula gets an apostrophe in front.
pub(in crate::document) fn guarded(text: &str) -> String {
    if begins_like_a_formula(text) { ["'", text].concat() } else { text.to_owned() }
}

/// Whether a spreadsheet may evaluate the text as a formula; full-width signs count too.
fn begins_like_a_formula(text: &str) -> bool {
    let signs = ['=', '+', '-', '@', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}'];
    text.starts_with(['\t', '\r', '\n']) || text.trim_start().starts_with(signs)
}

/// Every input of the model, in its order.
pub(in crate::document) fn inputs(model: &Model) -> Vec<Input> {
    let drivers = model.drivers.iter().map(|driver| Input::Driver(driver.id.clone()));
    let mut all: Vec<Input> = drivers.collect_vec();
    for offer in model.offers() {
        all.push(Input::Price(offer.id.clone()));
        for element in &offer.elements {
            all.push(Input::Amount(element.id.clone()));
        }
    }
    for element in &model.offer.elements {
        if element.side == Side::Benefit {
            all.push(Input::Belief(element.id.clone()));
        }
    }
    all.append(&mut model.offer.outcomes());
    all.extend_from_slice(&Answers::RATES);
    all.extend_from_slice(&Input::FIT);
    all.retain(|input| model.asks(input));
    all
}
