//! A row of cells as a response.

use super::heading::{FigureMarks, Heading};
use super::rejection::{RowFault, RowRule};
use super::table::Row;
use super::{Column, Mapping};
use crate::document::calculator::answers::Rate;
use crate::document::fault::shortened;
use crate::document::number::{Measure, Notation, Origin, Reading};
use crate::document::words::Words;
use crate::document::{Expected, Found, Rule};
use crate::model::calculator::{Answers, DriverUnit, Input, Model, Unit};
use crate::model::survey::{Asked, FourPrices, Response, Wave, Weight};
use crate::model::{Estimate, Id, InputError, LARGEST, Wording};

/// Words for yes and no, in the languages of the program.
const YES: [&str; 9] = ["1", "true", "yes", "y", "x", "ya", "igen", "예", "네"];
const NO: [&str; 8] = ["0", "false", "no", "n", "tidak", "nem", "아니요", "아니오"];

/// What all rows of a table have in common.
pub(super) struct Cells<'a> {
    pub(super) model: &'a Model,
    pub(super) mapping: &'a Mapping,
}

/// How the figures of a column are written, and what they measure.
#[derive(Clone, Copy)]
struct Figure {
    marks: FigureMarks,
    measure: Measure,
}

/// The texts of a cell that mean "no answer".
const MISSING: [&str; 9] = ["", "-", "–", "—", "NA", "N/A", "#N/A", "NULL", "null"];

/// Whether a cell holds no answer.
fn is_missing(cell: &str) -> bool {
    MISSING.contains(&cell) || cell.eq_ignore_ascii_case("n/a")
}

impl Mapping {
    /// A figure of a column that can be read as two numbers, with both, where nothing in the file decides.
    pub fn asks(&self, model: &Model, heading: &Heading, at: usize) -> Option<(String, [f64; 2])> {
        let column = self.columns().get(at)?.column.as_ref().filter(|column| column.is_figure())?;
        let cells = Cells { model, mapping: self };
        let figure = Figure { marks: heading.marks(at), measure: cells.measure(column) };
        let open = heading.open_figure(at)?;
        match cells.number(figure, open, (-LARGEST, LARGEST)) {
            Err(RowRule::TwoReadings(cell, readings)) => Some((cell, readings)),
            _ => None,
        }
    }
}

/// A response that is being read.
#[derive(Default)]
struct Making {
    response: Response,
    prices: [Option<f64>; 4],
    said: bool,
}

