//! How many would buy at which price (Gabor & Granger 1966; method 7.15).

use super::{HypotheticalBias, Interval, Weight, normal_quantile};
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
    /// The weight of the people who were asked.
    weight: f64,
    /// The weight of the people who would buy.
    would: f64,
    weight_squares: f64,
}

impl Rung {
    /// A price at which nobody was asked yet.
    pub fn new(price: f64) -> Self {
        Self { price, asked: 0, buy: 0, weight: 0.0, would: 0.0, weight_squares: 0.0 }
    }

    /// The same price with so many people of weight 1, of whom so many would buy.
    pub fn with(mut self, asked: usize, buy: usize) -> Self {
        for at in 0..asked {
            self.add(at < buy, Weight::ONE);
        }
        self
    }

    /// Takes one answer.
    pub fn add(&mut self, buys: bool, weight: Weight) {
        let weight = weight.get();
        self.asked += 1;
        self.weight += weight;
        self.weight_squares += weight * weight;
        if buys {
            self.buy += 1;
            self.would += weight;
        }
    }

    /// The weight of the people who were asked, and of those of them who would buy.
    pub(super) fn weights(&self) -> (f64, f64) {
        (self.weight, self.would)
    }

    /// The share of people who would buy, by their weights, 0 to 1.
    pub fn share(&self) -> f64 {
        if self.asked == 0 { 0.0 } else { self.would / self.weight }
    }

    /// The 95 % interval of that share (Wilson 1927), with the effective number of answers (Kish 1965).
    pub fn interval(&self) -> Interval {
        let n = if self.asked == 0 { 1.0 } else { self.weight * self.weight / self.weight_squares };
        let z = normal_quantile(0.5 + super::LEVEL / 2.0);
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
    /// `(p − c) · share · market − F`, in money, at a price `p` that is paid.
    pub fn profit(&self, paid: f64, share: f64) -> f64 {
        (paid - self.unit_cost) * share * self.market - self.fixed_cost
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
    /// Takes one answer with its weight.
    pub fn add(&mut self, answer: Asked, weight: Weight) {
        let place = self.rungs.binary_search_by(|rung| rung.price.total_cmp(&answer.price));
        let at = match place {
            Ok(at) => at,
            Err(_) if self.rungs.len() == MOST_RUNGS => {
                self.beyond += 1;
                return;
            }
            Err(at) => {
                self.rungs.insert(at, Rung::new(answer.price));
                at
            }
        };
        if let Some(rung) = self.rungs.get_mut(at) {
            rung.add(answer.buys, weight);
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

    /// The asked price with the greatest profit at what is paid of it, `(p / b − c) · share`, and the band of
    /// prices that may bring as much: those whose upper end reaches the lower end of the best one.
    ///
    /// # Examples
    ///
    /// ```
    /// use worthwhile::model::survey::{Asked, HypotheticalBias, Ladder, Seller, Weight};
    ///
    /// let mut ladder = Ladder::default();
    /// for (price, buy) in [(10.0, 180), (12.0, 50), (14.0, 10)] {
    ///     for person in 0..200 {
    ///         ladder.add(Asked::new(price, person < buy)?, Weight::ONE);
    ///     }
    /// }
    /// let seller = Seller { unit_cost: 9.0, fixed_cost: 0.0, market: 100.0 };
    /// let best = ladder.best(&seller, HypotheticalBias::USUAL).unwrap();
    /// assert_eq!((best.asked, best.paid, best.profit), (12.0, 10.0, 25.0));
    /// # Ok::<(), worthwhile::model::InputError>(())
    /// ```
    pub fn best(&self, seller: &Seller, bias: HypotheticalBias) -> Option<BestPrice> {
        let profit = |rung: &Rung, share: f64| seller.profit(bias.paid(rung.price), share);
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
        let between = Interval { low: bias.paid(low), high: bias.paid(high) };
        let (asked, profit) = (best.price, at_share(best));
        Some(BestPrice { asked, paid: bias.paid(asked), profit, between })
    }
}

/// The best of the prices that were asked.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BestPrice {
    /// The price as it was asked.
    pub asked: f64,
    /// The price that is paid by those who say they would pay it.
    pub paid: f64,
    /// Its profit at what is paid, in money.
    pub profit: f64,
    /// The lowest and the highest price, as paid, that may bring as much.
    pub between: Interval,
}
