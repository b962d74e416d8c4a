//! How sure the result is: ten thousand customers whose figures are drawn from the ranges (method 4.2).

use super::draws::{Drawing, Draws, Tie};
use super::element::Rate;
use super::expected::Means;
use super::figures::{Figures, Fit};
use super::information::{Choice, Information, Lines, worth_knowing};
use super::response::Judged;
use super::sensitivity::Field;
use super::series::{Column, DRAWS, Series};
use super::steps::Steps;
use super::sum::{Outcome, Sum, Term};
use super::{Chance, Element, Expression, Formula, Input, Line, Rates, Side, Unit};
use crate::model::Quantity;

/// What an evaluation computed of its draws, so that the next one computes only what changed (decision 46). It
/// belongs to no model: whatever was evaluated before, an evaluation comes to the same bits as without it.
///
/// It takes 80 kB for each figure with a range and for each offer. A clone shares these.
#[derive(Clone, Default)]
pub struct Workings {
    ties: Steps<Tie, Vec<Column>>,
    draws: Steps<Drawing, Option<Column>>,
    followed: Steps<Following, Series>,
    fits: Steps<FitInDraws, [Series; 2]>,
    sums: Steps<Sum, Outcome>,
    lines: Lines,
}

/// What the draws say.
pub(super) struct Drawn {
    pub(super) chance: Chance,
    /// The means of the offer, and then of each alternative in the order of the field.
    pub(super) means: Vec<Means>,
    pub(super) information: Vec<Information>,
}

impl Field<'_> {
    /// The distribution of the value; `None` if no figure that decides it has a range.
    pub(super) fn drawn(&self, workings: &mut Workings) -> Option<Drawn> {
        let Workings { ties, draws, followed, fits, sums, lines } = workings;
        ties.begin();
        draws.begin();
        followed.begin();
        fits.begin();
        sums.begin();
        let mut draws = Draws::new(&self.figures, ties, draws);
        let mut prices = Prices::new(&self.figures, &mut draws, followed);
        let mut outcome = |judged: &Judged| {
            let sum = sum(judged, &self.figures, &mut draws, &mut prices, fits);
            sums.take(sum, Sum::outcome)
        };
        let offer = outcome(&self.offer);
        let rivals = self.alternatives.iter().map(|(_, judged)| (judged, outcome(judged)));
        let all = std::iter::once((&self.offer, offer)).chain(rivals);
        let all: Vec<(&Judged, Outcome)> = all.collect();
        if draws.ranges == 0 {
            return None;
        }
        let means = all.iter().map(|(judged, it)| it.means(judged.offer, &self.figures)).collect();
        let options: Vec<Choice> =
            all.into_iter().map(|(_, outcome)| (outcome.values, outcome.mean)).collect();
        let information = worth_knowing(&draws.drawn, &options, self.floor(), lines);
        let ((offer, mean), rivals) = options.split_first()?;
        let chance = Chance::new(offer, *mean, beats(offer, rivals, self.floor()));
        Some(Drawn { chance, means, information })
    }
}

/// In how many draws an offer is better than all others.
fn beats(offer: &[f64], rivals: &[Choice], floor: f64) -> usize {
    let mut best = vec![floor; DRAWS];
    for (values, _) in rivals {
        best.iter_mut().zip(&**values).for_each(|(best, value)| *best = best.max(*value));
    }
    offer.iter().zip(best).filter(|(value, best)| *value > best).count()
}

/// What all offers share: the drivers, and the money for one unit of each rate; `None` for a rate that is not
/// known.
struct Prices<'w> {
    drivers: Vec<Series>,
    followed: &'w mut Steps<Following, Series>,
    one: Series,
    hour: Option<Series>,
    hassle: Option<Series>,
    anchor: Option<Series>,
}

impl<'w> Prices<'w> {
    fn new(
        figures: &Figures,
        draws: &mut Draws,
        followed: &'w mut Steps<Following, Series>,
    ) -> Self {
        let (one, drivers) = (Series::Same(1.0), Vec::new());
        let mut prices = Self { drivers, followed, one, hour: None, hassle: None, anchor: None };
        for (driver, now) in figures.model.drivers.iter().zip(&figures.drivers) {
            let series = match &driver.formula {
                Some(formula) => prices.follows(formula, driver.bounds()),
                None => {
                    let input = Input::Driver(driver.id.clone());
                    Series::of(draws.of(&input), now.estimate.likely())
                }
            };
            prices.drivers.push(series);
        }
        let mut rate = |input: Input, rate: Option<Quantity>| {
            rate.map(|rate| match figures.rate_by(&input) {
                Some(formula) => prices.follows(formula, input.bounds()),
                None => Series::of(draws.of(&input), rate.estimate.likely()),
            })
        };
        let Rates { hour, hassle, anchor } = figures.rates;
        let hour = rate(Input::Hour, hour);
        let hassle = rate(Input::Hassle, hassle);
        let anchor = rate(Input::Anchor, anchor);
        Self { hour, hassle, anchor, ..prices }
    }

