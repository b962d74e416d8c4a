//! What follows from drivers in the calculation: each formula before what is computed from it.

use super::Sentences;
use super::equation::{Equation, row, sourced};
use crate::model::CollectVec;
use crate::model::calculator::{Answers, Element, Formula, Input, Line, formula_for};
use crate::text::fill;

/// The drivers, the rates and the figures of the fit that follow from other drivers.
pub(super) fn driven(told: &Sentences) -> Vec<Equation> {
    let drivers = told.model.drivers.iter().zip(&told.results.drivers);
    let mut rows = drivers
        .filter_map(|(driver, now)| {
            let (formula, name) =
                (driver.formula.as_ref()?, driver.label.in_language(told.language));
            let figure = told.of_driver(driver, now.estimate.likely());
            let row = row(name, told.followed(formula, driver.bounds()).0, figure, false);
            Some(sourced(row, told.source_of_formula(formula)))
        })
        .collect_vec();
    let fit = [Input::FIT.to_vec(), told.model.offer.outcomes()].concat();
    for input in Answers::RATES.iter().chain(&fit) {
        if let Some(formula) = formula_for(told.model, told.answers, input) {
            let (equation, figure) = told.followed(formula, input.bounds());
            let row = row(&told.input(input), equation, told.amount(input, figure), false);
            rows.push(sourced(row, told.source_of_formula(formula)));
        }
    }
    rows
}

/// What of an element follows from drivers, but for an amount that is its `whole` equation.
pub(super) fn followed(
    told: &Sentences,
    element: &Element,
    line: &Line,
    whole: bool,
) -> Vec<Equation> {
    let label = element.label.in_language(told.language);
    let amount = element.amount_by.as_ref().filter(|_| !whole).map(|formula| {
        let amount = told.in_unit(&element.unit, line.amount);
        row(label, told.followed(formula, element.bounds()).0, amount, false)
    });
    let times = element.times_by.as_ref().map(|formula| times_of(told, label, formula));
    amount.into_iter().chain(times).collect_vec()
}

/// How often what has this name comes.
pub(super) fn times_of(told: &Sentences, name: &str, formula: &Formula) -> Equation {
    let name = fill(told.text.times_of(), &[("name", name)]);
    let (equation, times) = told.followed(formula, (0.0, Element::MAX_TIMES));
    row(&name, equation, told.counted(times), false)
}
