//! Where the curves cross among other people: samples drawn with replacement (Efron 1979).

use rand_xoshiro::Xoshiro256PlusPlus;
use rand_xoshiro::rand_core::SeedableRng;

use super::reservoir::below;
use super::{Crossings, FourPrices};

const RESAMPLES: usize = 200;
/// So many answers at most are drawn each time; of more, the bands are wider than they need be.
const RESAMPLED: usize = 2000;

/// Each crossing in samples of as many answers, on all prices that a sample names.
pub(super) fn resampled(answers: &[FourPrices], seed: u64) -> [Vec<f64>; 4] {
    let mut random = Xoshiro256PlusPlus::seed_from_u64(seed);
    let mut points: [Vec<f64>; 4] = Default::default();
    let count = answers.len().min(RESAMPLED);
    let ranked = Ranked::new(answers);
    let mut tally = vec![[0; 4]; ranked.prices.len()];
    for _ in 0..if count > 1 { RESAMPLES } else { 0 } {
        tally.fill([0; 4]);
        for _ in 0..count {
            ranked.count(below(&mut random, answers.len() as u64) as usize, &mut tally);
        }
        let crossings = ranked.crossings(&tally, count).all();
        for (point, crossing) in points.iter_mut().zip(crossings) {
            point.extend(crossing);
        }
    }
    points
}

/// Answers by the places of their prices among all prices: so nothing has to be sorted for a sample.
struct Ranked {
    /// All prices, rising.
    prices: Vec<f64>,
    /// The places of the four prices of each answer.
    places: Vec<[usize; 4]>,
}

impl Ranked {
    fn new(answers: &[FourPrices]) -> Self {
        let mut prices: Vec<f64> = answers.iter().flat_map(FourPrices::all).collect();
        prices.sort_unstable_by(f64::total_cmp);
        prices.dedup();
        let place = |price: f64| prices.partition_point(|other| *other < price);
        let places = answers.iter().map(|four| four.all().map(place)).collect();
        Self { prices, places }
    }

    /// Counts one answer into a tally of each of the four at each price.
    fn count(&self, answer: usize, tally: &mut [[u32; 4]]) {
        for (which, place) in self.places.get(answer).into_iter().flatten().enumerate() {
            if let Some(count) = tally.get_mut(*place).and_then(|four| four.get_mut(which)) {
                *count += 1;
            }
        }
    }

    /// Where the curves of so many counted answers cross, at the prices that any of them names.
    fn crossings(&self, tally: &[[u32; 4]], count: usize) -> Crossings {
        let count = count as u32;
        let share = |people: u32| f64::from(people) / f64::from(count.max(1));
        let mut searches = [Search::Begun; 4];
        let mut lower = [0; 4];
        for (price, here) in self.prices.iter().zip(tally).filter(|(_, here)| **here != [0; 4]) {
            let up_to = [0, 1, 2, 3].map(|which| of(&lower, which) + of(here, which));
            let falling = |which| share(count - of(&lower, which));
            let rising = |which| share(of(&up_to, which));
            let above = [
                falling(0) - rising(2),
                falling(0) - rising(3),
                falling(1) - rising(2),
                falling(1) - rising(3),
            ];
            for (search, above) in searches.iter_mut().zip(above) {
                search.go_on(*price, above);
            }
            if searches.iter().all(|search| matches!(search, Search::Ended(_))) {
                break;
            }
            lower = up_to;
        }
        let [cheapest, optimal, indifferent, dearest] = searches.map(Search::found);
        Crossings { cheapest, optimal, indifferent, dearest }
    }
}

fn of(four: &[u32; 4], which: usize) -> u32 {
    four.get(which).copied().unwrap_or(0)
}

/// Looks for the price from which on a falling curve is no longer above a rising one.
#[derive(Clone, Copy)]
enum Search {
    Begun,
    /// The last price, and by how much the falling curve was above there.
    Above(f64, f64),
    Ended(Option<f64>),
}

impl Search {
    fn go_on(&mut self, price: f64, above: f64) {
        *self = match *self {
            Self::Begun if above < 0.0 => Self::Ended(None),
            Self::Above(before_price, before) if above <= 0.0 => {
                let part = if before > above { before / (before - above) } else { 0.0 };
                Self::Ended(Some(before_price + (price - before_price) * part))
            }
            Self::Ended(found) => Self::Ended(found),
            _ => Self::Above(price, above),
        };
    }

    fn found(self) -> Option<f64> {
        match self {
            Self::Ended(found) => found,
            _ => None,
        }
    }
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
            let (a, b) = (price(40), price(20));
            FourPrices::new([a, a + b, a + b + price(20), a + b + 20.0 * step + price(40)]).ok()
        };
        (0..count).filter_map(&mut four).collect()
    }

    #[test]
    fn samples_cross_where_their_curves_do_to_the_last_bit() {
        for (count, step) in [(0, 1.0), (1, 1.0), (2, 0.1), (7, 0.1), (36, 50.0), (2500, 0.01)] {
            for seed in [1, 7] {
                let answers = answers(count, step, seed);
                assert_eq!(resampled(&answers, seed), slowly(&answers, seed), "{count}, {step}");
            }
        }
    }
}