    /// What a formula gives in every draw, within bounds.
    fn follows(&mut self, formula: &Formula, bounds: (f64, f64)) -> Series {
        let mut drivers = Vec::new();
        formula.expression.each_driver(&mut |at| {
            drivers.extend(self.drivers.get(at).map(|series| (at, series.clone())));
        });
        let start = Following { expression: formula.expression.clone(), drivers, bounds };
        self.followed.take(start, Following::series)
    }

    fn of<'p>(&'p self, rate: Rate, price: &'p Series) -> Option<&'p Series> {
        match rate {
            Rate::One => Some(&self.one),
            Rate::Price => Some(price),
            Rate::Hour => self.hour.as_ref(),
            Rate::Hassle => self.hassle.as_ref(),
            Rate::Anchor => self.anchor.as_ref(),
        }
    }
}

/// What a formula gives in every draw depends on: the drivers that it names, by position.
#[derive(Clone, PartialEq)]
struct Following {
    expression: Expression,
    drivers: Vec<(usize, Series)>,
    bounds: (f64, f64),
}

impl Following {
    fn series(&self) -> Series {
        let (min, max) = self.bounds;
        let figure = |draw: usize| {
            let driver = |at: usize| {
                let named = self.drivers.iter().find(|(named, _)| *named == at);
                named.map_or(0.0, |(_, series)| series.at(draw))
            };
            self.expression.figure(&driver).clamp(min, max)
        };
        if self.drivers.iter().any(|(_, series)| matches!(series, Series::Drawn(_))) {
            Series::Drawn((0..DRAWS).map(figure).collect())
        } else {
            Series::Same(figure(0))
        }
    }
}

/// The sum that is the value of an offer.
fn sum(
    judged: &Judged,
    figures: &Figures,
    draws: &mut Draws,
    prices: &mut Prices,
    fits: &mut Steps<FitInDraws, [Series; 2]>,
) -> Sum {
    let offer = judged.offer;
    let price = Series::of(draws.of(&Input::Price(offer.id.clone())), judged.worth.price);
    let [served, failures] = fit(judged, draws, fits);
    let term = |(element, line): (&Element, &Line)| {
        let (units, kind) = element.unit.per_rate(figures.swing(element));
        let rate = prices.of(kind, &price)?.clone();
        let is_served = element.side == Side::Benefit && element.needs_service;
        let amount = match &element.amount_by {
            Some(formula) => prices.follows(formula, element.bounds()),
            None => Series::of(draws.amount(element), line.amount),
        };
        let arrives = if is_served { served.clone() } else { Series::Same(1.0) };
        let times = element.times_by.as_ref();
        let times = times.map(|by| prices.follows(by, (0.0, Element::MAX_TIMES)));
        let occasions = match &times {
            Some(_) => element.occasions(1.0, figures.model.discount) * figures.weight(&element.id),
            None => line.occasions,
        };
        Some(Term {
            amount,
            zero: element.unit.zero(),
            units: units * occasions,
            times: times.unwrap_or(Series::Same(1.0)),
            arrives,
            rate,
            sign: if element.side == Side::Benefit { 1.0 } else { -1.0 },
            is_share: element.unit == Unit::PriceShare,
        })
    };
    let terms = offer.elements.iter().zip(&judged.worth.lines).map(term).collect();
    Sum { price, payments: judged.worth.payments, failures, terms }
}

/// What the fit of an offer depends on in every draw: each of its inputs in their order, and on how many occasions
/// it may fail.
#[derive(Clone, PartialEq)]
struct FitInDraws {
    inputs: Vec<Series>,
    times: f64,
}

/// The fit and the cost of failures in every draw.
fn fit(
    judged: &Judged,
    draws: &mut Draws,
    fits: &mut Steps<FitInDraws, [Series; 2]>,
) -> [Series; 2] {
    let mut fit = judged.fit.clone();
    let inputs = judged.fit_inputs();
    let series = |input: &Input| {
        let figure = fit.figure_mut(judged.offer, input).map_or(0.0, |figure| *figure);
        Series::of(draws.fit(judged.offer, input), figure)
    };
    let series = inputs.iter().map(series).collect();
    let start = FitInDraws { inputs: series, times: fit.times };
    fits.take(start, |start| {
        let of = |fit: &Fit| [fit.utility() * fit.warranty(), fit.failures()];
        let drawn = inputs.iter().zip(&start.inputs).filter_map(|(input, series)| match series {
            Series::Same(_) => None,
            Series::Drawn(column) => Some((input, column)),
        });
        let drawn: Vec<_> = drawn.collect();
        if drawn.is_empty() {
            return of(&fit).map(Series::Same);
        }
        let in_draw = |draw: usize| {
            for (input, column) in &drawn {
                if let (Some(figure), Some(x)) =
                    (fit.figure_mut(judged.offer, input), column.get(draw))
                {
                    *figure = *x;
                }
            }
            of(&fit).into()
        };
        let (served, failures): (Vec<f64>, Vec<f64>) = (0..DRAWS).map(in_draw).unzip();
        [served, failures].map(|column| Series::Drawn(column.into()))
    })
}
