//! What decides the result: how far each input moves it, and where it would turn (method 4.3 and 4.4).

use super::figures::Figures;
use super::response::{Judged, quantity_of};
use super::{Answers, Comparison, Expected, Input, Means, Model, Offer, Worth};
use crate::model::Quantity;

/// The effect of one input between its ends while the others stay.
#[derive(Clone, Debug, PartialEq)]
pub struct Sensitivity {
    /// The input.
    pub input: Input,
    /// The low end that was tried.
    pub low: f64,
    /// The high end that was tried.
    pub high: f64,
    /// Whether the ends are only supposed to be a fifth up and down, because no range is known.
    pub supposed: bool,
    /// The value at the low end.
    pub value_at_low: f64,
    /// The value at the high end.
    pub value_at_high: f64,
}

impl Sensitivity {
    /// How far the value moves, at least 0.
    pub fn swing(&self) -> f64 {
        (self.value_at_high - self.value_at_low).abs()
    }
}

/// Where a result turns if only this input changes; `None` if no allowed figure does it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BreakEven {
    /// The figure that makes the value 0.
    pub value: Option<f64>,
    /// The figure that makes the advantage over the best alternative 0.
    pub advantage: Option<f64>,
}

/// The offer and the alternatives that are compared with it.
pub(super) struct Field<'a> {
    pub(super) figures: Figures<'a>,
    pub(super) offer: Judged<'a>,
    pub(super) alternatives: Vec<(usize, Judged<'a>)>,
}

impl<'a> Field<'a> {
    pub(super) fn new(model: &'a Model, answers: &'a Answers) -> Self {
        let figures = Figures::new(model, answers);
        let offer = Judged::new(&model.offer, &figures);
        let chosen = answers.alternative.as_ref();
        let chosen = chosen.filter(|id| model.alternative(id).is_some());
        let there = |offer: &Offer| figures.situation.is_none_or(|it| it.offers(&offer.id));
        let considered = model.alternatives.iter().enumerate().filter(|(_, offer)| there(offer));
        let considered = considered.filter(|(_, offer)| chosen.is_none_or(|id| offer.id == *id));
        let judge = |(position, offer)| (position, Judged::new(offer, &figures));
        let alternatives = considered.map(judge).collect();
        Self { figures, offer, alternatives }
    }

    /// What one has without choosing any option: nothing, or less than any where one of them must be taken
    /// (method 3.9).
    pub(super) fn floor(&self) -> f64 {
        let must_choose = self.figures.must_choose() && !self.alternatives.is_empty();
        if must_choose { f64::NEG_INFINITY } else { 0.0 }
    }

    /// The offer compared at the likeliest figures.
    pub(super) fn comparison(&self) -> Comparison {
        let balances: Vec<_> = self
            .alternatives
            .iter()
            .map(|(at, judged)| (*at, judged.worth.delivered_balance()))
            .collect();
        let rivals: Vec<_> = balances.iter().map(|(at, balance)| (*at, balance)).collect();
        let unit_cost = self.figures.model.offer.unit_cost;
        Comparison::new(unit_cost, &self.offer.worth.delivered_balance(), &rivals, self.floor())
    }

    /// What is to be expected: the means of the draws, those of the offer first, or the figures as they are.
    pub(super) fn expected(&self, means: Option<&[Means]>) -> Expected {
        let mut means = means.into_iter().flatten().cloned();
        let mut next = |worth: &Worth| means.next().unwrap_or_else(|| Means::of(worth));
        let offer = next(&self.offer.worth);
        let alternatives =
            self.alternatives.iter().map(|(at, judged)| (*at, next(&judged.worth))).collect();
        Expected::new(offer, alternatives, self.figures.model.offer.unit_cost, self.floor())
    }

    /// Every input of the offer that moves its value, the widest swing first.
    pub(super) fn sensitivities(&self) -> Vec<Sensitivity> {
        let rates =
            [Input::Price(self.offer.offer.id.clone()), Input::Hour, Input::Hassle, Input::Anchor];
        let single = rates.into_iter().chain(self.offer.fit_inputs()).filter_map(|input| {
            // What follows from drivers is moved by them.
            if self.figures.formula(&input).is_some() {
                return None;
            }
            let quantity = quantity_of(&self.figures, &input)?;
            let now = quantity.estimate.likely();
            let value = |x| self.offer.value_at(&input, now, x, true);
            Some(row(input.clone(), input.bounds(), &quantity, value))
        });
        let mut rows: Vec<_> = single
            .chain(self.amounts())
            .chain(self.driven())
            .filter(|row| row.swing() > 0.0)
            .collect();
        rows.sort_by(|a, b| b.swing().total_cmp(&a.swing()));
        rows
    }

