//! How sure the result is: ten thousand customers whose figures are drawn from the ranges (method 4.2).

use super::draws::{Column, DRAWS, Draws};
use super::element::Rate;
use super::expected::{Means, Pile};
use super::figures::{Figures, Fit};
use super::information::{Information, worth_knowing};
use super::response::Judged;
use super::sensitivity::Field;
use super::worth::believed;
use super::{Chance, Element, Input, Line, Rates, Side, Unit};

/// What the draws say.
pub(super) struct Drawn {
    pub(super) chance: Chance,
    /// The means of the offer, and then of each alternative in the order of the field.
    pub(super) means: Vec<Means>,
    pub(super) information: Vec<Information>,
}

impl Field<'_> {
    /// The distribution of the value; `None` if no figure that decides it has a range.
    pub(super) fn drawn(&self) -> Option<Drawn> {
        let mut draws = Draws::new(&self.figures);
        let rates = Prices::new(&self.figures.rates, &mut draws);
        let judged = std::iter::once(&self.offer).chain(self.alternatives.iter().map(|(_, it)| it));
        let all = judged.map(|it| outcomes(it, &self.figures, &mut draws, &rates));
        let (values, means): (Vec<Column>, Vec<Means>) = all.unzip();
        if draws.ranges == 0 {
            return None;
        }
        let (offer, rivals) = values.split_first()?;
        let best = |draw: usize| {
            rivals.iter().filter_map(|r| r.get(draw)).copied().fold(self.floor(), f64::max)
        };
        let beats = offer.iter().enumerate().filter(|(draw, value)| **value > best(*draw)).count();
        let chance = Chance::new(offer, beats);
        let information = worth_knowing(&draws.drawn, &values, self.floor());
        Some(Drawn { chance, means, information })
    }
}

/// A figure in every draw.
enum Series {
    /// The same in each.
    Same(f64),
    /// Another in each.
    Drawn(Column),
}

impl Series {
    fn of(column: Option<Column>, otherwise: f64) -> Self {
        column.map_or(Self::Same(otherwise), Self::Drawn)
    }

    /// This less a figure, times a factor.
    fn above(self, zero: f64, factor: f64) -> Self {
        match self {
            Self::Same(figure) => Self::Same(factor * (figure - zero)),
            Self::Drawn(mut column) => {
                column.iter_mut().for_each(|x| *x = factor * (*x - zero));
                Self::Drawn(column)
            }
        }
    }

    /// The product with another figure.
    fn times(self, other: &Self) -> Self {
        match (self, other) {
            (figure, Self::Same(factor)) => figure.above(0.0, *factor),
            (Self::Same(factor), Self::Drawn(column)) => {
                Self::Drawn(column.iter().map(|x| factor * x).collect())
            }
            (Self::Drawn(mut column), Self::Drawn(other)) => {
                column.iter_mut().zip(other).for_each(|(x, factor)| *x *= factor);
                Self::Drawn(column)
            }
        }
    }

    /// Adds it to sums, or takes it from them.
    fn add_to(&self, sums: &mut Column, sign: f64) {
        match self {
            Self::Same(figure) => sums.iter_mut().for_each(|sum| *sum += sign * figure),
            Self::Drawn(column) => {
                sums.iter_mut().zip(column).for_each(|(sum, x)| *sum += sign * x);
            }
        }
    }

    fn mean(&self) -> f64 {
        match self {
            Self::Same(figure) => *figure + 0.0,
            // Adding zero turns minus zero into zero.
            Self::Drawn(column) => column.iter().sum::<f64>() / DRAWS as f64 + 0.0,
        }
    }
}

/// The money for one unit of each rate; `None` for a rate that is not known.
struct Prices {
    one: Series,
    hour: Option<Series>,
    hassle: Option<Series>,
    anchor: Option<Series>,
}

impl Prices {
    fn new(rates: &Rates, draws: &mut Draws) -> Self {
        let mut rate = |input, rate: Option<crate::model::Quantity>| {
            rate.map(|rate| Series::of(draws.of(&input), rate.estimate.likely()))
        };
        Self {
            one: Series::Same(1.0),
            hour: rate(Input::Hour, rates.hour),
            hassle: rate(Input::Hassle, rates.hassle),
            anchor: rate(Input::Anchor, rates.anchor),
        }
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

/// The value of an offer in every draw, and the means of its parts.
fn outcomes(
    judged: &Judged,
    figures: &Figures,
    draws: &mut Draws,
    prices: &Prices,
) -> (Column, Means) {
    let offer = judged.offer;
    let price = Series::of(draws.of(&Input::Price(offer.id.clone())), judged.worth.price);
    let (fit, failures) = fits(judged, draws);
    let mut value: Column = vec![0.0; DRAWS];
    price.add_to(&mut value, -1.0);
    failures.add_to(&mut value, -1.0);
    let mut pile = Pile::new(price.mean(), failures.mean());
    for (element, line) in offer.elements.iter().zip(&judged.worth.lines) {
        let mean = add(&mut value, element, line, (figures, draws, prices), (&price, &fit));
        pile.add(element, mean, believed(element, figures));
    }
    (value, pile.into_means())
}

/// Adds an element to the value in every draw; returns its mean, and its mean for one unit of the price if it
/// is a share of the price.
fn add(
    value: &mut Column,
    element: &Element,
    line: &Line,
    (figures, draws, prices): (&Figures, &mut Draws, &Prices),
    (price, fit): (&Series, &Series),
) -> (f64, f64) {
    let (units, kind) = element.unit.per_rate(figures.swing(element));
    let Some(rate) = prices.of(kind, price) else { return (0.0, 0.0) };
    let amount = Series::of(draws.amount(element), line.amount);
    let counted = amount.above(element.unit.zero(), units * line.occasions);
    let (counted, sign) = match element.side {
        Side::Benefit if element.needs_service => (counted.times(fit), 1.0),
        Side::Benefit => (counted, 1.0),
        Side::Cost => (counted, -1.0),
    };
    let per_price = if element.unit == Unit::PriceShare { counted.mean() } else { 0.0 };
    let money = counted.times(rate);
    money.add_to(value, sign);
    (money.mean(), per_price)
}

/// The fit and the cost of failures in every draw.
fn fits(judged: &Judged, draws: &mut Draws) -> (Series, Series) {
    let drawn = judged.fit_inputs().into_iter();
    let drawn = drawn.filter_map(|input| Some((draws.fit(judged.offer, &input)?, input)));
    let drawn: Vec<_> = drawn.collect();
    let mut fit = judged.fit.clone();
    let of = |fit: &Fit| (fit.utility() * fit.warranty(), fit.failures());
    if drawn.is_empty() {
        let (served, failures) = of(&fit);
        return (Series::Same(served), Series::Same(failures));
    }
    let in_draw = |draw: usize| {
        for (column, input) in &drawn {
            if let (Some(figure), Some(x)) = (fit.figure_mut(judged.offer, input), column.get(draw))
            {
                *figure = *x;
            }
        }
        of(&fit)
    };
    let (served, failures) = (0..DRAWS).map(in_draw).unzip();
    (Series::Drawn(served), Series::Drawn(failures))
}
