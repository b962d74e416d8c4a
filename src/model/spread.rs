//! The distributions of estimates.
//!
//! Draws must give the same bits natively and in Wasm, so the powers come from `libm` rather than
//! from the machine (decision 13).

use rand_xoshiro::Xoshiro256PlusPlus;
use rand_xoshiro::rand_core::{Rng, SeedableRng};

use super::Estimate;

/// The number of cells of equal width; the density is constant within a cell.
const CELLS: usize = 256;
/// The number of steps of equal probability at which quantiles are kept.
const STEPS: usize = 1024;

/// The shape of the distribution between the ends of an estimate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// PERT-beta: `1 + 4 (m − o) / (p − o)` and `1 + 4 (p − m) / (p − o)` between `o` and `p`
    /// (Malcolm et al. 1959; method 4.1).
    Pert,
    /// A density that rises linearly to the likeliest figure and falls linearly from it.
    Triangular,
}

/// An estimate as a distribution.
pub struct Spread {
    low: f64,
    width: f64,
    /// Quantiles as shares of the width, at every `1 / STEPS` of probability from 0 to 1.
    quantiles: Vec<f64>,
}

impl Spread {
    /// The distribution of an estimate; without a range it is a single point.
    pub fn new(estimate: &Estimate, shape: Shape) -> Self {
        let width = estimate.high() - estimate.low();
        let mode = if width > 0.0 { (estimate.likely() - estimate.low()) / width } else { 0.0 };
        Self { low: estimate.low(), width, quantiles: quantiles(&masses(mode, shape)) }
    }

    /// The figure that a share `u` of the outcomes does not exceed. It is within the estimate; for
    /// its precision see method 9.12.
    ///
    /// # Examples
    ///
    /// ```
    /// use worthwhile::model::{Estimate, Shape, Spread};
    ///
    /// let minutes = Spread::new(&Estimate::new(30.0, 40.0, 75.0)?, Shape::Pert);
    /// assert_eq!(format!("{:.1}", minutes.quantile(0.8)), "51.1");
    /// # Ok::<(), worthwhile::model::InputError>(())
    /// ```
    pub fn quantile(&self, u: f64) -> f64 {
        let at = u.clamp(0.0, 1.0) * STEPS as f64;
        let step = at as usize;
        let below = self.quantiles.get(step).copied().unwrap_or(1.0);
        let above = self.quantiles.get(step + 1).copied().unwrap_or(below);
        self.low + self.width * (below + (above - below) * (at - step as f64))
    }

    /// Independent draws; the same seed gives the same ones on every machine.
    pub fn draws(&self, seed: u64) -> impl Iterator<Item = f64> {
        let mut random = Xoshiro256PlusPlus::seed_from_u64(seed);
        // The 53 highest bits, because a float has 53 bits of precision.
        std::iter::repeat_with(move || self.quantile((random.next_u64() >> 11) as f64 / TWO_TO_53))
    }
}

const TWO_TO_53: f64 = 9_007_199_254_740_992.0;

/// The share of outcomes in each cell up to a common factor: the density at the middle of the cell.
fn masses(mode: f64, shape: Shape) -> Vec<f64> {
    let middles = (0..CELLS).map(|at| (at as f64 + 0.5) / CELLS as f64);
    match shape {
        Shape::Pert => middles
            .map(|x| libm::pow(x, 4.0 * mode) * libm::pow(1.0 - x, 4.0 * (1.0 - mode)))
            .collect(),
        Shape::Triangular => {
            middles.map(|x| if x < mode { x / mode } else { (1.0 - x) / (1.0 - mode) }).collect()
        }
    }
}

fn quantiles(masses: &[f64]) -> Vec<f64> {
    let all: f64 = masses.iter().sum();
    let mut cells = masses.iter().enumerate();
    let (mut start, mut before, mut mass) = (0.0, 0.0, 0.0);
    let mut quantiles = Vec::with_capacity(STEPS + 1);
    for step in 0..=STEPS {
        let wanted = all * step as f64 / STEPS as f64;
        while before + mass < wanted {
            let Some((at, next)) = cells.next() else { break };
            (start, before, mass) = (at as f64, before + mass, *next);
        }
        let within = if mass > 0.0 { ((wanted - before) / mass).min(1.0) } else { 0.0 };
        quantiles.push((start + within) / CELLS as f64);
    }
    quantiles
}
