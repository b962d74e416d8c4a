//! How sure the result is: ten thousand customers whose figures are drawn from the ranges (method 4.2).

use super::draws::Draws;
use super::element::Rate;
use super::expected::Means;
use super::figures::{Figures, Fit};
use super::information::{Choice, Information, Lines, worth_knowing};
use super::response::Judged;
use super::sensitivity::Field;
use super::series::{DRAWS, Series};
use super::steps::Steps;
use super::sum::{Term, means, outcome};
use super::{Chance, Element, Expression, Formula, Input, Rates, Side, Unit};
use crate::model::Quantity;

/// What an evaluation computed of its draws, so that the next one computes only what changed (decision 46). It
/// belongs to no model: whatever was evaluated before, an evaluation comes to the same bits as without it.
///
/// It takes 80 kB for each figure with a range and for each offer. A clone shares these.
#[derive(Clone, Default)]
pub struct Workings {
    ties: Steps,
    draws: Steps,
    followed: Steps,
    fits: Steps,
    sums: Steps,
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
        for steps in [&mut *ties, &mut *draws, &mut *followed, &mut *fits, &mut *sums] {
            steps.begin();
        }
        let mut draws = Draws::new(&self.figures, ties, draws);
        let mut prices = Prices::new(&self.figures, &mut draws, followed);
        let (mut all, mut options) = (Vec::new(), Vec::new());
        let rivals = self.alternatives.iter().map(|(_, judged)| judged);
        for judged in std::iter::once(&self.offer).chain(rivals) {
            let parts = parts(judged, &self.figures, &mut draws, &mut prices, fits);
            let outcome = sums.take(parts, &mut outcome);
            let [parts @ .., mean, Series::Drawn(values)] = outcome else { return None };
            options.push((values.clone(), mean.mean()));
            all.push(means(parts, judged.offer, &self.figures)?);
        }
        if draws.ranges == 0 {
            return None;
        }
        let information = worth_knowing(&draws.drawn, &options, self.floor(), lines);
        let ((offer, mean), rivals) = options.split_first()?;
        let chance = Chance::new(offer, *mean, beats(offer, rivals, self.floor()));
        Some(Drawn { chance, means: all, information })
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
    followed: &'w mut Steps,
    one: Series,
    hour: Option<Series>,
    hassle: Option<Series>,
    anchor: Option<Series>,
}