impl Cells<'_> {
    /// The response, or every fault of the row.
    pub(super) fn read(&self, row: &Row) -> Result<Response, Vec<RowFault>> {
        let columns = self.mapping.columns();
        let filled = (columns.len()..row.len()).any(|at| !row.cell(at).trim().is_empty());
        if filled {
            let rule = RowRule::TooManyCells { found: row.len(), columns: columns.len() };
            return Err(vec![RowFault::of_row(rule)]);
        }
        let (mut making, mut faults) = (Making::default(), Vec::new());
        for (at, column) in self.mapping.used() {
            let cell = row.cell(at).trim();
            if is_missing(cell) {
                continue;
            }
            let marks = columns.get(at).map(|mapped| mapped.marks).unwrap_or_default();
            let figure = Figure { marks, measure: self.measure(column) };
            if let Err(rule) = self.keep(&mut making, column, figure, cell) {
                let place =
                    columns.get(at).map_or_else(String::new, |mapped| mapped.heading.clone());
                faults.push(RowFault { place, rule });
            }
        }
        match (FourPrices::complete(making.prices), making.prices.iter().any(Option::is_some)) {
            (None, true) => faults.push(RowFault::of_row(RowRule::PricesMissing)),
            (prices, _) => making.response.prices = prices,
        }
        if faults.is_empty() && !making.said {
            faults.push(RowFault::of_row(RowRule::NothingSaid));
        }
        if faults.is_empty() { Ok(making.response) } else { Err(faults) }
    }

    fn keep(
        &self,
        making: &mut Making,
        column: &Column,
        figure: Figure,
        cell: &str,
    ) -> Result<(), RowRule> {
        let response = &mut making.response;
        let answers = &mut response.answers;
        making.said |= column.is_said();
        match column {
            Column::Version => match self.number(figure, cell, (0.0, LARGEST))? {
                1.0 => {}
                version => return Err(RowRule::Cell(Rule::Version(version))),
            },
            Column::Model if cell == self.model.id.as_str() => {}
            Column::Model => return Err(RowRule::OtherModel(shortened(cell))),
            Column::Persona => answers.persona = Some(self.persona(cell)?),
            Column::Situation => answers.situation = Some(self.situation(cell)?),
            Column::Alternative => answers.alternative = Some(self.alternative(cell)?),
            Column::MustChoose => answers.must_choose = Some(truth(cell)?),
            Column::Uncounted => leave_uncounted(answers, cell)?,
            Column::Order => answers.order = self.order(cell)?,
            Column::Input(input) => {
                answers.inputs.insert(input.clone(), self.estimate(figure, input, cell)?);
            }
            Column::Stated => response.stated = Some(self.number(figure, cell, Response::WORTH)?),
            Column::Predicted => {
                response.predicted = Some(self.number(figure, cell, Response::WORTH)?);
            }
            Column::Weight => {
                let weight = self.number(figure, cell, Weight::BOUNDS)?;
                response.weight = Weight::new(weight).map_err(of_number)?;
            }
            Column::Wave => {
                let wave = Wave::new(cell).ok_or_else(|| too_long(cell, Wave::MAX_LENGTH))?;
                response.wave = Some(wave);
            }
            Column::Respondent => response.respondent = Some(name(cell)?),
            Column::Contributor => response.contributor = Some(name(cell)?),
            Column::Desired(id) => {
                response.desired.push((id.clone(), self.number(figure, cell, Response::SCALE)?));
            }
            Column::Received(id) => {
                response.received.push((id.clone(), self.number(figure, cell, Response::SCALE)?));
            }
            Column::TooCheap => making.prices[0] = Some(self.price(figure, cell)?),
            Column::Cheap => making.prices[1] = Some(self.price(figure, cell)?),
            Column::Expensive => making.prices[2] = Some(self.price(figure, cell)?),
            Column::TooExpensive => making.prices[3] = Some(self.price(figure, cell)?),
            Column::Buys(price) => {
                let asked = Asked::new(*price, truth(cell)?).map_err(of_number)?;
                response.asked.push(asked);
            }
            Column::Computed(_) => {}
        }
        Ok(())
    }

    /// What the figures of a column measure.
    fn measure(&self, column: &Column) -> Measure {
        match column {
            Column::Input(Input::Amount(id)) => match self.model.element(id).map(|it| &it.unit) {
                Some(Unit::Money) => Measure::Money,
                Some(Unit::Minutes(_)) => Measure::Minutes,
                Some(Unit::Hours(_)) => Measure::Hours,
                Some(Unit::PriceShare | Unit::Effort | Unit::Rating(_)) | None => Measure::Plain,
            },
            Column::Input(Input::Driver(id)) => match self.model.driver(id).map(|it| it.unit) {
                Some(DriverUnit::Money) => Measure::Money,
                Some(DriverUnit::Minutes) => Measure::Minutes,
                Some(DriverUnit::Hours) => Measure::Hours,
                Some(DriverUnit::Number | DriverUnit::Share) | None => Measure::Plain,
            },
            Column::Input(
                Input::Price(_) | Input::FailureCost | Input::Hour | Input::Hassle | Input::Anchor,
            )
            | Column::Stated
            | Column::Predicted
            | Column::TooCheap
            | Column::Cheap
            | Column::Expensive
            | Column::TooExpensive => Measure::Money,
            _ => Measure::Plain,
        }
    }

    fn number(&self, figure: Figure, cell: &str, (min, max): (f64, f64)) -> Result<f64, RowRule> {
        let FigureMarks { decimal, group, is_told } = figure.marks;
        let (measure, currency) = (figure.measure, &*self.model.currency);
        let (pairs, sign, origin) = (false, "", Origin::File);
        let notation = Notation { decimal, group, is_told, pairs, measure, currency, sign, origin };
        let number = number_of(&notation, cell)?;
        InputError::check(number, min, max).map_err(of_number)
    }

    fn price(&self, figure: Figure, cell: &str) -> Result<f64, RowRule> {
        self.number(figure, cell, (0.0, LARGEST))
    }

    /// Reads a figure, or `low~likely~high` as the calculator exports it.
    fn estimate(&self, figure: Figure, input: &Input, cell: &str) -> Result<Estimate, RowRule> {
        let bounds = self.model.bounds(input);
        let figures: Vec<&str> = cell.split('~').collect();
        let [low, likely, high] = match figures.as_slice() {
            [one] => [one, one, one],
            [low, likely, high] => [low, likely, high],
            _ => return Err(not_a_number(cell)),
        }
        .map(|typed| self.number(figure, typed, bounds));
        Estimate::new(low?, likely?, high?).map_err(of_number)
    }

    fn persona(&self, cell: &str) -> Result<Id, RowRule> {
        named(cell, self.model.personas.iter().map(|persona| (&persona.id, &persona.label)))
    }

    fn situation(&self, cell: &str) -> Result<Id, RowRule> {
        named(cell, self.model.situations.iter().map(|there| (&there.id, &there.label)))
    }

    fn alternative(&self, cell: &str) -> Result<Id, RowRule> {
        named(cell, self.model.alternatives.iter().map(|offer| (&offer.id, &offer.name)))
    }

    fn order(&self, cell: &str) -> Result<Vec<Id>, RowRule> {
        let elements = &self.model.offer.elements;
        let all = || elements.iter().map(|element| (&element.id, &element.label));
        cell.split([',', ';']).map(|name| named(name.trim(), all())).collect()
    }
}

