//! The element whose correction brings the model nearest to what customers say (method 7.6).

use rand_xoshiro::Xoshiro256PlusPlus;
use rand_xoshiro::rand_core::SeedableRng;

/// The number of responses of ten that judge; the others propose.
const HELD_OUT_OF_TEN: u64 = 3;
/// The fewest responses that may judge, because fewer may agree by luck: a convention.
const FEWEST_JUDGES: usize = 5;

/// A change of one element, proposed by one part of the responses and judged by the other.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Repair {
    /// Which element of the offer, by position.
    pub element: usize,
    /// The factor for its amount, at least 0.
    pub factor: f64,
    /// The root mean square miss in the judging responses before the change, in money.
    pub miss_before: f64,
    /// The same after the change; always less than before.
    pub miss_after: f64,
}

/// Sums over one part of the responses: squared errors, and for each element the products of its worth with
/// the error and with itself.
#[derive(Clone, Debug)]
struct Sums {
    count: usize,
    weight: f64,
    errors: f64,
    elements: Vec<(f64, f64)>,
}

impl Sums {
    fn new(elements: usize) -> Self {
        Self { count: 0, weight: 0.0, errors: 0.0, elements: vec![(0.0, 0.0); elements] }
    }

    fn add(&mut self, error: f64, worths: &[f64], weight: f64) {
        self.count += 1;
        self.weight += weight;
        self.errors += weight * error * error;
        for ((crossed, squared), worth) in self.elements.iter_mut().zip(worths) {
            *crossed += weight * error * worth;
            *squared += weight * worth * worth;
        }
    }

    /// The mean squared error if a share of one element's worth is subtracted from every prediction.
    fn without(&self, element: usize, share: f64) -> Option<f64> {
        let (crossed, squared) = *self.elements.get(element)?;
        let errors = self.errors - 2.0 * share * crossed + share * share * squared;
        (self.weight > 0.0).then(|| (errors / self.weight).max(0.0))
    }
}

/// The errors of predictions and the elements' parts in them, one response at a time.
#[derive(Clone, Debug)]
pub struct Repairs {
    proposing: Sums,
    judging: Sums,
    random: Xoshiro256PlusPlus,
}

impl Repairs {
    /// Sums for a number of elements. The seed decides which responses judge.
    pub fn new(elements: usize, seed: u64) -> Self {
        let random = Xoshiro256PlusPlus::seed_from_u64(seed);
        Self { proposing: Sums::new(elements), judging: Sums::new(elements), random }
    }

    /// Takes predicted − stated, and what each element added to the prediction; costs are negative.
    pub fn add(&mut self, error: f64, worths: &[f64], weight: f64) {
        let held_out = super::reservoir::below(&mut self.random, 10) < HELD_OUT_OF_TEN;
        let sums = if held_out { &mut self.judging } else { &mut self.proposing };
        sums.add(error, worths, weight);
    }

    /// The change that reduces the errors most; `None` if it does not reduce them in the judging responses,
    /// or if there are too few of these.
    pub fn best(&self) -> Option<Repair> {
        if self.judging.count < FEWEST_JUDGES {
            return None;
        }
        let candidates = 0..self.proposing.elements.len();
        let best = candidates
            .filter_map(|element| {
                let share = self.share(element)?;
                Some((element, share, self.proposing.without(element, share)?))
            })
            .min_by(|a, b| a.2.total_cmp(&b.2));
        let (element, share, _) = best?;
        let miss = |share| self.judging.without(element, share).map(f64::sqrt);
        let (miss_before, miss_after) = (miss(0.0)?, miss(share)?);
        let repair = Repair { element, factor: 1.0 - share, miss_before, miss_after };
        (miss_after < miss_before).then_some(repair)
    }

    /// The share of an element's worth that explains the errors best, by least squares; at most 1.
    fn share(&self, element: usize) -> Option<f64> {
        let (crossed, squared) = *self.proposing.elements.get(element)?;
        (squared > 0.0).then(|| (crossed / squared).min(1.0))
    }
}
