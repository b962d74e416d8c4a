//! What a customer is worth over the years, before and after expectations are exceeded (method 6.4).

use super::figures::ratio;
use super::{Figure, Figures};
use crate::model::search::least;

/// A customer's figures for one period.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Relationship {
    /// Visits (f).
    pub visits: f64,
    /// The average bill, in money (a).
    pub bill: f64,
    /// The share of it that is earned, 0 to 1 (μ).
    pub margin_share: f64,
    /// What keeping the customer costs, in money.
    pub cost: f64,
    /// The chance that the customer is still here a period later, below 1 (r).
    pub stay: f64,
    /// The discount rate for the same period, above 0 (d).
    pub discount: f64,
    /// What winning a customer costs, in money; `None` if it is not known, which counts as nothing.
    pub acquisition: Option<f64>,
    /// The share of new customers who come recommended (φ).
    pub referred: f64,
    /// The reward for a recommendation, in money.
    pub reward: f64,
    /// The number of periods for which a customer is counted; `None` for as long as they stay.
    pub years: Option<f64>,
}

/// What a customer is worth.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Lifetime {
    /// What a period earns, in money; negative if a customer who stays loses money (m).
    pub margin: f64,
    /// What all periods to come are worth, the first a period from now, in money (M).
    pub margins: f64,
    /// `margins` less what winning a customer costs on average, in money.
    pub value: f64,
    /// The same with the first period earned at once, in money; with a cap of T periods these are T payments too.
    pub value_from_now: f64,
    /// The number of periods that a customer stays on average, `1 / (1 − r)`.
    pub periods: f64,
}

impl Relationship {
    /// The customer of today; `None` if visits, bill, margin or stay are missing.
    pub fn of(figures: &Figures) -> Option<Self> {
        Some(Self {
            visits: figures.get(Figure::Visits)?,
            bill: figures.get(Figure::Bill)?,
            margin_share: figures.get(Figure::MarginShare)?,
            cost: 0.0,
            stay: figures.get(Figure::Stay)?,
            discount: figures.get(Figure::Discount)?,
            acquisition: figures.get(Figure::Acquisition),
            referred: figures.get(Figure::Referred)?,
            // No reward is given unless the host says that one is.
            reward: figures.get(Figure::Reward).unwrap_or(0.0),
            years: figures.get(Figure::Years),
        })
    }

    /// The customer with one effect of exceeding.
    fn with(mut self, place: Place, figure: f64) -> Self {
        *place(&mut self) = figure;
        self
    }

    /// The customer with all effects of exceeding that are given.
    fn then(self, figures: &Figures) -> Self {
        let given =
            EFFECTS.into_iter().filter_map(|(figure, place)| Some((place, figures.get(figure)?)));
        given.fold(self, |customer, (place, changed)| customer.with(place, changed))
    }

    /// The worth of a customer who stays with chance `stay`, in margins of one period: `r / (1 + d − r)`, or
    /// the sum of `(r / (1 + d))^t` over the periods that count.
    pub fn multiple(&self, stay: f64) -> f64 {
        let Some(years) = self.years else { return stay / (1.0 + self.discount - stay) };
        let (mut sum, mut worth) = (0.0, 1.0);
        for _ in 0..years as usize {
            worth *= stay / (1.0 + self.discount);
            sum += worth;
        }
        sum
    }

    /// The same with the first margin at once: `1 + r / (1 + d − r)`, or the sum of `(r / (1 + d))^t` over as many
    /// periods, from 0 on.
    fn multiple_from_now(&self, stay: f64) -> f64 {
        let last = |years: f64| Self { years: Some(years - 1.0), ..*self };
        1.0 + self.years.map_or_else(|| self.multiple(stay), |years| last(years).multiple(stay))
    }

    /// What the customer is worth.
    pub fn lifetime(&self) -> Lifetime {
        let margin = self.visits * self.bill * self.margin_share - self.cost;
        // Adding zero turns minus zero into zero.
        let margins = margin * self.multiple(self.stay) + 0.0;
        let winning = self
            .acquisition
            .map_or(0.0, |paid| (1.0 - self.referred) * paid + self.referred * self.reward);
        let value = margins - winning;
        let periods = 1.0 / (1.0 - self.stay);
        let value_from_now = margin * self.multiple_from_now(self.stay) - winning + 0.0;
        Lifetime { margin, margins, value, value_from_now, periods }
    }
}

/// One effect of exceeding, alone.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Effect {
    /// Which figure changes.
    pub figure: Figure,
    /// By how much that alone changes a customer's value, in money.
    pub alone: f64,
}

/// A customer's value before and after.
#[derive(Clone, Debug, PartialEq)]
pub struct Loyalty {
    /// Today.
    pub before: Lifetime,
    /// With all effects that were given.
    pub after: Lifetime,
    /// Each effect alone.
    pub effects: Vec<Effect>,
    /// What all effects change together, in money; exceeding pays if it is above 0.
    pub joint: f64,
    /// What comes only from their working together, in money.
    pub together: f64,
    /// The chance to stay at which the cost of exceeding pays for itself alone; `None` without a cost, or if
    /// no chance is high enough.
    pub break_even_stay: Option<f64>,
    /// What a reward brings beyond itself, as a share of it; `None` without a reward.
    pub reward_return: Option<f64>,
}

/// What an effect changes of a customer.
type Place = fn(&mut Relationship) -> &mut f64;

const EFFECTS: [(Figure, Place); 5] = [
    (Figure::StayThen, |customer| &mut customer.stay),
    (Figure::VisitsThen, |customer| &mut customer.visits),
    (Figure::BillThen, |customer| &mut customer.bill),
    (Figure::ReferredThen, |customer| &mut customer.referred),
    (Figure::CostThen, |customer| &mut customer.cost),
];

impl Loyalty {
    /// What a customer is worth today, and with all effects that are given.
    pub(super) fn values(figures: &Figures) -> Option<[f64; 2]> {
        let today = Relationship::of(figures)?;
        Some([today, today.then(figures)].map(|customer| customer.lifetime().value))
    }

    /// Computes what exceeding changes; `None` if a customer's figures are missing.
    pub fn new(figures: &Figures) -> Option<Self> {
        let today = Relationship::of(figures)?;
        let before = today.lifetime();
        let (mut effects, mut sum) = (Vec::new(), 0.0);
        for (figure, place) in EFFECTS {
            let Some(changed) = figures.get(figure) else { continue };
            let alone = today.with(place, changed).lifetime().value - before.value;
            effects.push(Effect { figure, alone });
            sum += alone;
        }
        let after = today.then(figures).lifetime();
        let joint = after.value - before.value;
        let cost = figures.get(Figure::CostThen);
        Some(Self {
            before,
            after,
            effects,
            joint,
            together: joint - sum,
            break_even_stay: cost.and_then(|cost| break_even_stay(&today, cost)),
            reward_return: today.acquisition.and_then(|paid| reward_return(paid, today.reward)),
        })
    }
}

/// The least chance to stay with which a customer who costs more is worth as much as today.
fn break_even_stay(today: &Relationship, cost: f64) -> Option<f64> {
    let before = today.lifetime();
    let needed = ratio(before.margins, before.margin - cost)?;
    let reached = before.margin > cost && needed <= today.multiple(1.0);
    reached.then(|| least(&|stay| today.multiple(stay) >= needed))
}

/// What a reward brings beyond itself, as a share of it, if it brings `gain`.
pub fn reward_return(gain: f64, reward: f64) -> Option<f64> {
    ratio(gain - reward, reward)
}
