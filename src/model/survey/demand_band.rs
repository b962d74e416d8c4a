//! How sure the best price of the smooth curve is: curves of bootstrap samples (Efron 1979; method 7.15).

use rand_xoshiro::Xoshiro256PlusPlus;
use rand_xoshiro::rand_core::SeedableRng;

use super::resampling::RESAMPLES;
use super::reservoir::{below, quantile};
use super::{Asked, DemandCurve, HypotheticalBias, Interval, Rung, Seller, Weight};

/// One person's answers at several prices, and the number of people for whom they stand.
pub type AskedOf = (Vec<Asked>, Weight);

/// The share of samples that must have a curve; with fewer, its best price is not known.
const MOST_SAMPLES: f64 = 0.9;

/// The curves of samples of the same people. Whole people are drawn, because the answers of one person at
/// several prices hang together.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DemandBand(Vec<DemandCurve>);

impl DemandBand {
    /// Draws the samples.
    pub fn new(people: &[AskedOf], seed: u64) -> Self {
        let mut prices: Vec<f64> =
            people.iter().flat_map(|(all, _)| all).map(|it| it.price).collect();
        prices.sort_by(f64::total_cmp);
        prices.dedup();
        let mut random = Xoshiro256PlusPlus::seed_from_u64(seed);
        let samples = if people.len() > 1 { RESAMPLES } else { 0 };
        let curve = |_| {
            let mut rungs: Vec<Rung> = prices.iter().copied().map(Rung::new).collect();
            for _ in people {
                let at = below(&mut random, people.len() as u64) as usize;
                let Some((answers, weight)) = people.get(at) else { continue };
                for answer in answers {
                    let rung = rungs.partition_point(|rung| rung.price < answer.price);
                    if let Some(rung) = rungs.get_mut(rung) {
                        rung.add(answer.buys, *weight);
                    }
                }
            }
            DemandCurve::fit(&rungs)
        };
        Self((0..samples).filter_map(curve).collect())
    }

    /// The 95 % interval of the best price of the curve, as it is paid; `None` if too few samples have a curve.
    pub fn best(&self, seller: &Seller, bias: HypotheticalBias) -> Option<Interval> {
        let best = |curve: &DemandCurve| curve.best(seller, bias).map(|(paid, _)| paid);
        let mut all: Vec<f64> = self.0.iter().filter_map(best).collect();
        if (all.len() as f64) < MOST_SAMPLES * RESAMPLES as f64 {
            return None;
        }
        all.sort_by(f64::total_cmp);
        Some(Interval { low: quantile(&all, 0.025)?, high: quantile(&all, 0.975)? })
    }
}
