//! What the four prices of many people come to: bands, not points (method 7.14).

use super::resampling::resampled;
use super::reservoir::quantile;
use super::{Curves, FourPrices, Grid, HypotheticalBias, Weight};

/// A crossing of the curves as a band, over both grids and over resamples of the answers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PriceBand {
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
    /// On the even grid.
    pub on_even: Option<f64>,
    /// On all stated prices.
    pub on_stated: Option<f64>,
}

/// The results of the four prices of many people.
#[derive(Clone, Debug, PartialEq)]
pub struct PriceRange {
    /// The number of answers that count.
    pub counted: usize,
    /// The number of answers that contradict themselves and are left out.
    pub intransitive: usize,
    /// The number of counted answers with the same price for two of the four.
    pub tied: usize,
    /// The step of the even grid.
    pub step: f64,
    /// The curves on all stated prices, for the picture.
    pub curves: Curves,
    /// PMC, OPP, IDP and PME.
    pub points: [Option<PriceBand>; 4],
}

/// Fewer answers than this are only a hint (method 7.14).
pub const INDICATIVE_BELOW: usize = 30;
const FINEST_STEP: f64 = 1e-6;

impl PriceRange {
    /// The results of all answers with their weights; `step` is the step of the even grid, above 0.
    pub fn new(answers: &[(FourPrices, Weight)], step: f64, seed: u64) -> Self {
        let counted: Vec<(FourPrices, Weight)> =
            answers.iter().filter(|(four, _)| four.is_in_order()).copied().collect();
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
            tied: counted.iter().filter(|(four, _)| four.has_ties()).count(),
            step,
            curves,
            points,
        }
    }

    /// The greatest step of 1, 2 or 5 at some power of ten that divides the range of all prices into ten or
    /// more parts.
    pub fn usual_step(answers: &[(FourPrices, Weight)]) -> f64 {
        let all = || answers.iter().flat_map(|(four, _)| four.all());
        let reach = all().fold(0.0, f64::max) - all().fold(f64::INFINITY, f64::min);
        // Dividing gives the floats nearest to the decimal tenths; multiplying would not.
        let powers = std::iter::successors(Some(1e11), |power| Some(power / 10.0)).take(18);
        let mut steps = powers.flat_map(|power| [5.0, 2.0, 1.0].map(|step| step * power));
        steps.find(|step| step * 10.0 <= reach).unwrap_or(FINEST_STEP)
    }

    /// Whether there are too few answers for more than a hint.
    pub fn is_indicative(&self) -> bool {
        self.counted < INDICATIVE_BELOW
    }

    /// The lower and the upper end of what is acceptable; `None` where curves do not cross.
    pub fn acceptable(&self) -> Option<(PriceBand, PriceBand)> {
        let [cheapest, _, _, dearest] = self.points;
        cheapest.zip(dearest)
    }
}

impl PriceBand {
    fn new(on_even: Option<f64>, on_stated: Option<f64>, mut drawn: Vec<f64>) -> Option<Self> {
        // A crossing on neither grid is unknown, even if some resamples have one.
        on_even.or(on_stated)?;
        drawn.sort_by(f64::total_cmp);
        let ends = [quantile(&drawn, 0.025), quantile(&drawn, 0.975), on_even, on_stated];
        let all = || ends.into_iter().flatten();
        let (low, high) = (all().fold(f64::INFINITY, f64::min), all().fold(0.0, f64::max));
        Some(Self { low, high, on_even, on_stated })
    }

    /// The band if people pay only a part of what they say.
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
