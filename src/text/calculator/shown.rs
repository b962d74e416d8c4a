//! Amounts as they are shown: rounded so that what is shown adds up (method 4.9).

use super::Sentences;
use crate::model::CollectVec;
use crate::model::calculator::{Comparison, Means, Offer, Side};
use crate::text::numbers::LARGE_MONEY;

/// What an offer comes to, rounded: benefits and costs are the sums of their parts, and the value is the
/// difference of the two.
#[derive(Clone, Debug, PartialEq)]
pub struct Sums {
    /// Each element, in the model's order.
    pub lines: Vec<f64>,
    /// The price.
    pub price: f64,
    /// What failed occasions cost.
    pub failures: f64,
    /// The benefits.
    pub benefits: f64,
    /// The costs.
    pub costs: f64,
    /// Benefits minus costs.
    pub value: f64,
}

/// The offer and its alternatives, rounded: the advantage is the value less that of the best of them.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    /// All amounts are multiples of this.
    pub step: f64,
    /// The offer.
    pub offer: Sums,
    /// Each alternative that was compared, with its position in the model.
    pub alternatives: Vec<(usize, Sums)>,
    /// The advantage.
    pub advantage: f64,
}

/// Amounts rounded to multiples of `step`, each up or down, so that they add up to `total`, which is a multiple
/// less than one step from their sum. Those that are nearest to the next multiple go up: the largest
/// remainders.
///
/// # Examples
///
/// ```
/// use worthwhile::text::add_up;
///
/// assert_eq!(add_up(&[11.61, 1.66, 1.24, 2.5], 17.0, 1.0), [12.0, 2.0, 1.0, 2.0]);
/// ```
pub fn add_up(amounts: &[f64], total: f64, step: f64) -> Vec<f64> {
    let parts = amounts.iter().map(|amount| {
        let steps = amount / step;
        // What is a multiple stays one, whatever the last bits of its binary fraction are.
        let is_whole = (steps - steps.round()).abs() < 1e-6;
        let whole = if is_whole { steps.round() } else { steps.floor() };
        (whole, if is_whole { 0.0 } else { steps - whole })
    });
    let mut parts: Vec<(f64, f64)> = parts.collect_vec();
    let mut missing = (total / step).round() - parts.iter().map(|(whole, _)| whole).sum::<f64>();
    for _ in 0..amounts.len() {
        let largest = parts.iter_mut().max_by(|(_, a), (_, b)| a.total_cmp(b));
        let Some((whole, rest)) = largest.filter(|_| missing > 0.5) else { break };
        (*whole, *rest) = (*whole + 1.0, -1.0);
        missing -= 1.0;
    }
    parts.into_iter().map(|(whole, _)| whole * step).collect_vec()
}

fn rounded(amount: f64, step: f64) -> f64 {
    (amount / step).round() * step
}

impl Shown {
    /// Another amount beside these.
    pub fn rounded(&self, amount: f64) -> f64 {
        rounded(amount, self.step)
    }
}

impl Sums {
    /// An offer whose parts are rounded one by one, and whose sums are theirs.
    fn of_parts(offer: &Offer, means: &Means, step: f64) -> Self {
        let lines: Vec<f64> = means.lines.iter().map(|line| rounded(*line, step)).collect_vec();
        let (price, failures) = (rounded(means.price, step), rounded(means.failures, step));
        let (mut benefits, mut costs) = (0.0, price + failures);
        for (element, line) in offer.elements.iter().zip(&lines) {
            match element.side {
                Side::Benefit => benefits += line,
                Side::Cost => costs += line,
            }
        }
        let value = benefits - costs;
        Self { lines, price, failures, benefits, costs, value }
    }

