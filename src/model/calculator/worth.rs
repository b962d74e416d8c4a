//! What one offer is worth to one customer (method 1.1 to 1.10 and 2.5).

use super::comparison::Balance;
use super::element::Rate;
use super::figures::{Figures, Fit};
use super::{Element, Input, Kind, Offer, Side, Unit};
use crate::model::{Evidence, Quantity};

/// One element in money.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Which element of the offer, by position.
    pub element: usize,
    /// The amount in force, in the element's unit.
    pub amount: f64,
    /// Where that amount comes from.
    pub evidence: Evidence,
    /// Where its money comes from: as the weakest of its factors, which are the amount, the rate, how often it
    /// counts, and what it takes to arrive (method 1.10).
    pub rests_on: Evidence,
    /// How often it counts, including the weights of persona and situation.
    pub occasions: f64,
    /// The money for one unit of the amount, each time; `None` if the rate is not known.
    pub unit_worth: Option<f64>,
    /// The element in money before fit and belief; 0 if it has no price.
    pub full: f64,
    /// What arrives (benefits) or is given (costs); below 0 where an uncertain gain turned out a loss.
    pub delivered: f64,
    /// What is believed to arrive; for costs the same as `delivered`.
    pub perceived: f64,
}

/// Costs by kind, in money. They sum to the whole cost.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct CostByKind {
    /// The price of the offer, over all years in which it is paid.
    pub price: f64,
    /// Other money, and costs of the four kinds of benefit.
    pub money: f64,
    /// Time at the customer's rate.
    pub time: f64,
    /// Effort.
    pub effort: f64,
    /// Comfort and ease given up.
    pub convenience: f64,
    /// Failed occasions.
    pub failures: f64,
}

/// What stays outside the value because its rate is not known: missing is not zero.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Unpriced {
    /// Hours given minus hours saved.
    pub hours: f64,
    /// How many elements of effort.
    pub efforts: usize,
    /// How many ratings.
    pub ratings: usize,
}

/// The shares of the money in benefits and costs by evidence. They sum to 1, or are all 0 if there
/// is no money at all.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct EvidenceShares {
    /// The share that was measured.
    pub measured: f64,
    /// The share that the customer stated.
    pub stated: f64,
    /// The share that the host assumed, or that is only an example.
    pub assumed: f64,
}

/// The worth of an offer, in money per period of the model.
#[derive(Clone, Debug, PartialEq)]
pub struct Worth {
    /// `U`: to what degree it does the job, 0 to 1.
    pub utility: f64,
    /// `W`: how often it can be used when needed, 0 to 1.
    pub warranty: f64,
    /// Each element, in the model's order.
    pub lines: Vec<Line>,
    /// `B`: benefits that arrive.
    pub benefits: f64,
    /// `B̂`: benefits that are believed.
    pub perceived_benefits: f64,
    /// The part of `benefits` that can be counted in the world.
    pub tangible_benefits: f64,
    /// The cost by kind.
    pub cost_by_kind: CostByKind,
    /// `C`: all costs, the price among them.
    pub costs: f64,
    /// `V`: what it is worth before the price, `B − (C − P)`.
    pub before_price: f64,
    /// `CV = V − P`, which is `B − C`.
    pub value: f64,
    /// `ĈV = B̂ − C`.
    pub perceived_value: f64,
    /// The value of the tangible benefits alone: `B_tangible − C`.
    pub tangible_value: f64,
    /// `X*`: the least worth of the intangible benefits with which the value is not negative.
    pub break_even_intangible: f64,
    /// `B / C`; `None` if nothing is given. Second to the difference (method 3.4).
    pub ratio: Option<f64>,
    /// What could not be counted.
    pub unpriced: Unpriced,
    /// The greatest worth of an hour with which the value is not negative, if hours are uncounted.
    pub break_even_hour: Option<f64>,
    /// What the result rests on.
    pub evidence: EvidenceShares,
    /// Where the amounts of the benefits come from.
    pub benefit_evidence: EvidenceShares,
    /// The slopes of the value in its rates.
    pub(super) slopes: Slopes,
    /// The full benefits that arrive only with service.
    pub(super) served: f64,
    pub(super) price: f64,
    /// Where the price comes from.
    pub(super) price_evidence: Evidence,
    /// What the price counts in all, as a multiple of it.
    pub(super) payments: f64,
    /// What is a share of the price, in money, as it is delivered and as it is believed.
    price_shares: [f64; 2],
    /// The slope of the perceived value in the price.
    perceived_slope: f64,
}

impl EvidenceShares {
    fn weigh(&mut self, evidence: Evidence, money: f64) {
        let share = match evidence {
            Evidence::Measured => &mut self.measured,
            Evidence::Stated => &mut self.stated,
            Evidence::Assumed | Evidence::Example => &mut self.assumed,
        };
        *share += money.abs();
    }

