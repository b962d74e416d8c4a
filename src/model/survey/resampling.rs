//! Where the curves cross among other people: samples drawn with replacement (Efron 1979).

use rand_xoshiro::Xoshiro256PlusPlus;
use rand_xoshiro::rand_core::SeedableRng;

use super::FourPrices;
use super::reservoir::below;

const RESAMPLES: usize = 200;
/// So many answers at most are drawn each time; of more, the bands are wider than they need be.
const RESAMPLED: usize = 2000;
/// So many prices are passed over at once where curves cannot cross.
const BLOCK: usize = 64;
/// Which falling curve meets which rising one: PMC, OPP, IDP and PME.
const CROSSINGS: [(usize, usize); 4] = [(0, 2), (0, 3), (1, 2), (1, 3)];

/// Each crossing in samples of as many answers, on all prices that a sample names.
pub(super) fn resampled(answers: &[FourPrices], seed: u64) -> [Vec<f64>; 4] {
    let mut random = Xoshiro256PlusPlus::seed_from_u64(seed);
    let mut points: [Vec<f64>; 4] = Default::default();
    let count = answers.len().min(RESAMPLED);
    let mut sample = Sample::new(answers, count as u32);
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

/// How many of a sample name each price as each of the four. All prices are put in order once, so that
/// nothing has to be sorted for a sample.
struct Sample {
    /// All prices, rising.
    prices: Vec<f64>,
    /// The places of the four prices of each answer.
    places: Vec<[usize; 4]>,
    /// How many name each price.
    tallies: Vec<[u32; 4]>,
    /// The same of each block of prices.
    blocks: Vec<[u32; 4]>,
    /// How many are drawn.
    count: u32,
}

impl Sample {
    fn new(answers: &[FourPrices], count: u32) -> Self {
        let mut prices: Vec<f64> = answers.iter().flat_map(FourPrices::all).collect();
        prices.sort_unstable_by(f64::total_cmp);
        prices.dedup();
        let place = |price: f64| prices.partition_point(|other| *other < price);
        let places = answers.iter().map(|four| four.all().map(place)).collect();
        let tallies = vec![[0; 4]; prices.len()];
        let blocks = vec![[0; 4]; prices.len().div_ceil(BLOCK)];
        Self { prices, places, tallies, blocks, count }
    }

    fn empty(&mut self) {
        self.tallies.fill([0; 4]);
        self.blocks.fill([0; 4]);
    }

    fn draw(&mut self, answer: usize) {
        for (which, place) in self.places.get(answer).into_iter().flatten().enumerate() {
            let price = self.tallies.get_mut(*place).and_then(|four| four.get_mut(which));
            let block = self.blocks.get_mut(place / BLOCK).and_then(|four| four.get_mut(which));
            for count in [price, block].into_iter().flatten() {
                *count += 1;
            }
        }
    }

    /// Where a falling curve is no longer above a rising one, on straight lines between the prices that the
    /// sample names.
    fn crossing(&self, (falling, rising): (usize, usize)) -> Option<f64> {
        // How many name a lower price: those who have left the falling curve, and who came to the rising.
        let (mut left, mut came) = (0, 0);
        for (block, sums) in self.blocks.iter().enumerate() {
            if left + of(sums, falling) + came + of(sums, rising) < self.count {
                (left, came) = (left + of(sums, falling), came + of(sums, rising));
                continue;
            }
            let begin = block * BLOCK;
            for (at, four) in self.tallies.iter().enumerate().skip(begin).take(BLOCK) {
                if *four != [0; 4] && left + came + of(four, rising) >= self.count {
                    let after = self.above(left, came + of(four, rising));
                    return self.between(at, falling, (left, came), after);
                }
                (left, came) = (left + of(four, falling), came + of(four, rising));
            }
        }
        None
    }

    /// Where the line from the price before to the one at a place crosses zero.
    fn between(
        &self,
        at: usize,
        falling: usize,
        (left, came): (u32, u32),
        after: f64,
    ) -> Option<f64> {
        let is_named = |at: &usize| self.tallies.get(*at).is_some_and(|four| *four != [0; 4]);
        let price = *self.prices.get(at)?;
        let Some(before_at) = (0..at).rev().find(is_named) else {
            // The curves begin where they meet; or they never were as people would have them.
            let goes_on = (at + 1..self.prices.len()).any(|at| is_named(&at));
            return (after == 0.0 && goes_on).then_some(price);
        };
        let before = self.above(left - of(self.tallies.get(before_at)?, falling), came);
        let before_price = *self.prices.get(before_at)?;
        let part = if before > after { before / (before - after) } else { 0.0 };
        Some(before_price + (price - before_price) * part)
    }

    /// By which share the falling curve is above the rising one.
    fn above(&self, left: u32, came: u32) -> f64 {
        let share = |people: u32| f64::from(people) / f64::from(self.count.max(1));
        share(self.count - left) - share(came)
    }
}

fn of(four: &[u32; 4], which: usize) -> u32 {
    four.get(which).copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::survey::{Curves, Grid};

    /// As the curves themselves tell it, sample by sample.
    fn slowly(answers: &[FourPrices], seed: u64) -> [Vec<f64>; 4] {
        let mut random = Xoshiro256PlusPlus::seed_from_u64(seed);
        let mut points: [Vec<f64>; 4] = Default::default();
        let count = answers.len().min(RESAMPLED);
        for _ in 0..if count > 1 { RESAMPLES } else { 0 } {
            let draw = |_| answers.get(below(&mut random, answers.len() as u64) as usize).copied();
            let drawn: Vec<FourPrices> = (0..count).filter_map(draw).collect();
            let crossings = Curves::new(&drawn, Grid::Stated).crossings().all();
            for (point, crossing) in points.iter_mut().zip(crossings) {
                point.extend(crossing);
            }
        }
        points
    }

    /// Invented answers whose prices are whole multiples of a step, some of them the same.
    fn answers(count: usize, step: f64, seed: u64) -> Vec<FourPrices> {
        let mut random = Xoshiro256PlusPlus::seed_from_u64(seed);
        let mut price = |most: u64| below(&mut random, most) as f64 * step;
        let mut four = |_| {
            let mut figures = [price(40), price(60), price(50), price(90)];
            figures.sort_by(f64::total_cmp);
            FourPrices::new(figures).ok()
        };
        (0..count).filter_map(&mut four).collect()
    }

    #[test]
    fn samples_cross_where_their_curves_do_to_the_last_bit() {
        for (count, step) in
            [(0, 1.0), (1, 1.0), (2, 0.1), (7, 0.1), (36, 50.0), (300, 0.01), (2500, 0.001)]
        {
            for seed in [1, 7] {
                let answers = answers(count, step, seed);
                assert_eq!(resampled(&answers, seed), slowly(&answers, seed), "{count}, {step}");
            }
        }
    }
}
