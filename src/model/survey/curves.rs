//! The four curves of van Westendorp, and where they cross (method 7.14).

use super::{FourPrices, Weight};

/// The prices at which the curves are evaluated. The choice moves the result, so it is named beside it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Grid {
    /// Every multiple of a step above 0, with straight lines between.
    Even(f64),
    /// Every price that anyone named.
    Stated,
}

/// The prices at which the four curves cross, in money; `None` if they do not.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Crossings {
    /// PMC, the point of marginal cheapness: too cheap × expensive. The lower end of what is acceptable.
    pub cheapest: Option<f64>,
    /// OPP, the optimal price point: too cheap × too expensive, where as many refuse the price as too cheap as
    /// refuse it as too dear.
    pub optimal: Option<f64>,
    /// IDP, the indifference price point: cheap × expensive.
    pub indifferent: Option<f64>,
    /// PME, the point of marginal expensiveness: cheap × too expensive. The upper end.
    pub dearest: Option<f64>,
}

impl Crossings {
    pub(super) fn all(&self) -> [Option<f64>; 4] {
        [self.cheapest, self.optimal, self.indifferent, self.dearest]
    }
}

/// The curves: the shares of people who call each price of a grid so.
#[derive(Clone, Debug, PartialEq)]
pub struct Curves {
    /// The prices in rising order.
    pub prices: Vec<f64>,
    /// At each price: too cheap, cheap (both falling), expensive, too expensive (both rising).
    pub shares: Vec<[f64; 4]>,
}

/// The most points of an even grid.
const MOST_POINTS: f64 = 2000.0;

impl Curves {
    /// The curves of these answers, whose prices should be in order. Shares count people by their weights.
    pub fn new(answers: &[(FourPrices, Weight)], grid: Grid) -> Self {
        let sums = [0, 1, 2, 3].map(|which| Sums::new(answers, which));
        let prices = points(&sums, grid);
        let [too_cheap, cheap, expensive, too_expensive] = &sums;
        let at = |price: &f64| {
            [
                too_cheap.at_least(*price),
                cheap.at_least(*price),
                expensive.at_most(*price),
                too_expensive.at_most(*price),
            ]
        };
        let shares = prices.iter().map(at).collect();
        Self { prices, shares }
    }

    /// The prices at which they cross.
    pub fn crossings(&self) -> Crossings {
        Crossings {
            cheapest: self.crossing(0, 2),
            optimal: self.crossing(0, 3),
            indifferent: self.crossing(1, 2),
            dearest: self.crossing(1, 3),
        }
    }

    /// The price at which a falling curve meets a rising one, with straight lines between the points.
    fn crossing(&self, falling: usize, rising: usize) -> Option<f64> {
        let above = |shares: &[f64; 4]| Some(*shares.get(falling)? - *shares.get(rising)?);
        let mut points = self.prices.iter().zip(self.shares.iter().filter_map(above));
        let (mut price, mut before) = points.next()?;
        if before < 0.0 {
            return None;
        }
        for (next, after) in points {
            if after <= 0.0 {
                let part = if before > after { before / (before - after) } else { 0.0 };
                return Some(price + (next - price) * part);
            }
            (price, before) = (next, after);
        }
        None
    }
}

/// One of the four prices of everyone, in rising order, each with the weight of all who name it or a lower one.
struct Sums(Vec<(f64, f64)>);

impl Sums {
    fn new(answers: &[(FourPrices, Weight)], which: usize) -> Self {
        let price = |(four, weight): &(FourPrices, Weight)| {
            four.all().get(which).map(|price| (*price, weight.get()))
        };
        let mut all: Vec<(f64, f64)> = answers.iter().filter_map(price).collect();
        all.sort_by(|a, b| a.0.total_cmp(&b.0));
        let mut sum = 0.0;
        for (_, weight) in &mut all {
            sum += *weight;
            *weight = sum;
        }
        Self(all)
    }

    /// The weight of the first so many.
    fn of_first(&self, count: usize) -> f64 {
        count.checked_sub(1).and_then(|at| self.0.get(at)).map_or(0.0, |(_, sum)| *sum)
    }

    /// A weight as a share of all.
    fn share(&self, weight: f64) -> f64 {
        self.0.last().map_or(0.0, |(_, all)| weight / all)
    }

    fn at_least(&self, price: f64) -> f64 {
        let below = self.of_first(self.0.partition_point(|(other, _)| *other < price));
        self.share(self.of_first(self.0.len()) - below)
    }

    fn at_most(&self, price: f64) -> f64 {
        self.share(self.of_first(self.0.partition_point(|(other, _)| *other <= price)))
    }
}

fn points(sums: &[Sums; 4], grid: Grid) -> Vec<f64> {
    let mut all: Vec<f64> =
        sums.iter().flat_map(|sums| sums.0.iter().map(|(price, _)| *price)).collect();
    all.sort_by(f64::total_cmp);
    all.dedup();
    let (Grid::Even(step), Some(least), Some(most)) = (grid, all.first(), all.last()) else {
        return all;
    };
    let (first, last) = ((least / step).floor(), (most / step).ceil());
    if !(step > 0.0 && last - first <= MOST_POINTS) {
        return all;
    }
    (0..=(last - first) as usize).map(|at| (first + at as f64) * step).collect()
}
