//! The four curves of van Westendorp, and where they cross (method 7.14).

use super::FourPrices;

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
    /// OPP, the optimal price point: too cheap × too expensive.
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
    /// The curves of these answers, whose prices should be in order.
    pub fn new(answers: &[FourPrices], grid: Grid) -> Self {
        let sorted = [0, 1, 2, 3].map(|which| {
            let mut prices: Vec<f64> =
                answers.iter().filter_map(|four| four.all().get(which).copied()).collect();
            prices.sort_by(f64::total_cmp);
            prices
        });
        let prices = points(&sorted, grid);
        let share = |count: usize| count as f64 / answers.len().max(1) as f64;
        let [too_cheap, cheap, expensive, too_expensive] = &sorted;
        let at_least = |sorted: &[f64], price: f64| {
            share(sorted.len() - sorted.partition_point(|other| *other < price))
        };
        let at_most =
            |sorted: &[f64], price: f64| share(sorted.partition_point(|other| *other <= price));
        let at = |price: &f64| {
            [
                at_least(too_cheap, *price),
                at_least(cheap, *price),
                at_most(expensive, *price),
                at_most(too_expensive, *price),
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

fn points(sorted: &[Vec<f64>; 4], grid: Grid) -> Vec<f64> {
    let mut all: Vec<f64> = sorted.iter().flatten().copied().collect();
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