    /// As shares of all.
    fn close(&mut self) {
        let all = self.measured + self.stated + self.assumed;
        for share in [&mut self.measured, &mut self.stated, &mut self.assumed] {
            *share = if all > 0.0 { *share / all } else { 0.0 };
        }
    }
}

/// The change of the value when a rate rises by 1.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Slopes {
    pub(super) price: f64,
    pub(super) hour: f64,
    pub(super) hassle: f64,
    pub(super) anchor: f64,
}

impl Worth {
    pub(super) fn of(offer: &Offer, figures: &Figures, fit: &Fit) -> Self {
        let price = figures.price(offer);
        let payments = offer.payments(figures.model.discount);
        let mut sums = Sums::new(fit, (price.estimate.likely(), payments), price.evidence);
        let failures = fit.failure_evidence.and(fit.warranty_evidence);
        sums.worth.evidence.weigh(price.evidence, sums.worth.cost_by_kind.price);
        sums.worth.evidence.weigh(failures, fit.failures());
        for (position, element) in offer.elements.iter().enumerate() {
            sums.add(position, element, figures, fit);
        }
        sums.into_worth(fit)
    }
}

impl Worth {
    /// The money in the sums, which limits their precision.
    pub(super) fn at_stake(&self) -> f64 {
        let lines = self.lines.iter().map(|line| line.full.abs()).sum::<f64>();
        lines + self.cost_by_kind.price + self.cost_by_kind.failures
    }

    /// What a comparison needs, by what is delivered.
    pub(super) fn delivered_balance(&self) -> Balance {
        Balance {
            price: self.price,
            payments: self.payments,
            benefits: self.benefits,
            costs: self.costs,
            before_price: self.before_price,
            value: self.value,
            price_shares: self.price_shares[0],
            fall: -self.slopes.price,
        }
    }

    /// What a comparison needs, by what is believed.
    pub(super) fn believed_balance(&self) -> Balance {
        Balance {
            benefits: self.perceived_benefits,
            before_price: self.before_price - self.benefits + self.perceived_benefits,
            value: self.perceived_value,
            price_shares: self.price_shares[1],
            fall: -self.perceived_slope,
            ..self.delivered_balance()
        }
    }
}

/// The share of an element's worth that is believed; all of a cost.
pub(super) fn believed(element: &Element, figures: &Figures) -> f64 {
    if element.side == Side::Cost {
        return 1.0;
    }
    let answered = figures.answers.inputs.get(&Input::Belief(element.id.clone()));
    answered.map_or(element.belief, |estimate| estimate.likely())
}

/// The sums while they are made.
struct Sums {
    worth: Worth,
    /// `U · W`.
    fit: f64,
    /// The benefits that arrive without service.
    unserved: f64,
    perceived: f64,
    tangible: f64,
}

impl Sums {
    fn new(fit: &Fit, (price, payments): (f64, f64), price_evidence: Evidence) -> Self {
        let paid = price * payments;
        let worth = Worth {
            utility: fit.utility(),
            warranty: fit.warranty(),
            lines: Vec::new(),
            benefits: 0.0,
            perceived_benefits: 0.0,
            tangible_benefits: 0.0,
            cost_by_kind: CostByKind {
                price: paid,
                failures: fit.failures(),
                ..CostByKind::default()
            },
            costs: 0.0,
            before_price: 0.0,
            value: 0.0,
            perceived_value: 0.0,
            tangible_value: 0.0,
            break_even_intangible: 0.0,
            ratio: None,
            unpriced: Unpriced::default(),
            break_even_hour: None,
            evidence: EvidenceShares::default(),
            benefit_evidence: EvidenceShares::default(),
            slopes: Slopes { price: -payments, ..Slopes::default() },
            served: 0.0,
            price,
            price_evidence,
            payments,
            price_shares: [0.0; 2],
            perceived_slope: -payments,
        };
        let fit = worth.utility * worth.warranty;
        Self { worth, fit, unserved: 0.0, perceived: 0.0, tangible: 0.0 }
    }

