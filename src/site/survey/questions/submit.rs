//! What was filled in is read as a row of a table would be, by the same rules.

use leptos::prelude::*;

use super::columns::columns;
use crate::document::survey::{
    Column, Encoding, Format, Mapping, Outcome, RowFault, RowRule, TableReader, write_heading,
};
use crate::model::calculator::{Element, Input, Model, Unit};
use crate::model::survey::Response;
use crate::site::survey::desk::Desk;
use crate::text::Typed;
use crate::ui::kit::locale::Locale;
use crate::web::number::plain;
use crate::web::number_from_plain;

/// Takes what stands in the form as an answer; or says everything that is wrong with it.
pub fn submit(desk: Desk) -> Result<(), Vec<RowFault>> {
    response(desk).map(|response| desk.study.enter(response))
}

fn response(desk: Desk) -> Result<Response, Vec<RowFault>> {
    let study = desk.study;
    let (Some(chosen), Some((_, columns))) = (study.chosen.get_untracked(), columns(study)) else {
        return Err(Vec::new());
    };
    let model = &chosen.model;
    let heading = write_heading(&columns, &plain);
    let names: Vec<String> = columns.iter().map(|column| column.name(&plain)).collect();
    let cell = |(column, typed): (&Column, &str)| {
        let cell = in_a_table(desk.locale, model, column, typed);
        ["\"", &cell.replace('"', "\"\""), "\""].concat()
    };
    let row = study.filled.with_untracked(|filled| {
        let typed = names.iter().map(|name| filled.get(name).map_or("", String::as_str));
        columns.iter().zip(typed).map(cell).collect::<Vec<_>>().join(",")
    });
    let mapping = Mapping::suggest(model, &names, &|_| Vec::new());
    let format = Format { encoding: Encoding::Utf8, delimiter: ',', decimal: '.' };
    let mut reader = TableReader::new(model.clone(), format, mapping);
    let nothing_said = RowFault { place: String::new(), rule: RowRule::NothingSaid };
    // A row that holds nothing is skipped.
    let mut read = Err(vec![nothing_said]);
    let mut take = |outcome| {
        read = match outcome {
            Outcome::Taken(response) => Ok(*response),
            Outcome::Rejected(rejection) => Err(rejection.faults),
        };
    };
    reader.feed([&heading, &row, "\r\n"].concat().as_bytes(), &mut take);
    reader.finish(&mut take);
    read
}

/// What was typed as a table writes it: with a point before decimals, and shares of one.
fn in_a_table(locale: Locale, model: &Model, column: &Column, typed: &str) -> String {
    let is_share = match column {
        Column::Order | Column::Persona | Column::Situation => return typed.to_owned(),
        Column::Input(Input::Amount(id)) => {
            model.element(id).is_some_and(|element| element.unit == Unit::PriceShare)
        }
        Column::Input(input) => input.bounds().1 <= Element::MAX_BELIEF,
        _ => false,
    };
    match number(locale, typed) {
        Some(number) if is_share => plain(number / 100.0),
        Some(number) => plain(number),
        // It is told what is wrong with it where it is read.
        None => typed.to_owned(),
    }
}

fn number(locale: Locale, typed: &str) -> Option<f64> {
    match Typed::read(typed, locale.with(|_, numbers| numbers.separators())) {
        Typed::Number(plain) => Some(number_from_plain(&plain)).filter(|number| *number >= 0.0),
        Typed::Unfinished | Typed::Wrong => None,
    }
}
