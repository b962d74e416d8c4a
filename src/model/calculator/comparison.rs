//! The offer against what one would do otherwise, and what that says about its price (method 3.1 to 3.4).

use super::{Offer, Worth};
use crate::model::LARGEST;

/// How the price divides the created value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PriceRoom {
    /// The price asked.
    pub price: f64,
    /// The highest price that leaves the customer no worse off; `None` if the value does not fall when the
    /// price rises, or if no price is low enough.
    pub ceiling: Option<f64>,
    /// The supplier's cost per unit, the lower end of the corridor up to the ceiling.
    pub unit_cost: Option<f64>,
    /// The customer's share of what is created, `(ceiling − price) / (ceiling − unit cost)`;
    /// negative above the ceiling.
    pub customer_share: Option<f64>,
    /// The difference of prices to the best alternative, `P − P_a`.
    pub premium: f64,
    /// The difference of worth before prices, `V − V_a`.
    pub differentiation: f64,
    /// The part of the differentiation left to the customer,
    /// `(ceiling − price) / (ceiling − P_a)`.
    pub kept_differentiation: Option<f64>,
    /// The price at which benefits to costs are as with the best alternative: a wrong guide
    /// (Smith & Nagle; method C2), shown to say so. None if costs or benefits are shares of the price.
    pub at_equal_ratio: Option<f64>,
}

/// The offer compared with the best alternative.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Comparison {
    /// The best alternative, by position; `None` if doing nothing is best.
    pub best: Option<usize>,
    /// `ΔCV`: value over the best alternative, or over doing nothing.
    pub advantage: f64,
    /// The price and its bounds.
    pub room: PriceRoom,
}

impl Comparison {
    /// Compares with the alternatives `considered`, given with their positions.
    pub(super) fn new(offer: &Offer, worth: &Worth, considered: &[(usize, &Worth)]) -> Self {
        let rival = considered.iter().max_by(|(_, a), (_, b)| a.value.total_cmp(&b.value));
        let best = rival.filter(|(_, worth)| worth.value >= 0.0).map(|(position, _)| *position);
        let surplus = rival.map_or(0.0, |(_, worth)| worth.value.max(0.0));
        let advantage = worth.value - surplus;
        let room = PriceRoom::new(offer, worth, rival.map(|(_, worth)| *worth), surplus);
        Self { best, advantage, room }
    }
}

impl PriceRoom {
    fn new(offer: &Offer, worth: &Worth, rival: Option<&Worth>, surplus: f64) -> Self {
        let price = worth.price;
        // Value falls by more than the price rises where costs are a share of the price (method C4).
        let fall = -worth.slopes.price;
        let free = worth.value + price * fall - surplus;
        let ceiling = (fall > 0.0).then(|| free / fall + 0.0).filter(|ceiling| *ceiling >= 0.0);
        let left = ceiling.map(|ceiling| ceiling - price);
        let share_down_to = |floor: f64| {
            let whole = ceiling? - floor;
            (whole > 0.0).then_some(left? / whole)
        };
        let (rival_price, rival_worth) = rival.map_or((0.0, 0.0), |r| (r.price, r.before_price));
        let at_equal_ratio = rival
            .filter(|rival| rival.benefits > 0.0 && !offer.has_price_shares())
            .map(|rival| worth.benefits * rival.costs / rival.benefits - (worth.costs - price));
        Self {
            price,
            ceiling,
            unit_cost: offer.unit_cost,
            customer_share: offer.unit_cost.and_then(share_down_to),
            premium: price - rival_price,
            differentiation: worth.before_price - rival_worth,
            kept_differentiation: rival.and_then(|rival| share_down_to(rival.price)),
            at_equal_ratio: at_equal_ratio.filter(|price| (0.0..=LARGEST).contains(price)),
        }
    }
}
