//! What the four prices of many people come to: bands, not points (card M15).

use super::resampling::resampled;
use super::reservoir::quantile;
use super::{Curves, FourPrices, Grid, HypotheticalBias};

/// A point of the curves as a band: the grid moves it, and other people would too.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PriceBand {
    /// The least it may be.
    pub low: f64,
    /// The most it may be.
    pub high: f64,
    /// On the even grid.
    pub on_even: Option<f64>,
    /// On all stated prices.
    pub on_stated: Option<f64>,
}

/// What the four prices of many people come to.
#[derive(Clone, Debug, PartialEq)]
pub struct PriceRange {
    /// How many answers are counted.
    pub counted: usize,
    /// How many contradict themselves, and are left out.
    pub intransitive: usize,
    /// How many of those counted give the same price for two of the four.
    pub tied: usize,
    /// The step of the even grid.
    pub step: f64,
    /// The curves on all stated prices, for the picture.
    pub curves: Curves,
    /// PMC, OPP, IDP and PME.
    pub points: [Option<PriceBand>; 4],
}

/// Fewer answers than this are only a hint (card M15).
pub const INDICATIVE_BELOW: usize = 30;
const FINEST_STEP: f64 = 1e-6;

impl PriceRange {
    /// Of all answers; `step` is that of the even grid, above 0.
    pub fn new(answers: &[FourPrices], step: f64, seed: u64) -> Self {
        let counted: Vec<FourPrices> =
            answers.iter().filter(|four| four.is_in_order()).copied().collect();
        let curves = Curves::new(&counted, Grid::Stated);
        let even = Curves::new(&counted, Grid::Even(step)).crossings().all();
        let stated = curves.crossings().all();
        let resampled = resampled(&counted, seed);
        let mut points = [None; 4];
        let ends = even.into_iter().zip(stated).zip(resampled);
        for (point, ((on_even, on_stated), drawn)) in points.iter_mut().zip(ends) {
            *point = PriceBand::new(on_even, on_stated, drawn);
        }
        Self {
            counted: counted.len(),
            intransitive: answers.len() - counted.len(),
            tied: counted.iter().filter(|four| four.has_ties()).count(),
            step,
            curves,
            points,
        }
    }

    /// A step of 1, 2 or 5 at some power of ten, of which ten or more lie between the ends of all prices.
    pub fn usual_step(answers: &[FourPrices]) -> f64 {
        let all = || answers.iter().flat_map(FourPrices::all);
        let reach = all().fold(0.0, f64::max) - all().fold(f64::INFINITY, f64::min);
        // Divided, not multiplied: tenths come out as they are written.
        let powers = std::iter::successors(Some(1e11), |power| Some(power / 10.0)).take(18);
        let mut steps = powers.flat_map(|power| [5.0, 2.0, 1.0].map(|step| step * power));
        steps.find(|step| step * 10.0 <= reach).unwrap_or(FINEST_STEP)
    }

    /// Whether there are too few answers for more than a hint.
    pub fn is_indicative(&self) -> bool {
        self.counted < INDICATIVE_BELOW
    }

    /// The lower and the upper end of what is acceptable; none where curves do not cross.
    pub fn acceptable(&self) -> Option<(PriceBand, PriceBand)> {
        let [cheapest, _, _, dearest] = self.points;
        cheapest.zip(dearest)
    }
}

impl PriceBand {
    fn new(on_even: Option<f64>, on_stated: Option<f64>, mut drawn: Vec<f64>) -> Option<Self> {
        // A point that is on neither grid is not known, however often a resample had it.
        on_even.or(on_stated)?;
        drawn.sort_by(f64::total_cmp);
        let ends = [quantile(&drawn, 0.025), quantile(&drawn, 0.975), on_even, on_stated];
        let all = || ends.into_iter().flatten();
        let (low, high) = (all().fold(f64::INFINITY, f64::min), all().fold(0.0, f64::max));
        Some(Self { low, high, on_even, on_stated })
    }

    /// The band where people really pay only a part of what they say.
    pub fn over(&self, bias: HypotheticalBias) -> Self {
        let part = |price: f64| price / bias.get();
        let Self { low, high, on_even, on_stated } = self;
        Self {
            low: part(*low),
            high: part(*high),
            on_even: on_even.map(part),
            on_stated: on_stated.map(part),
        }
    }
}
