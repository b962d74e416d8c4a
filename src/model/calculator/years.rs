//! The offer over the years: what comes and goes in each, and when it has paid for itself (method 3.11).

use super::element::present_value;
use super::{Expected, Means, Model, Offer, Side};
use crate::model::CollectVec;

/// What comes and goes in one year, in money of that year.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Year {
    /// What one gets.
    pub gains: f64,
    /// What one gives, the price among it.
    pub sacrifices: f64,
    /// What the reference leaves in that year; 0 against doing nothing.
    pub otherwise: f64,
    /// Gains less sacrifices, less what the reference leaves.
    pub net: f64,
    /// The sum of `net` from the start to this year.
    pub cumulated: f64,
    /// What `net` is worth at the start.
    pub discounted: f64,
}

/// When sums that were below 0 come back to it for good.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Payback {
    /// The last year at whose end they are below 0; 0 is the start.
    pub year: f64,
    /// How much is missing then, in money.
    pub short: f64,
    /// What the year after it brings, in money.
    pub net: f64,
}

impl Payback {
    /// The number of years until then, as if the money of a year came evenly; 0 if nothing is ever missing.
    pub fn years(&self) -> f64 {
        if self.net > 0.0 { self.year + self.short / self.net } else { 0.0 }
    }

    /// Of these amounts, a year apart from the start on; `None` if their sum ends below 0.
    fn of(amounts: impl Iterator<Item = f64>) -> Option<Self> {
        let (mut sum, mut moved, mut found) = (0.0_f64, 0.0, Some(Self::default()));
        for (year, net) in amounts.enumerate() {
            let short = -sum;
            sum += net;
            moved += net.abs();
            if sum < -EPSILONS * moved {
                found = None;
            } else if found.is_none() {
                found = Some(Self { year: year as f64 - 1.0, short, net });
            }
        }
        found
    }
}

/// The rounding errors of some hundred additions, relative to the money in them.
const EPSILONS: f64 = 1e-12;

/// The offer over the years, against doing nothing, or against the best alternative where one of the options must
/// be taken. It rests on the means, as the headline does.
#[derive(Clone, Debug, PartialEq)]
pub struct Years {
    /// The alternative that everything is told against, by position; `None` for doing nothing.
    pub reference: Option<usize>,
    /// Each year from the start on.
    pub rows: Vec<Year>,
    /// What all years are worth at the start: the value, or the advantage over the reference.
    pub net_present_value: f64,
    /// When it has paid for itself; `None` if it never does.
    pub payback: Option<Payback>,
    /// The same with every year at its worth at the start.
    pub discounted_payback: Option<Payback>,
}

impl Years {
    /// `None` if everything comes at the start.
    pub(super) fn new(model: &Model, expected: &Expected) -> Option<Self> {
        let comparison = &expected.comparison;
        let reference = comparison.best.filter(|_| comparison.must_choose);
        let mut rows = flows(&model.offer, &expected.offer, model.discount);
        let rival = expected.alternatives.iter().find(|(at, _)| Some(*at) == reference);
        let rival = rival.and_then(|(at, means)| {
            Some(flows(model.alternatives.get(*at)?, means, model.discount))
        });
        let rival = rival.unwrap_or_default();
        rows.resize(rows.len().max(rival.len()), Year::default());
        for (year, rival) in rows.iter_mut().zip(rival) {
            year.otherwise = rival.gains - rival.sacrifices;
        }
        if rows.len() < 2 {
            return None;
        }
        let (mut cumulated, mut worth) = (0.0, 1.0);
        for year in &mut rows {
            year.net = year.gains - year.sacrifices - year.otherwise;
            cumulated += year.net;
            year.cumulated = cumulated;
            year.discounted = year.net * worth + 0.0;
            worth /= 1.0 + model.discount;
        }
        let discounted = || rows.iter().map(|year| year.discounted);
        Some(Self {
            reference,
            net_present_value: discounted().sum(),
            payback: Payback::of(rows.iter().map(|year| year.net)),
            discounted_payback: Payback::of(discounted()),
            rows,
        })
    }
}

/// What an offer gives and takes in each year: its means, which are worths at the start, spread over the years in
/// which they come.
fn flows(offer: &Offer, means: &Means, discount: f64) -> Vec<Year> {
    let mut years = Vec::new();
    let mut add = |side: Side, worth: f64, shares: Vec<f64>| {
        years.resize(shares.len().max(years.len()), Year::default());
        let all = present_value(shares.iter().copied(), discount);
        let full = if all > 0.0 { worth / all } else { 0.0 };
        for (year, share) in years.iter_mut().zip(shares) {
            match side {
                Side::Benefit => year.gains += full * share,
                Side::Cost => year.sacrifices += full * share,
            }
        }
    };
    add(Side::Cost, means.price, vec![1.0; offer.price_years as usize]);
    // What fails counts at the start.
    add(Side::Cost, means.failures, vec![1.0]);
    for (element, worth) in offer.elements.iter().zip(&means.lines) {
        add(element.side, *worth, element.shares().collect_vec());
    }
    years
}
