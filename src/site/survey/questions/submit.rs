//! What was filled in is read as a row of a table would be, by the same rules.

use leptos::prelude::*;

use super::columns::columns;
use crate::document::number::{Measure, Reading};
use crate::document::survey::{
    Column, Encoding, Format, Heading, Mapping, Outcome, RowFault, RowRule, TableReader,
    write_heading,
};
use crate::model::CollectVec;
use crate::model::calculator::{DriverUnit, Element, Input, Model, Unit};
use crate::model::survey::Response;
use crate::site::survey::desk::Desk;
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
    let names: Vec<String> = columns.iter().map(|column| column.name(&plain)).collect_vec();
    let cell = |(column, typed): (&Column, &str)| {
        let cell = in_a_table(desk.locale, model, column, typed);
        ["\"", &cell.replace('"', "\"\""), "\""].concat()
    };
    let (row, open) = study.filled.with_untracked(|filled| {
        let typed = names.iter().map(|name| filled.get(name).map_or("", String::as_str));
        let typed: Vec<_> = columns.iter().zip(typed).collect_vec();
        let open = typed.iter().zip(&names).filter_map(|((column, typed), name)| {
            let rule = two_readings(desk.locale, measure(model, column)?, typed)?;
            Some(RowFault { place: name.clone(), rule })
        });
        let open: Vec<_> = open.collect_vec();
        (typed.into_iter().map(cell).collect_vec().join(","), open)
    });
    if !open.is_empty() {
        return Err(open);
    }
    let format = Format { encoding: Encoding::Utf8, delimiter: ',', decimal: Some('.') };
    let mut mapping = Mapping::suggest(model, &Heading::of(format, names), &|_| Vec::new());
    // The figures are written again below, with a point.
    mapping.assume_decimal('.');
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
    let Some(measure) = measure(model, column) else { return typed.to_owned() };
    let number = match locale.read(typed, measure) {
        Reading::Number(digits) => Some(number_from_plain(&digits)).filter(|number| *number >= 0.0),
        _ => None,
    };
    match number {
        Some(number) if measure == Measure::Hundredths => plain(number / 100.0),
        Some(number) => plain(number),
        // It is told what is wrong with it where it is read.
        None => typed.to_owned(),
    }
}

/// What the answer of a column measures; nothing if it is no figure.
fn measure(model: &Model, column: &Column) -> Option<Measure> {
    Some(match column {
        Column::Order | Column::Persona | Column::Situation => return None,
        Column::Input(Input::Amount(id)) => match model.element(id).map(|element| &element.unit) {
            Some(Unit::PriceShare) => Measure::Hundredths,
            Some(Unit::Minutes(_)) => Measure::Minutes,
            Some(Unit::Hours(_)) => Measure::Hours,
            Some(Unit::Money) => Measure::Money,
            Some(Unit::Effort | Unit::Rating(_)) | None => Measure::Plain,
        },
        Column::Input(Input::Driver(id)) => match model.driver(id).map(|driver| driver.unit) {
            Some(DriverUnit::Share) => Measure::Hundredths,
            Some(DriverUnit::Minutes) => Measure::Minutes,
            Some(DriverUnit::Hours) => Measure::Hours,
            Some(DriverUnit::Money) => Measure::Money,
            Some(DriverUnit::Number) | None => Measure::Plain,
        },
        Column::Input(input) if input.bounds().1 <= Element::MAX_BELIEF => Measure::Hundredths,
        Column::Input(_) | Column::Stated | Column::Buys(_) => Measure::Money,
        Column::TooCheap | Column::Cheap | Column::Expensive | Column::TooExpensive => {
            Measure::Money
        }
        _ => Measure::Plain,
    })
}

fn two_readings(locale: Locale, measure: Measure, typed: &str) -> Option<RowRule> {
    let Reading::Either(one, other) = locale.read(typed, measure) else { return None };
    let readings = [one, other].map(|digits| number_from_plain(&digits));
    Some(RowRule::TwoReadings(typed.to_owned(), readings))
}
