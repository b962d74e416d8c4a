//! The offer against what one would do otherwise, and what that says about its price (method 3.1 to 3.4).

use crate::model::LARGEST;

/// How the price divides the created value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PriceRoom {
    /// The price asked, each time that it is paid.
    pub price: f64,
    /// The highest price that leaves the customer no worse off; `None` if the value does not fall when the
    /// price rises, or if no price is low enough.
    pub ceiling: Option<f64>,
    /// The supplier's cost per unit, the lower end of the corridor up to the ceiling.
    pub unit_cost: Option<f64>,
    /// The customer's share of what is created, `(ceiling − price) / (ceiling − unit cost)`;
    /// negative above the ceiling.
    pub customer_share: Option<f64>,
    /// The difference of what is paid in all to what the offer is compared with, `P − P_a`; nothing costs nothing.
    pub premium: f64,
    /// The difference of worth before prices, `V − V_a`; nothing is worth nothing.
    pub differentiation: f64,
    /// The part of the differentiation left to the customer, `(ceiling − price) / (ceiling − P_a)`; `None`
    /// against doing nothing.
    pub kept_differentiation: Option<f64>,
    /// The price at which benefits to costs are as with that alternative: a wrong guide (Smith & Nagle; method
    /// C2), shown to say so. `None` against doing nothing, or if costs or benefits are shares of the price.
    pub at_equal_ratio: Option<f64>,
}

/// The offer compared with one reference: the best alternative, or doing nothing. Advantage, premium,
/// differentiation, ceiling and shares are all told against it (method 3.1 to 3.3).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Comparison {
    /// The reference: an alternative, by position, or `None` for doing nothing.
    pub best: Option<usize>,
    /// Whether one of the options must be taken, so that doing nothing is none of them (method 3.9).
    pub must_choose: bool,
    /// `ΔCV`: the value less that of the reference.
    pub advantage: f64,
    /// The price and its bounds.
    pub room: PriceRoom,
}

/// What a comparison needs of an offer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Balance {
    pub(super) price: f64,
    /// What the price counts in all, as a multiple of it.
    pub(super) payments: f64,
    pub(super) benefits: f64,
    pub(super) costs: f64,
    pub(super) before_price: f64,
    pub(super) value: f64,
    /// The part of the value that is a share of the price, in money.
    pub(super) price_shares: f64,
    /// By how much the value falls when the price rises by 1.
    pub(super) fall: f64,
}

impl Balance {
    /// What is paid in all.
    fn paid(&self) -> f64 {
        self.price * self.payments
    }
}

impl Comparison {
    /// Compares with the alternatives `considered`, given with their positions. `floor` is what one has without
    /// choosing any: 0, or less than everything if one of them must be taken.
    pub(super) fn new(
        unit_cost: Option<f64>,
        own: &Balance,
        considered: &[(usize, &Balance)],
        floor: f64,
    ) -> Self {
        let rival = considered.iter().max_by(|(_, a), (_, b)| a.value.total_cmp(&b.value));
        let rival = rival.filter(|(_, rival)| rival.value >= floor);
        let reference = rival.map(|(_, balance)| *balance);
        let advantage = own.value - reference.map_or(0.0, |rival| rival.value);
        let room = PriceRoom::new(unit_cost, own, reference);
        Self { best: rival.map(|(at, _)| *at), must_choose: floor < 0.0, advantage, room }
    }
}

impl PriceRoom {
    fn new(unit_cost: Option<f64>, own: &Balance, rival: Option<&Balance>) -> Self {
        let price = own.price;
        // Value falls by more than the price rises where costs are a share of the price (method C4). Everything
        // but the price is summed apart, because a great price would swallow its last digits.
        let free = own.before_price - own.price_shares - rival.map_or(0.0, |rival| rival.value);
        let ceiling = (own.fall > 0.0).then(|| free / own.fall + 0.0);
        let ceiling = ceiling.filter(|ceiling| *ceiling >= 0.0);
        let left = ceiling.map(|ceiling| ceiling - price);
        let share_down_to = |floor: f64| {
            let whole = ceiling? - floor;
            (whole > 0.0).then_some(left? / whole).filter(|share| share.is_finite())
        };
        let at_equal_ratio = rival
            .filter(|rival| {
                rival.benefits > 0.0 && own.price_shares == 0.0 && own.fall == own.payments
            })
            .map(|rival| own.benefits * rival.costs / rival.benefits - (own.costs - own.paid()))
            .map(|paid| paid / own.payments + 0.0);
        let (rival_price, rival_worth) = rival.map_or((0.0, 0.0), |r| (r.paid(), r.before_price));
        Self {
            price,
            ceiling,
            unit_cost,
            customer_share: unit_cost.and_then(share_down_to),
            premium: own.paid() - rival_price,
            differentiation: own.before_price - rival_worth,
            kept_differentiation: rival
                .and_then(|rival| share_down_to(rival.paid() / own.payments)),
            at_equal_ratio: at_equal_ratio.filter(|price| (0.0..=LARGEST).contains(price)),
        }
    }
}
