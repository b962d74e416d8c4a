//! A smooth curve of demand, for prices between those that were asked (method 7.15).

use super::{HypotheticalBias, Rung, Seller};

/// `ceiling / (1 + e^−(intercept − slope · p))`: the share who would buy at price `p`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DemandCurve {
    /// The share who would ever buy, 0 to 1.
    pub ceiling: f64,
    /// The logit of a sale at a price of 0.
    pub intercept: f64,
    /// The fall of the logit per unit of money.
    pub slope: f64,
}

const MOST_STEPS: usize = 50;
const SMALLEST_STEP: f64 = 1e-12;

impl DemandCurve {
    /// Fits the curve by logistic regression with Newton's method, by the weights of people, with a ceiling of 1. `None` if demand does
    /// not fall with the price, or if a single price separates all buyers from the others, so that there is a
    /// step rather than a curve.
    pub fn fit(rungs: &[Rung]) -> Option<Self> {
        let asked: usize = rungs.iter().map(|rung| rung.asked).sum();
        let highest = rungs.iter().map(|rung| rung.price).fold(0.0, f64::max);
        if rungs.len() < 2 || asked == 0 || highest <= 0.0 {
            return None;
        }
        // Prices are scaled to at most 1, so that no step overflows.
        let (mut intercept, mut slope) = (0.0, 0.0);
        for _ in 0..MOST_STEPS {
            let (a, b) = step(rungs, highest, intercept, slope)?;
            (intercept, slope) = (intercept + a, slope + b);
            if a.abs() + b.abs() < SMALLEST_STEP {
                let curve = Self { ceiling: 1.0, intercept, slope: slope / highest };
                return (curve.slope > 0.0).then_some(curve);
            }
        }
        None
    }

    /// The share who would buy at a price.
    pub fn share(&self, price: f64) -> f64 {
        self.ceiling * logistic(self.intercept - self.slope * price)
    }

    /// The price with the greatest profit as it is paid, to a billionth, and that profit; `None` if demand does
    /// not fall. Those who say they would pay `p` pay `p / b`, so the profit is `(p / b − c) · share(p)`. There
    /// is one such price: where `p − b · c − 1 / (slope · (1 − share / ceiling))` crosses zero.
    pub fn best(&self, seller: &Seller, bias: HypotheticalBias) -> Option<(f64, f64)> {
        if self.slope <= 0.0 || self.ceiling <= 0.0 {
            return None;
        }
        let cost = seller.unit_cost * bias.get();
        let short = |price: f64| {
            let lost = logistic(self.slope * price - self.intercept);
            self.slope * lost * (price - cost) < 1.0
        };
        let (mut low, mut high) = (cost, cost + 1.0 / self.slope);
        while short(high) && high < crate::model::LARGEST {
            high += high - cost;
        }
        while high - low > 1e-9 * high.abs().max(1e-9) {
            let middle = low + (high - low) / 2.0;
            if middle <= low || middle >= high {
                break;
            }
            if short(middle) { low = middle } else { high = middle }
        }
        let paid = bias.paid(high);
        Some((paid, seller.profit(paid, self.share(high))))
    }
}

fn logistic(x: f64) -> f64 {
    1.0 / (1.0 + libm::exp(-x))
}

/// One step of Newton's method on the likelihood; `None` if the step is not defined.
fn step(rungs: &[Rung], highest: f64, intercept: f64, slope: f64) -> Option<(f64, f64)> {
    let mut sums = [0.0; 5];
    for rung in rungs {
        let ((n, would), x) = (rung.weights(), -rung.price / highest);
        let share = logistic(intercept + slope * x);
        let (miss, spread) = (would - n * share, n * share * (1.0 - share));
        let parts = [miss, miss * x, spread, spread * x, spread * x * x];
        sums.iter_mut().zip(parts).for_each(|(sum, part)| *sum += part);
    }
    let [g, gx, s, sx, sxx] = sums;
    let determinant = s * sxx - sx * sx;
    let (a, b) = ((sxx * g - sx * gx) / determinant, (s * gx - sx * g) / determinant);
    (a.is_finite() && b.is_finite() && determinant > 1e-12 * s * s).then_some((a, b))
}