    /// The means of an offer that come to a value, which is a multiple of `step` less than one step from theirs.
    fn new(offer: &Offer, means: &Means, value: f64, step: f64) -> Self {
        let both = add_up(&[means.benefits, -means.costs], value, step);
        let [benefits, costs] = [both.first(), both.last()].map(|sum| sum.copied().unwrap_or(0.0));
        let of_side = |side: Side| {
            let lines = offer.elements.iter().zip(&means.lines);
            lines.filter(move |(element, _)| element.side == side).map(|(_, amount)| *amount)
        };
        let gains: Vec<f64> = of_side(Side::Benefit).collect_vec();
        let given: Vec<f64> =
            [means.price, means.failures].into_iter().chain(of_side(Side::Cost)).collect_vec();
        let mut gains = add_up(&gains, benefits, step).into_iter();
        let mut given = add_up(&given, -costs, step).into_iter();
        let mut next = || given.next().unwrap_or(0.0);
        let (price, failures) = (next(), next());
        let line = |side| match side {
            Side::Benefit => gains.next().unwrap_or(0.0),
            Side::Cost => next(),
        };
        let lines = offer.elements.iter().map(|element| element.side).map(line).collect_vec();
        // Adding zero turns minus zero into zero.
        Self { lines, price, failures, benefits, costs: 0.0 - costs, value: value + 0.0 }
    }
}

impl Sentences<'_> {
    /// The means on which the headline rests, to the last digit that money has. Without any range they are the
    /// likeliest figures.
    pub fn exact(&self) -> Shown {
        if self.results.chance.is_none() { self.likeliest() } else { self.expected_in(0.0) }
    }

    /// The same means in multiples of `step`, or of the last digit that money has.
    pub fn expected_in(&self, step: f64) -> Shown {
        let expected = &self.results.expected;
        let rivals: Vec<_> = expected.alternatives.iter().map(|(at, it)| (*at, it)).collect_vec();
        self.shown_in(step, &expected.offer, &rivals, &expected.comparison, false)
    }

    /// The figures of the calculation, which are the likeliest. Each part is rounded by itself, so that it is what
    /// its equation gives, and the sums are those of the rounded parts.
    pub fn likeliest(&self) -> Shown {
        let offer = Means::of(&self.results.offer);
        let rivals: Vec<_> =
            self.results.alternatives.iter().map(|(at, it)| (*at, Means::of(it))).collect_vec();
        let rivals: Vec<_> = rivals.iter().map(|(at, it)| (*at, it)).collect_vec();
        self.shown_in(0.0, &offer, &rivals, &self.results.comparison, true)
    }

    fn shown_in(
        &self,
        step: f64,
        offer: &Means,
        rivals: &[(usize, &Means)],
        comparison: &Comparison,
        from_parts: bool,
    ) -> Shown {
        let sums = std::iter::once(offer).chain(rivals.iter().map(|(_, means)| *means));
        let largest = sums.map(|it| it.benefits.abs().max(it.costs)).fold(0.0, f64::max);
        let has_cents = self.numbers.has_cents() && largest < LARGE_MONEY;
        let step = step.max(if has_cents { 0.01 } else { 1.0 });
        let best = rivals.iter().find(|(at, _)| Some(*at) == comparison.best);
        let parts = from_parts.then(|| Sums::of_parts(&self.model.offer, offer, step));
        let (value, advantage) = match &parts {
            Some(sums) => {
                (sums.value, sums.value - best.map_or(0.0, |(_, best)| rounded(best.value, step)))
            }
            None => {
                let advantage = rounded(comparison.advantage, step) + 0.0;
                let best = best.map(|(_, means)| -means.value);
                let against = [offer.value].into_iter().chain(best).collect_vec();
                (add_up(&against, advantage, step).first().copied().unwrap_or(0.0), advantage)
            }
        };
        let rival = |(at, means): &(usize, &Means)| {
            let offer = self.model.alternatives.get(*at)?;
            let value = match best {
                Some((best, _)) if best == at => value - advantage,
                // None is shown above the best of them.
                Some(_) => rounded(means.value, step).min(value - advantage),
                None => rounded(means.value, step),
            };
            Some((*at, Sums::new(offer, means, value, step)))
        };
        Shown {
            step,
            offer: parts.unwrap_or_else(|| Sums::new(&self.model.offer, offer, value, step)),
            alternatives: rivals.iter().filter_map(rival).collect_vec(),
            advantage,
        }
    }

    /// An amount of money of which the last digit stands for `step`.
    pub fn money(&self, amount: f64, step: f64) -> String {
        if step < 1.0 { self.numbers.money(amount) } else { self.numbers.whole_money(amount) }
    }

    /// The same with its sign.
    pub fn signed_money(&self, amount: f64, step: f64) -> String {
        if step < 1.0 {
            self.numbers.signed_money(amount)
        } else {
            self.numbers.signed_whole_money(amount)
        }
    }
}
