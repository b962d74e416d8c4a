//! Crossings of the curves in bootstrap samples (Efron 1979).

use rand_xoshiro::Xoshiro256PlusPlus;
use rand_xoshiro::rand_core::SeedableRng;

use super::reservoir::below;
use super::{FourPrices, Weight};

pub(super) const RESAMPLES: usize = 200;
/// The most answers in a sample. With more answers, the bands are wider than necessary.
pub(super) const RESAMPLED: usize = 2000;
/// The number of prices in a block, which is skipped as a whole if no curves can cross in it.
const BLOCK: usize = 64;
/// Which falling curve meets which rising one: PMC, OPP, IDP and PME.
const CROSSINGS: [(usize, usize); 4] = [(0, 2), (0, 3), (1, 2), (1, 3)];

/// The crossings in samples of the same size, on all prices that a sample names.
pub(super) fn resampled(answers: &[(FourPrices, Weight)], seed: u64) -> [Vec<f64>; 4] {
    let mut random = Xoshiro256PlusPlus::seed_from_u64(seed);
    let mut points: [Vec<f64>; 4] = Default::default();
    let count = answers.len().min(RESAMPLED);
    let mut sample = Sample::new(answers);
    for _ in 0..if count > 1 { RESAMPLES } else { 0 } {
        sample.empty();
        for _ in 0..count {
            sample.draw(below(&mut random, answers.len() as u64) as usize);
        }
        for (point, crossing) in points.iter_mut().zip(CROSSINGS) {
            point.extend(sample.crossing(crossing));
        }
    }
    points
}

/// The tallies of a sample: the weight of the people who name each price as each of the four. All prices are
/// sorted once, so that no sample has to be.
struct Sample {
    /// All prices in rising order.
    prices: Vec<f64>,
    /// The positions of each answer's four prices, and its weight.
    places: Vec<([usize; 4], f64)>,
    /// The tallies of each price.
    tallies: Vec<[f64; 4]>,
    /// The tallies of each block of prices.
    blocks: Vec<[f64; 4]>,
    /// The weight of the sample.
    weight: f64,
}

impl Sample {
    fn new(answers: &[(FourPrices, Weight)]) -> Self {
        let mut prices: Vec<f64> = answers.iter().flat_map(|(four, _)| four.all()).collect();
        prices.sort_unstable_by(f64::total_cmp);
        prices.dedup();
        let place = |price: f64| prices.partition_point(|other| *other < price);
        let places =
            answers.iter().map(|(four, weight)| (four.all().map(place), weight.get())).collect();
        let tallies = vec![[0.0; 4]; prices.len()];
        let blocks = vec![[0.0; 4]; prices.len().div_ceil(BLOCK)];
        Self { prices, places, tallies, blocks, weight: 0.0 }
    }

    fn empty(&mut self) {
        self.tallies.fill([0.0; 4]);
        self.blocks.fill([0.0; 4]);
        self.weight = 0.0;
    }

    fn draw(&mut self, answer: usize) {
        let Some((places, weight)) = self.places.get(answer) else { return };
        self.weight += weight;
        for (which, place) in places.iter().enumerate() {
            let price = self.tallies.get_mut(*place).and_then(|four| four.get_mut(which));
            let block = self.blocks.get_mut(place / BLOCK).and_then(|four| four.get_mut(which));
            for tally in [price, block].into_iter().flatten() {
                *tally += weight;
            }
        }
    }

    /// The price at which a falling curve meets a rising one, with straight lines between the prices that the
    /// sample names.
    fn crossing(&self, (falling, rising): (usize, usize)) -> Option<f64> {
        // The weight of the people who name a lower price: those who left the falling curve, and those who
        // joined the rising one.
        let (mut left, mut came) = (0.0, 0.0);
        for (block, sums) in self.blocks.iter().enumerate() {
            if left + of(sums, falling) + came + of(sums, rising) < self.weight {
                (left, came) = (left + of(sums, falling), came + of(sums, rising));
                continue;
            }
            let begin = block * BLOCK;
            for (at, four) in self.tallies.iter().enumerate().skip(begin).take(BLOCK) {
                if *four != [0.0; 4] && left + came + of(four, rising) >= self.weight {
                    let after = self.above(left, came + of(four, rising));
                    return self.between(at, falling, (left, came), after);
                }
                (left, came) = (left + of(four, falling), came + of(four, rising));
            }
        }
        None
    }

