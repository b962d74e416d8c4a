//! The element whose correction brings the model nearest to what customers say (method 7.6).

use super::student_beyond;
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
    /// The same after the change.
    pub miss_after: f64,
    /// How often chance alone would make the squared misses fall as much in the judging responses (Student's
    /// test of their mean fall, one-sided).
    pub p: f64,
}

/// Sums over one part of the responses: squared errors, and products of each element's worth with them.
#[derive(Clone, Debug)]
struct Sums {
    count: usize,
    weight: f64,
    weight_squares: f64,
    errors: f64,
    elements: Vec<Products>,
}

/// Weighted sums of products of the error `e` of a prediction and the worth `a` of one element in it.
#[derive(Clone, Copy, Debug, Default)]
struct Products {
    /// `e a`
    crossed: f64,
    /// `a²`
    squared: f64,
    /// `e² a²`
    both_squared: f64,
    /// `e a³`
    crossed_cubed: f64,
    /// `a⁴`
    fourth: f64,
}

impl Products {
    fn add(&mut self, error: f64, worth: f64, weight: f64) {
        let square = worth * worth;
        self.crossed += weight * error * worth;
        self.squared += weight * square;
        self.both_squared += weight * error * error * square;
        self.crossed_cubed += weight * error * worth * square;
        self.fourth += weight * square * square;
    }
}

impl Sums {
    fn new(elements: usize) -> Self {
        let elements = vec![Products::default(); elements];
        Self { count: 0, weight: 0.0, weight_squares: 0.0, errors: 0.0, elements }
    }

    fn add(&mut self, error: f64, worths: &[f64], weight: f64) {
        self.count += 1;
        self.weight += weight;
        self.weight_squares += weight * weight;
        self.errors += weight * error * error;
        for (products, worth) in self.elements.iter_mut().zip(worths) {
            products.add(error, *worth, weight);
        }
    }

    /// The mean squared error if a share of one element's worth is subtracted from every prediction.
    fn without(&self, element: usize, share: f64) -> Option<f64> {
        let Products { crossed, squared, .. } = self.elements.get(element)?;
        let errors = self.errors - 2.0 * share * crossed + share * share * squared;
        (self.weight > 0.0).then(|| (errors / self.weight).max(0.0))
    }

    /// How often chance alone would make the squared errors fall as much on average, if a share `s` of one
    /// element's worth is subtracted: each falls by `e² − (e − s a)² = s a (2 e − s a)`.
    fn p(&self, element: usize, share: f64) -> Option<f64> {
        let it = self.elements.get(element)?;
        let square = share * share;
        let mean = (2.0 * share * it.crossed - square * it.squared) / self.weight;
        let squares = square
            * (4.0 * it.both_squared - 4.0 * share * it.crossed_cubed + square * it.fourth)
            / self.weight;
        let freedom = self.weight * self.weight / self.weight_squares - 1.0;
        let error = ((squares - mean * mean).max(0.0) / freedom).sqrt();
        if freedom <= 0.0 || mean <= 0.0 {
            return Some(1.0);
        }
        // Where every error falls by the same, nothing is left to chance.
        Some(if error > 0.0 { student_beyond(mean / error, freedom) / 2.0 } else { 0.0 })
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

    /// Whether there are any responses.
    pub fn is_empty(&self) -> bool {
        self.proposing.count + self.judging.count == 0
    }

    /// The change that reduces the errors most, with its test in the judging responses; `None` if there are too
    /// few of these.
    pub fn tested(&self) -> Option<Repair> {
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
        let p = self.judging.p(element, share)?;
        Some(Repair { element, factor: 1.0 - share, miss_before, miss_after, p })
    }

    /// The share of an element's worth that explains the errors best, by least squares; at most 1.
    fn share(&self, element: usize) -> Option<f64> {
        let Products { crossed, squared, .. } = self.proposing.elements.get(element)?;
        (*squared > 0.0).then(|| (crossed / squared).min(1.0))
    }
}

/// The repairs that pass their tests, of everyone and of each group, adjusted for their number (Holm): a model
/// that is right gets one in at most 5 of 100 surveys.
pub(super) fn proven<P>(tested: Vec<(P, Repair)>) -> Vec<(P, Repair)> {
    let ps: Vec<f64> = tested.iter().map(|(_, repair)| repair.p).collect();
    let adjusted = super::holm(&ps);
    let adjusted =
        tested.into_iter().zip(adjusted).map(|((of, repair), p)| (of, Repair { p, ..repair }));
    adjusted.filter(|(_, repair)| repair.p < 1.0 - super::LEVEL).collect()
}