    fn amounts(&self) -> impl Iterator<Item = Sensitivity> {
        let Judged { offer, worth, .. } = &self.offer;
        let given = offer.elements.iter().zip(&worth.lines);
        given.filter(|(element, _)| element.amount_by.is_none()).map(|(element, line)| {
            let input = Input::Amount(element.id.clone());
            let quantity = self.figures.amount(element);
            let slope = self.offer.slope_of_line(element, line);
            row(input, element.bounds(), &quantity, |x| worth.value + slope * (x - line.amount))
        })
    }

    /// The figures at which the value and the advantage turn.
    pub(super) fn break_even(&self, input: &Input) -> Option<BreakEven> {
        if let Input::Driver(id) = input {
            return self.driver_break_even(id);
        }
        let now = quantity_of(&self.figures, input)?.estimate.likely();
        let rivals = || self.alternatives.iter().map(|(_, judged)| judged);
        let floor = self.floor();
        let offer_at = |x| self.offer.value_at(input, now, x, true);
        let best_at =
            |x| rivals().map(|rival| rival.value_at(input, now, x, false)).fold(floor, f64::max);
        let (slope, lever) = self.offer.slope_or_lever(input, now, true);
        let bounds = self.figures.model.bounds(input);
        let meet = |value: f64, rising: f64| {
            let change = (value - self.offer.worth.value) / (slope - rising);
            within(lever + change, EPSILONS * (lever.abs() + change.abs()), bounds)
        };
        // Sums of money have about fifteen digits; the money that the change moves is in them too.
        let at_stake: f64 = rivals().chain([&self.offer]).map(|j| j.worth.at_stake()).sum();
        let is_zero = |x: f64, difference: f64| {
            difference.abs() <= EPSILONS * (at_stake + (slope * (x - lever)).abs())
        };
        let value = meet(0.0, 0.0).filter(|x| is_zero(*x, offer_at(*x)));
        let crossings = rivals().filter_map(|rival| {
            let (rising, _) = rival.slope_or_lever(input, now, false);
            meet(rival.worth.value, rising)
        });
        let advantage = crossings
            .chain(meet(0.0, 0.0).filter(|_| floor == 0.0))
            .filter(|x| is_zero(*x, offer_at(*x) - best_at(*x)))
            .min_by(|a, b| (a - now).abs().total_cmp(&(b - now).abs()));
        Some(BreakEven { value, advantage })
    }
}

/// The rounding errors of a few dozen operations, relative to the figures in them.
const EPSILONS: f64 = 1e-12;

/// A root within the bounds. One beyond a bound, or beside it, by no more than `rounding` is at the bound.
fn within(x: f64, rounding: f64, (min, max): (f64, f64)) -> Option<f64> {
    let bound = [min, max].into_iter().find(|bound| (x - bound).abs() <= rounding);
    bound.or_else(|| (min <= x && x <= max).then_some(x))
}

/// `bounds` are those of the input; looking them up here would search the model for each element.
pub(super) fn row(
    input: Input,
    bounds: (f64, f64),
    given: &Quantity,
    value: impl Fn(f64) -> f64,
) -> Sensitivity {
    let estimate = given.estimate;
    let supposed = !estimate.is_range();
    let (min, max) = bounds;
    let about = |share: f64| (estimate.likely() * share).clamp(min, max);
    let (low, high) = match supposed {
        true => (about(0.8), about(1.2)),
        false => (estimate.low(), estimate.high()),
    };
    let (value_at_low, value_at_high) = (value(low), value(high));
    Sensitivity { input, low, high, supposed, value_at_low, value_at_high }
}

/// How far each input of the offer moves its value, the widest swing first, without any draw.
pub fn sensitivities(model: &Model, answers: &Answers) -> Vec<Sensitivity> {
    Field::new(model, answers).sensitivities()
}

/// The figures of one input at which the value and the advantage are 0; `None` if the model has no such
/// input.
///
/// # Examples
///
/// ```
/// use worthwhile::document::{json, read_model};
/// use worthwhile::model::Id;
/// use worthwhile::model::calculator::{Answers, Input, break_even};
///
/// let document = json::parse(&std::fs::read_to_string("models/car-wash.json")?)?;
/// let model = read_model(&document).unwrap().content;
///
/// let queue = Input::Amount(Id::new("queue").unwrap());
/// let turn = break_even(&model, &Answers::default(), &queue).unwrap();
/// assert_eq!(format!("{:.1}", turn.value.unwrap()), "18.5");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn break_even(model: &Model, answers: &Answers, input: &Input) -> Option<BreakEven> {
    Field::new(model, answers).break_even(input)
}