    fn add(&mut self, position: usize, element: &Element, figures: &Figures, fit: &Fit) {
        let quantity = figures.amount(element);
        let amount = quantity.estimate.likely();
        let weight = figures.weight(&element.id);
        let (times, counted) = figures.times(element.times, element.times_by.as_ref());
        let occasions = element.occasions(times, figures.model.discount) * weight;
        let (units, rate, known) = self.priced_by(element, figures);
        let zero = element.unit.zero();
        // Adding zero avoids minus zero on a falling scale.
        let units_in_all = units * occasions * (amount - zero) + 0.0;

        let full = rate.map_or(0.0, |rate| units_in_all * rate);
        // Costs are given whether or not the service succeeds; only gains depend on the fit.
        let (arrives, sign, arrival) = match element.side {
            Side::Benefit if element.needs_service => (self.fit, 1.0, fit.evidence()),
            Side::Benefit => (1.0, 1.0, Evidence::Measured),
            Side::Cost => (1.0, -1.0, Evidence::Measured),
        };
        // Adding zero again: what is below 0 and does not arrive is nothing.
        let delivered = full * arrives + 0.0;
        let belief = believed(element, figures);
        let perceived = delivered * belief + 0.0;
        let evidence = quantity.evidence;
        let rests_on = evidence.and(known).and(counted).and(arrival);
        self.worth.evidence.weigh(rests_on, delivered);
        if element.side == Side::Benefit {
            self.worth.benefit_evidence.weigh(evidence, delivered);
        }
        let per_rate = units_in_all * arrives * sign;
        self.follow(element, rate.is_some(), per_rate, occasions * amount * sign);
        if element.unit == Unit::PriceShare {
            self.worth.price_shares[0] += delivered * sign;
            self.worth.price_shares[1] += perceived * sign;
            self.worth.perceived_slope += per_rate * belief;
        }
        self.book(element, full, delivered, perceived);
        let unit_worth = rate.map(|rate| units * rate + 0.0);
        let element = position;
        #[rustfmt::skip]
        let line = Line {
            element, amount, evidence, rests_on, occasions, unit_worth, full, delivered, perceived,
        };
        self.worth.lines.push(line);
    }

    /// How many units of a rate one unit of the amount is worth, the rate if there is one, and where it comes
    /// from.
    fn priced_by(&self, element: &Element, figures: &Figures) -> (f64, Option<f64>, Evidence) {
        let likely = |rate: Option<Quantity>| rate.map(|quantity| quantity.estimate.likely());
        let rates = &figures.rates;
        let (units, rate) = element.unit.per_rate(figures.swing(element));
        let source = |rate: Option<Quantity>| rate.map_or(Evidence::Assumed, |rate| rate.evidence);
        let (rate, known) = match rate {
            Rate::One => (Some(1.0), Evidence::Measured),
            Rate::Price => (Some(self.worth.price), self.worth.price_evidence),
            Rate::Hour => (likely(rates.hour), source(rates.hour)),
            Rate::Hassle => (likely(rates.hassle), source(rates.hassle)),
            Rate::Anchor => (likely(rates.anchor), source(rates.anchor)),
        };
        (units, rate, known)
    }

    /// Records the slope of the value in the rate of an element, or that the rate is not known.
    fn follow(&mut self, element: &Element, priced: bool, per_rate: f64, gained: f64) {
        let slopes = &mut self.worth.slopes;
        let unpriced = &mut self.worth.unpriced;
        match element.unit {
            Unit::Money => {}
            Unit::PriceShare => slopes.price += per_rate,
            Unit::Minutes(_) | Unit::Hours(_) if priced => slopes.hour += per_rate,
            Unit::Effort if priced => slopes.hassle += per_rate,
            Unit::Rating(_) if priced => slopes.anchor += per_rate,
            Unit::Minutes(_) => unpriced.hours -= gained / 60.0,
            Unit::Hours(_) => unpriced.hours -= gained,
            Unit::Effort => unpriced.efforts += 1,
            Unit::Rating(_) => unpriced.ratings += 1,
        }
    }

    fn book(&mut self, element: &Element, full: f64, delivered: f64, perceived: f64) {
        let costs = &mut self.worth.cost_by_kind;
        match (element.side, element.kind) {
            (Side::Benefit, _) => {
                let sum =
                    if element.needs_service { &mut self.worth.served } else { &mut self.unserved };
                *sum += full;
                self.perceived += perceived;
                self.tangible += if element.tangible { delivered } else { 0.0 };
            }
            (Side::Cost, Kind::Time) => costs.time += full,
            (Side::Cost, Kind::Effort) => costs.effort += full,
            (Side::Cost, Kind::Convenience) => costs.convenience += full,
            (Side::Cost, _) => costs.money += full,
        }
    }

    fn into_worth(self, fit: &Fit) -> Worth {
        let mut worth = self.worth;
        let kinds = &worth.cost_by_kind;
        let paid = kinds.price;
        let besides = kinds.money + kinds.time + kinds.effort + kinds.convenience + fit.failures();
        worth.benefits = self.fit * worth.served + self.unserved + 0.0;
        worth.perceived_benefits = self.perceived;
        worth.tangible_benefits = self.tangible;
        worth.costs = besides + paid;
        worth.before_price = worth.benefits - besides;
        worth.value = worth.before_price - paid;
        worth.perceived_value = worth.perceived_benefits - worth.costs;
        worth.tangible_value = worth.tangible_benefits - worth.costs;
        worth.break_even_intangible = (worth.costs - worth.tangible_benefits).max(0.0);
        worth.ratio = Some(worth.benefits / worth.costs + 0.0).filter(|ratio| ratio.is_finite());
        let hours = worth.unpriced.hours;
        let break_even_hour = (hours > 0.0 && worth.value >= 0.0).then(|| worth.value / hours);
        worth.break_even_hour = break_even_hour.filter(|worth| worth.is_finite());
        worth.evidence.close();
        worth.benefit_evidence.close();
        worth
    }
}