    /// The price at which the line from the previous named price to this one crosses zero.
    fn between(
        &self,
        at: usize,
        falling: usize,
        (left, came): (f64, f64),
        after: f64,
    ) -> Option<f64> {
        let is_named = |at: &usize| self.tallies.get(*at).is_some_and(|four| *four != [0.0; 4]);
        let price = *self.prices.get(at)?;
        let Some(before_at) = (0..at).rev().find(is_named) else {
            // The curves meet at the first price, or they begin on the wrong side of each other.
            let goes_on = (at + 1..self.prices.len()).any(|at| is_named(&at));
            return (after == 0.0 && goes_on).then_some(price);
        };
        let before = self.above(left - of(self.tallies.get(before_at)?, falling), came);
        let before_price = *self.prices.get(before_at)?;
        let part = if before > after { before / (before - after) } else { 0.0 };
        Some(before_price + (price - before_price) * part)
    }

    /// The difference between the falling and the rising curve, as a share.
    fn above(&self, left: f64, came: f64) -> f64 {
        (self.weight - left) / self.weight - came / self.weight
    }
}

fn of(four: &[f64; 4], which: usize) -> f64 {
    four.get(which).copied().unwrap_or(0.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::survey::{Curves, Grid};

    /// The same crossings from [`Curves`], sample by sample.
    fn slowly(answers: &[(FourPrices, Weight)], seed: u64) -> [Vec<f64>; 4] {
        let mut random = Xoshiro256PlusPlus::seed_from_u64(seed);
        let mut points: [Vec<f64>; 4] = Default::default();
        let count = answers.len().min(RESAMPLED);
        for _ in 0..if count > 1 { RESAMPLES } else { 0 } {
            let draw = |_| answers.get(below(&mut random, answers.len() as u64) as usize).copied();
            let drawn: Vec<_> = (0..count).filter_map(draw).collect();
            let crossings = Curves::new(&drawn, Grid::Stated).crossings().all();
            for (point, crossing) in points.iter_mut().zip(crossings) {
                point.extend(crossing);
            }
        }
        points
    }

    /// Invented answers whose prices are whole multiples of a step, some of them the same; of two in a row, the
    /// second has this weight.
    fn answers(count: usize, step: f64, seed: u64, weight: f64) -> Vec<(FourPrices, Weight)> {
        let mut random = Xoshiro256PlusPlus::seed_from_u64(seed);
        let mut price = |most: u64| below(&mut random, most) as f64 * step;
        let mut four = |at: usize| {
            let mut figures = [price(40), price(60), price(50), price(90)];
            figures.sort_by(f64::total_cmp);
            let weight = Weight::new(if at % 2 == 1 { weight } else { 1.0 });
            FourPrices::new(figures).ok().zip(weight.ok())
        };
        (0..count).filter_map(&mut four).collect()
    }

    #[test]
    fn samples_cross_where_their_curves_do_to_the_last_bit() {
        for (count, step) in
            [(0, 1.0), (1, 1.0), (2, 0.1), (7, 0.1), (36, 50.0), (300, 0.01), (2500, 0.001)]
        {
            for seed in [1, 7] {
                // Whole weights add up without rounding, in any order.
                for weight in [1.0, 3.0] {
                    let answers = answers(count, step, seed, weight);
                    assert_eq!(
                        resampled(&answers, seed),
                        slowly(&answers, seed),
                        "{count}, {step}"
                    );
                }
            }
        }
    }
}
