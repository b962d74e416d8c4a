//! How sure the result is: ten thousand customers whose figures are drawn from the ranges (method 4.2).

use rand_xoshiro::Xoshiro256PlusPlus;
use rand_xoshiro::rand_core::{Rng, SeedableRng};

use super::element::Rate;
use super::figures::Fit;
use super::response::{Judged, quantity_of};
use super::sensitivity::Field;
use super::{Input, Rates, Side};
use crate::model::{Estimate, Id, Spread};

/// The number of draws.
pub const DRAWS: usize = 10_000;
/// The number of columns of the histogram.
pub const COLUMNS: usize = 30;
/// Any number, as long as it stays the same.
const SEED: u64 = 0x776f_7274_6877_6869;

/// The distribution of the value if every figure with a range is drawn independently.
#[derive(Clone, Debug, PartialEq)]
pub struct Chance {
    /// One in ten stays below this value.
    pub p10: f64,
    /// Half stay below.
    pub p50: f64,
    /// Nine in ten stay below.
    pub p90: f64,
    /// The average value.
    pub mean: f64,
    /// The standard deviation of the value.
    pub deviation: f64,
    /// The share with a value above 0.
    pub gains: f64,
    /// The share with an advantage above 0.
    pub beats: f64,
    /// The number of draws in each of [`COLUMNS`] columns of equal width.
    pub columns: Vec<u32>,
    /// The start of the first column: the least value drawn.
    pub least: f64,
    /// The end of the last column: the greatest value drawn.
    pub greatest: f64,
}

impl Chance {
    fn new(values: &[f64], beats: usize) -> Self {
        let share = |count: usize| count as f64 / DRAWS as f64;
        let gains = share(values.iter().filter(|value| **value > 0.0).count());
        let mean = values.iter().sum::<f64>() / DRAWS as f64;
        let squares = values.iter().map(|value| (value - mean) * (value - mean));
        let deviation = (squares.sum::<f64>() / DRAWS as f64).sqrt();
        let least = values.iter().copied().fold(f64::INFINITY, f64::min);
        let greatest = values.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let column_of = |value: f64| {
            let share = (value - least) / (greatest - least);
            ((share * COLUMNS as f64) as usize).min(COLUMNS - 1)
        };
        let mut columns = vec![0; COLUMNS];
        for value in values {
            if let Some(column) = columns.get_mut(column_of(*value)) {
                *column += 1;
            }
        }
        // Only the column that holds the quantile is sorted, because sorting all draws takes longer than
        // drawing them.
        let quantile = |tenths: usize| {
            let mut place = DRAWS * tenths / 10;
            for (at, count) in columns.iter().enumerate() {
                if place < *count as usize {
                    let inside = values.iter().copied().filter(|value| column_of(*value) == at);
                    let mut inside: Vec<f64> = inside.collect();
                    inside.sort_unstable_by(f64::total_cmp);
                    return inside.get(place).copied().unwrap_or(mean);
                }
                place -= *count as usize;
            }
            greatest
        };
        let [p10, p50, p90] = [1, 5, 9].map(quantile);
        Self {
            p10,
            p50,
            p90,
            mean,
            deviation,
            gains,
            beats: share(beats),
            columns,
            least,
            greatest,
        }
    }
}

/// One number for each draw.
type Draws = Vec<f64>;

impl Field<'_> {
    /// The distribution of the value; `None` if no figure that decides it has a range.
    pub(super) fn chance(&self) -> Option<Chance> {
        let mut drawing = Drawing { field: self, ranges: 0 };
        let rates = drawing.rates(&self.figures.rates);
        let offer = drawing.values(&self.offer, &rates, true);
        let rivals = self.alternatives.iter();
        let rivals: Vec<_> =
            rivals.map(|(_, judged)| drawing.values(judged, &rates, false)).collect();
        if drawing.ranges == 0 {
            return None;
        }
        let best =
            |draw: usize| rivals.iter().filter_map(|r| r.get(draw)).copied().fold(0.0, f64::max);
        let beats = offer.iter().enumerate().filter(|(draw, value)| **value > best(*draw)).count();
        Some(Chance::new(&offer, beats))
    }
}

/// The draws while they are made.
struct Drawing<'a> {
    field: &'a Field<'a>,
    /// The number of figures with a range.
    ranges: usize,
}