impl Column {
    /// Whether the column holds figures.
    fn is_figure(&self) -> bool {
        match self {
            Self::Input(_)
            | Self::Stated
            | Self::Predicted
            | Self::Weight
            | Self::Desired(_)
            | Self::Received(_)
            | Self::TooCheap
            | Self::Cheap
            | Self::Expensive
            | Self::TooExpensive => true,
            Self::Version
            | Self::Model
            | Self::Persona
            | Self::Situation
            | Self::Alternative
            | Self::MustChoose
            | Self::Uncounted
            | Self::Order
            | Self::Wave
            | Self::Respondent
            | Self::Contributor
            | Self::Buys(_)
            | Self::Computed(_) => false,
        }
    }

    /// Whether the column holds an answer, as opposed to facts about the answers.
    fn is_said(&self) -> bool {
        !matches!(
            self,
            Self::Version
                | Self::Model
                | Self::Persona
                | Self::Predicted
                | Self::Weight
                | Self::Wave
                | Self::Respondent
                | Self::Contributor
                | Self::Computed(_)
        )
    }
}

/// Finds something by its name, or by its label in any language.
fn named<'m>(
    cell: &str,
    mut all: impl Iterator<Item = (&'m Id, &'m Wording)>,
) -> Result<Id, RowRule> {
    let same = |words: &str| words.trim().to_lowercase() == cell.to_lowercase();
    let fits = |(id, label): &(&Id, &Wording)| {
        id.as_str() == cell || label.entries().iter().any(|(_, words)| same(words))
    };
    let found = all.find(fits).map(|(id, _)| id.clone());
    found.ok_or_else(|| RowRule::Cell(Rule::NoSuchId(shortened(cell))))
}

fn leave_uncounted(answers: &mut Answers, cell: &str) -> Result<(), RowRule> {
    let rate = |name: &str| match Rate::from_name(name) {
        Some(rate) => Ok(rate.input()),
        None => Err(RowRule::Cell(Rule::NotOneOf(Rate::NAMES, shortened(name)))),
    };
    let left_out: Vec<Input> =
        cell.split(',').map(|name| rate(name.trim())).collect::<Result<_, _>>()?;
    answers.leave_uncounted(|rate| left_out.contains(rate));
    Ok(())
}

fn truth(cell: &str) -> Result<bool, RowRule> {
    let word = cell.to_lowercase();
    match (YES.contains(&word.as_str()), NO.contains(&word.as_str())) {
        (true, _) => Ok(true),
        (_, true) => Ok(false),
        _ => Err(RowRule::NeitherYesNorNo(shortened(cell))),
    }
}

fn name(cell: &str) -> Result<String, RowRule> {
    let fits = cell.chars().count() <= Response::MAX_NAME;
    if fits { Ok(cell.to_owned()) } else { Err(too_long(cell, Response::MAX_NAME)) }
}

fn too_long(cell: &str, max: usize) -> RowRule {
    RowRule::Cell(Rule::TooLong { length: cell.chars().count(), max })
}

/// The number in a cell.
fn number_of(notation: &Notation, cell: &str) -> Result<f64, RowRule> {
    let number = |plain: String| plain.parse().map_err(|_| not_a_number(cell));
    match notation.read(cell) {
        Reading::Number(plain) => number(plain),
        Reading::Either(group, decimal) => {
            Err(RowRule::TwoReadings(shortened(cell), [number(group)?, number(decimal)?]))
        }
        Reading::Nothing | Reading::Unfinished | Reading::Wrong => Err(not_a_number(cell)),
    }
}

fn not_a_number(cell: &str) -> RowRule {
    RowRule::Cell(Rule::Expected(Expected::Number, Found::Text(shortened(cell))))
}

fn of_number(error: InputError) -> RowRule {
    RowRule::Cell(Rule::Number(error))
}
