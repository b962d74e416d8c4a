//! How many would buy at which price (Gabor & Granger 1966; method 7.15).

use super::{HypotheticalBias, Interval, normal_quantile};
use crate::model::{InputError, LARGEST};

/// One person's answer at one price.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Asked {
    /// The price, at least 0, in money.
    pub price: f64,
    /// Whether they would buy.
    pub buys: bool,
}

impl Asked {
    /// The answer; an error if the price is out of bounds.
    pub fn new(price: f64, buys: bool) -> Result<Self, InputError> {
        InputError::check(price, 0.0, LARGEST).map(|price| Self { price, buys })
    }
}

/// All answers at one price.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rung {
    /// The price.
    pub price: f64,
    /// The number of people who were asked.
    pub asked: usize,
    /// The number of people who would buy.
    pub buy: usize,
}

impl Rung {
    /// The share who would buy, 0 to 1.
    pub fn share(&self) -> f64 {
        self.buy as f64 / self.asked.max(1) as f64
    }

    /// The 95 % interval of that share (Wilson 1927).
    pub fn interval(&self) -> Interval {
        let (n, z) = (self.asked.max(1) as f64, normal_quantile(0.5 + super::LEVEL / 2.0));
        let (share, square) = (self.share(), z * z);
        let middle = (share + square / (2.0 * n)) / (1.0 + square / n);
        let spread = share * (1.0 - share) / n + square / (4.0 * n * n);
        let reach = z * spread.sqrt() / (1.0 + square / n);
        Interval { low: (middle - reach).max(0.0), high: (middle + reach).min(1.0) }
    }
}

/// The seller's figures, which no customer gives.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Seller {
    /// The cost of one unit, in money.
    pub unit_cost: f64,
    /// The cost that does not depend on sales, in money.
    pub fixed_cost: f64,
    /// The number of people who could buy.
    pub market: f64,
}

impl Seller {
    /// `(p − c) · share · market − F`, in money.
    pub fn profit(&self, price: f64, share: f64) -> f64 {
        (price - self.unit_cost) * share * self.market - self.fixed_cost
    }
}

/// The most prices that are kept apart.
pub const MOST_RUNGS: usize = 200;

/// A ladder of prices, one answer at a time.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ladder {
    rungs: Vec<Rung>,
    beyond: usize,
}

impl Ladder {
    /// Takes one answer.
    pub fn add(&mut self, answer: Asked) {
        let place = self.rungs.binary_search_by(|rung| rung.price.total_cmp(&answer.price));
        let at = match place {
            Ok(at) => at,
            Err(_) if self.rungs.len() == MOST_RUNGS => {
                self.beyond += 1;
                return;
            }
            Err(at) => {
                self.rungs.insert(at, Rung { price: answer.price, asked: 0, buy: 0 });
                at
            }
        };
        if let Some(rung) = self.rungs.get_mut(at) {
            rung.asked += 1;
            rung.buy += usize::from(answer.buys);
        }
    }

    /// The answers by price, in rising order.
    pub fn rungs(&self) -> &[Rung] {
        &self.rungs
    }

    /// The number of answers that were left out because there were already [`MOST_RUNGS`] prices.
    pub fn beyond(&self) -> usize {
        self.beyond
    }

    /// The asked price with the greatest profit, and the band of prices that may bring as much: those whose
    /// upper end reaches the lower end of the best one.
    pub fn best(&self, seller: &Seller) -> Option<BestPrice> {
        let profit = |rung: &Rung, share: f64| seller.profit(rung.price, share);
        let at_share = |rung: &Rung| profit(rung, rung.share());
        let best = self.rungs.iter().max_by(|a, b| at_share(a).total_cmp(&at_share(b)))?;
        let ends = |rung: &Rung| {
            let Interval { low, high } = rung.interval();
            let (a, b) = (profit(rung, low), profit(rung, high));
            (a.min(b), a.max(b))
        };
        let floor = ends(best).0;
        let mut as_good = self.rungs.iter().filter(|rung| ends(rung).1 >= floor);
        let low = as_good.next()?.price;
        let high = as_good.next_back().map_or(low, |rung| rung.price);
        Some(BestPrice { price: best.price, profit: at_share(best), low, high })
    }
}

/// The best of the prices that were asked.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BestPrice {
    /// The price, as people say it.
    pub price: f64,
    /// Its profit, in money.
    pub profit: f64,
    /// The lowest price that may bring as much.
    pub low: f64,
    /// The highest.
    pub high: f64,
}

impl BestPrice {
    /// The price and its band if people pay only a part of what they say. The profit belongs to the price as
    /// said, so it is not returned.
    pub fn over(&self, bias: HypotheticalBias) -> (f64, Interval) {
        let part = |price: f64| price / bias.get();
        (part(self.price), Interval { low: part(self.low), high: part(self.high) })
    }
}