impl<'w> Prices<'w> {
    fn new(figures: &Figures, draws: &mut Draws, followed: &'w mut Steps) -> Self {
        let (one, drivers) = (Series::Same(1.0), Vec::new());
        let mut prices = Self { drivers, followed, one, hour: None, hassle: None, anchor: None };
        for (driver, now) in figures.model.drivers.iter().zip(&figures.drivers) {
            let series = match &driver.formula {
                Some(formula) => prices.follows(formula, driver.bounds()),
                None => {
                    let input = Input::Driver(driver.id.clone());
                    Series::of(draws.within(&input, &driver.quantiles), now.estimate.likely())
                }
            };
            prices.drivers.push(series);
        }
        let mut rate = |input: Input, rate: Option<Quantity>| {
            rate.map(|rate| match figures.formula(&input) {
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
    fn follows(&mut self, formula: &Formula, (min, max): (f64, f64)) -> Series {
        let drivers = &self.drivers;
        let mut start = vec![Series::Same(min), Series::Same(max)];
        spell(&formula.expression, drivers, &mut start);
        let series = self.followed.take(start, &mut |start| {
            let figure = |draw: usize| {
                let driver = |at: usize| drivers.get(at).map_or(0.0, |series| series.at(draw));
                formula.expression.figure(&driver).clamp(min, max)
            };
            let varies = start.iter().any(|series| matches!(series, Series::Drawn(_)));
            vec![match varies {
                true => Series::Drawn((0..DRAWS).map(figure).collect()),
                false => Series::Same(figure(0)),
            }]
        });
        series.first().map_or(Series::Same(0.0), Series::clone)
    }

    fn times(&mut self, formula: &Formula) -> Series {
        self.follows(formula, (0.0, Element::MAX_TIMES))
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

/// Adds an expression to what a step starts from: operations before their parts, and drivers as they are in every draw.
fn spell(expression: &Expression, drivers: &[Series], all: &mut Vec<Series>) {
    match expression {
        Expression::Constant(figure) => {
            all.push(Series::Same(0.0));
            all.push(Series::Same(*figure));
        }
        Expression::Driver(at) => {
            all.push(Series::Same(1.0));
            all.push(drivers.get(*at).map_or(Series::Same(0.0), Series::clone));
        }
        Expression::Of(operation, parts) => {
            all.push(Series::Same(2.0 + f64::from(*operation as u8)));
            for part in parts.iter() {
                spell(part, drivers, all);
            }
        }
    }
}

/// What the value of an offer is the sum of: price and what it counts in all, failures, and what each element adds.
fn parts(
    judged: &Judged,
    figures: &Figures,
    draws: &mut Draws,
    prices: &mut Prices,
    fits: &mut Steps,
) -> Vec<Series> {
    let offer = judged.offer;
    let input = Input::Price(offer.id.clone());
    let price = match &offer.price_by {
        Some(formula) => prices.follows(formula, input.bounds()),
        None => Series::of(draws.of(&input), judged.worth.price),
    };
    let (served, failures) = fit(judged, draws, prices, fits);
    let mut all = vec![price.clone(), Series::Same(judged.worth.payments), failures];
    for (element, line) in offer.elements.iter().zip(&judged.worth.lines) {
        let (units, kind) = element.unit.per_rate(figures.swing(element));
        let Some(rate) = prices.of(kind, &price).cloned() else {
            // What has no price adds nothing, and is not drawn.
            all.resize(all.len() + Term::FIGURES, Series::Same(0.0));
            continue;
        };
        let is_benefit = element.side == Side::Benefit;
        let is_served = is_benefit && element.needs_service;
        let amount = match &element.amount_by {
            Some(formula) => prices.follows(formula, element.bounds()),
            None => {
                let input = Input::Amount(element.id.clone());
                Series::of(draws.within(&input, &element.quantiles), line.amount)
            }
        };
        let (times, occasions) = match &element.times_by {
            Some(formula) => {
                let once = element.occasions(1.0, figures.model.discount);
                (prices.times(formula), once * figures.weight(&element.id))
            }
            None => (Series::Same(1.0), line.occasions),
        };
        let term = Term {
            amount,
            zero: element.unit.zero(),
            units: units * occasions,
            times,
            arrives: if is_served { served.clone() } else { Series::Same(1.0) },
            rate,
            sign: if is_benefit { 1.0 } else { -1.0 },
            is_share: element.unit == Unit::PriceShare,
        };
        term.add_to(&mut all);
    }
    all
}

/// The fit and the cost of failures in every draw.
fn fit(
    judged: &Judged,
    draws: &mut Draws,
    prices: &mut Prices,
    fits: &mut Steps,
) -> (Series, Series) {
    let (mut fit, offer) = (judged.fit.clone(), judged.offer);
    let inputs = judged.fit_inputs();
    let mut start = Vec::new();
    for input in &inputs {
        let figure = fit.figure_mut(offer, input).map_or(0.0, |figure| *figure);
        start.push(match offer.formula(input) {
            Some(formula) => prices.follows(formula, input.bounds()),
            None => Series::of(draws.fit(offer, input), figure),
        });
    }
    let times = match &offer.warranty.times_by {
        Some(formula) => prices.times(formula),
        None => Series::Same(fit.times),
    };
    start.push(times.clone());
    let ends = fits.take(start, &mut |start| {
        let of = |fit: &Fit| (fit.utility() * fit.warranty(), fit.failures());
        let drawn = inputs.iter().zip(start);
        let drawn = drawn.filter_map(|(input, series)| match series {
            Series::Same(_) => None,
            Series::Drawn(column) => Some((input, column)),
        });
        let drawn: Vec<_> = drawn.collect();
        if drawn.is_empty() && matches!(times, Series::Same(_)) {
            let (served, failures) = of(&fit);
            return vec![Series::Same(served), Series::Same(failures)];
        }
        let in_draw = |draw: usize| {
            for (input, column) in &drawn {
                if let (Some(figure), Some(x)) = (fit.figure_mut(offer, input), column.get(draw)) {
                    *figure = *x;
                }
            }
            fit.times = times.at(draw);
            of(&fit)
        };
        let (served, failures): (Vec<f64>, Vec<f64>) = (0..DRAWS).map(in_draw).unzip();
        vec![Series::Drawn(served.into()), Series::Drawn(failures.into())]
    });
    let end = |at: usize| ends.get(at).cloned().unwrap_or(Series::Same(0.0));
    (end(0), end(1))
}
