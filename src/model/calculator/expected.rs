//! What the headline rests on: the means over all likely cases (method 4.7).

use super::comparison::Balance;
use super::{Chance, Comparison, Element, Side, Unit, Verdict, Worth};
use crate::model::CollectVec;

/// The means of one offer over the draws. Means add up: benefits are the sum of their lines.
#[derive(Clone, Debug, PartialEq)]
pub struct Means {
    /// What arrives or is given of each element, in money, in the model's order.
    pub lines: Vec<f64>,
    /// The price, over all years in which it is paid.
    pub price: f64,
    /// What failed occasions cost.
    pub failures: f64,
    /// The benefits that arrive.
    pub benefits: f64,
    /// The benefits that are believed.
    pub perceived_benefits: f64,
    /// All costs, the price among them.
    pub costs: f64,
    /// Benefits minus costs.
    pub value: f64,
    /// Believed benefits minus costs.
    pub perceived_value: f64,
    delivered: Balance,
    believed: Balance,
}

impl Means {
    /// The figures of an offer as they are, as if none had a range.
    pub fn of(worth: &Worth) -> Self {
        Self {
            lines: worth.lines.iter().map(|line| line.delivered).collect_vec(),
            price: worth.cost_by_kind.price,
            failures: worth.cost_by_kind.failures,
            benefits: worth.benefits,
            perceived_benefits: worth.perceived_benefits,
            costs: worth.costs,
            value: worth.value,
            perceived_value: worth.perceived_value,
            delivered: worth.delivered_balance(),
            believed: worth.believed_balance(),
        }
    }
}

/// The means while they are summed.
pub(super) struct Pile {
    lines: Vec<f64>,
    price: f64,
    payments: f64,
    failures: f64,
    delivered: Sum,
    believed: Sum,
    costs: f64,
    cost_shares: Shares,
}

/// Benefits while they are summed.
#[derive(Default)]
struct Sum {
    benefits: f64,
    shares: Shares,
}

/// What is a share of the price: in money, and for one unit of the price.
#[derive(Clone, Copy, Default)]
struct Shares {
    money: f64,
    per_price: f64,
}

impl Shares {
    fn add(&mut self, (money, per_price): (f64, f64), part: f64) {
        self.money += money * part;
        self.per_price += per_price * part;
    }
}

impl Pile {
    pub(super) fn new((price, payments): (f64, f64), failures: f64) -> Self {
        Self {
            lines: Vec::new(),
            price,
            payments,
            failures,
            delivered: Sum::default(),
            believed: Sum::default(),
            costs: 0.0,
            cost_shares: Shares::default(),
        }
    }

    /// Adds an element by its mean, and by its mean for one unit of the price; `believed` is the share of it
    /// that is believed.
    pub(super) fn add(&mut self, element: &Element, mean: (f64, f64), believed: f64) {
        self.lines.push(mean.0);
        let is_share = element.unit == Unit::PriceShare;
        match element.side {
            Side::Benefit => {
                for (sum, part) in [(&mut self.delivered, 1.0), (&mut self.believed, believed)] {
                    sum.benefits += mean.0 * part;
                    if is_share {
                        sum.shares.add(mean, part);
                    }
                }
            }
            Side::Cost => {
                self.costs += mean.0;
                if is_share {
                    self.cost_shares.add(mean, 1.0);
                }
            }
        }
    }

    pub(super) fn into_means(self) -> Means {
        let besides = self.costs + self.failures;
        let paid = self.price * self.payments;
        let balance = |sum: &Sum| Balance {
            price: self.price,
            payments: self.payments,
            benefits: sum.benefits,
            costs: besides + paid,
            before_price: sum.benefits - besides,
            value: sum.benefits - besides - paid,
            price_shares: sum.shares.money - self.cost_shares.money,
            fall: self.payments + self.cost_shares.per_price - sum.shares.per_price,
        };
        let (delivered, believed) = (balance(&self.delivered), balance(&self.believed));
        Means {
            price: paid,
            failures: self.failures,
            benefits: delivered.benefits,
            perceived_benefits: believed.benefits,
            costs: delivered.costs,
            value: delivered.value,
            perceived_value: believed.value,
            lines: self.lines,
            delivered,
            believed,
        }
    }
}

/// What is to be expected, on average over all likely cases. Without ranges it is what is computed from the
/// figures as they are.
#[derive(Clone, Debug, PartialEq)]
pub struct Expected {
    /// The offer.
    pub offer: Means,
    /// Each alternative that was compared, with its position in the model.
    pub alternatives: Vec<(usize, Means)>,
    /// The offer compared by what it delivers.
    pub comparison: Comparison,
    /// The offer compared by what is believed of it: what a buyer decides before buying (method 3.10).
    pub believed: Comparison,
}

impl Expected {
    /// Compares the means; `unit_cost` is the offer's, `floor` what one has without choosing anything.
    pub(super) fn new(
        offer: Means,
        alternatives: Vec<(usize, Means)>,
        unit_cost: Option<f64>,
        floor: f64,
    ) -> Self {
        let compare = |balance: fn(&Means) -> &Balance| {
            let rivals: Vec<_> =
                alternatives.iter().map(|(at, means)| (*at, balance(means))).collect_vec();
            Comparison::new(unit_cost, balance(&offer), &rivals, floor)
        };
        let comparison = compare(|means| &means.delivered);
        let believed = compare(|means| &means.believed);
        Self { offer, alternatives, comparison, believed }
    }

    /// The result in one word. It says "best" or "worse" only if the chance agrees: where it is near a half, or
    /// on the other side, the choice is too close to call.
    pub(super) fn verdict(&self, chance: Option<&Chance>) -> Verdict {
        let verdict = of_signs(&self.comparison, self.offer.value);
        let is_best = verdict == Verdict::Best;
        match chance.map(|chance| chance.beats) {
            Some(beats) if is_best && beats <= 1.0 - CLOSE => Verdict::TooClose,
            Some(beats) if !is_best && beats >= CLOSE => Verdict::TooClose,
            _ => verdict,
        }
    }

    /// What a buyer decides on what is believed.
    pub fn decision(&self) -> Verdict {
        of_signs(&self.believed, self.offer.perceived_value)
    }
}

/// From this chance of being best up to its complement a choice is too close to call: a convention (method 4.7).
const CLOSE: f64 = 0.4;

fn of_signs(comparison: &Comparison, value: f64) -> Verdict {
    let ahead = comparison.advantage >= 0.0;
    match (comparison.must_choose || value > 0.0, ahead) {
        (false, _) => Verdict::NotWorthIt,
        (true, true) => Verdict::Best,
        (true, false) => Verdict::AlternativeIsBetter,
    }
}