impl Drawing<'_> {
    /// The figure of an input in every draw. It depends only on the input itself, so that a change of one
    /// figure does not disturb the others.
    fn draws(&mut self, input: &Input, estimate: &Estimate) -> Draws {
        if !estimate.is_range() {
            return vec![estimate.likely(); DRAWS];
        }
        self.ranges += 1;
        let spread = Spread::new(estimate, self.field.figures.model.shape);
        uniforms(SEED ^ stream(input)).map(|u| spread.quantile(u)).collect()
    }

    /// The money for one unit of each [`Rate`]; `None` for a rate that is not known.
    fn rates(&mut self, rates: &Rates) -> [Option<Draws>; Rate::EACH.len()] {
        let mut rate = |input, rate: Option<crate::model::Quantity>| {
            rate.map(|rate| self.draws(&input, &rate.estimate))
        };
        let hour = rate(Input::Hour, rates.hour);
        let hassle = rate(Input::Hassle, rates.hassle);
        let anchor = rate(Input::Anchor, rates.anchor);
        // Each offer has its own price.
        [Some(vec![1.0; DRAWS]), None, hour, hassle, anchor]
    }

    fn values(
        &mut self,
        judged: &Judged,
        rates: &[Option<Draws>; Rate::EACH.len()],
        asked: bool,
    ) -> Draws {
        let price = self.input(Input::Price(judged.offer.id.clone()), judged.worth.price);
        let rate = |rate: Rate| match rate {
            Rate::Price => Some(&price),
            other => rates.get(other as usize).and_then(Option::as_ref),
        };
        let (mut served, mut other) = (Sum::new(), Sum::new());
        for (element, line) in judged.offer.elements.iter().zip(&judged.worth.lines) {
            let (units, kind) = element.unit.per_rate(self.field.figures.swing(element));
            let (sum, sign) = match element.side {
                Side::Benefit if element.needs_service => (&mut served, 1.0),
                Side::Benefit => (&mut other, 1.0),
                Side::Cost => (&mut other, -1.0),
            };
            let each = sign * units * line.occasions;
            let estimate = self.field.figures.amount(element).estimate;
            let zero = element.unit.zero();
            if !estimate.is_range() {
                sum.add_fixed(kind, each * (estimate.likely() - zero));
            } else if let Some(rate) = rate(kind) {
                let amounts = self.draws(&Input::Amount(element.id.clone()), &estimate);
                sum.add(amounts.iter().zip(rate).map(|(x, rate)| each * (x - zero) * rate));
            }
        }
        let fits = if asked { self.fits(judged) } else { vec![fit_of(&judged.fit); DRAWS] };
        let sums = served.close(rate).into_iter().zip(other.close(rate));
        sums.zip(fits)
            .zip(&price)
            .map(|(((served, other), (fit, failures)), price)| {
                served * fit + other - failures - price
            })
            .collect()
    }

    fn input(&mut self, input: Input, otherwise: f64) -> Draws {
        match quantity_of(&self.field.figures, &input) {
            Some(quantity) => self.draws(&input, &quantity.estimate),
            None => vec![otherwise; DRAWS],
        }
    }

    /// The fit and the cost of failures in every draw.
    fn fits(&mut self, judged: &Judged) -> Vec<(f64, f64)> {
        let ranged: Vec<_> = judged
            .fit_inputs()
            .into_iter()
            .filter_map(|input| {
                let estimate = quantity_of(&self.field.figures, &input)?.estimate;
                estimate.is_range().then(|| (self.draws(&input, &estimate), input))
            })
            .collect();
        let mut fit = judged.fit.clone();
        if ranged.is_empty() {
            return vec![fit_of(&fit); DRAWS];
        }
        (0..DRAWS)
            .map(|draw| {
                for (draws, input) in &ranged {
                    if let (Some(figure), Some(x)) =
                        (fit.figure_mut(judged.offer, input), draws.get(draw))
                    {
                        *figure = *x;
                    }
                }
                fit_of(&fit)
            })
            .collect()
    }
}

fn fit_of(fit: &Fit) -> (f64, f64) {
    (fit.utility() * fit.warranty(), fit.failures())
}

/// A sum over elements, in every draw.
struct Sum {
    draws: Draws,
    /// Units of each rate that are the same in every draw.
    fixed: [f64; Rate::EACH.len()],
}

impl Sum {
    fn new() -> Self {
        Self { draws: vec![0.0; DRAWS], fixed: [0.0; Rate::EACH.len()] }
    }

    fn add(&mut self, amounts: impl Iterator<Item = f64>) {
        for (sum, amount) in self.draws.iter_mut().zip(amounts) {
            *sum += amount;
        }
    }

    fn add_fixed(&mut self, rate: Rate, units: f64) {
        for (sum, _) in self.fixed.iter_mut().zip(Rate::EACH).filter(|(_, each)| *each == rate) {
            *sum += units;
        }
    }

    fn close<'r>(mut self, rate: impl Fn(Rate) -> Option<&'r Draws>) -> Draws {
        for (units, each) in self.fixed.into_iter().zip(Rate::EACH) {
            if let Some(rate) = rate(each).filter(|_| units != 0.0) {
                self.add(rate.iter().map(|rate| units * rate));
            }
        }
        self.draws
    }
}

/// Numbers between 0 and 1, one for each draw; the same seed gives the same ones on every machine.
fn uniforms(seed: u64) -> impl Iterator<Item = f64> {
    let mut random = Xoshiro256PlusPlus::seed_from_u64(seed);
    // The 53 highest bits, because a float has 53 bits of precision.
    std::iter::repeat_with(move || (random.next_u64() >> 11) as f64 / TWO_TO_53).take(DRAWS)
}

const TWO_TO_53: f64 = 9_007_199_254_740_992.0;

/// A distinct number for each input, the same on every machine (FNV-1a).
fn stream(input: &Input) -> u64 {
    let (kind, id): (u8, Option<&Id>) = match input {
        Input::Price(id) => (0, Some(id)),
        Input::Amount(id) => (1, Some(id)),
        Input::Belief(id) => (2, Some(id)),
        Input::Outcome(id) => (3, Some(id)),
        Input::Hour => (4, None),
        Input::Hassle => (5, None),
        Input::Anchor => (6, None),
        Input::Performance => (7, None),
        Input::Constraint => (8, None),
        Input::Available => (9, None),
        Input::Capacity => (10, None),
        Input::Continuous => (11, None),
        Input::Secure => (12, None),
        Input::FailureCost => (13, None),
    };
    let bytes = id.map_or("", |id| id.as_str()).bytes();
    std::iter::once(kind).chain(bytes).fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}
