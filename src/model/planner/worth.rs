//! Is it worth it? What the plan costs in a period, and what it brings (method 6.9).

use super::figures::ratio;
use super::{
    Complaints, Figure, Figures, FirstDay, Journey, Lever, LeverPlan, Relationship, Touchpoint,
    Upgrade,
};

/// A part of what the plan brings: first what it costs, then what that changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Orders that more cautious promises lose, or bolder ones win.
    Margin,
    /// What is charged less than a fixed quote.
    Returned,
    /// Levels of service above the promised one.
    Upgrades,
    /// The actions of the first day.
    FirstDay,
    /// The later actions.
    Later,
    /// What is repaired at touchpoints.
    Repairs,
    /// The easy way to complain.
    Channel,
    /// What else exceeding costs.
    Further,
    /// Customers who stay because fewer promises are broken.
    Promises,
    /// Orders that are not cancelled thanks to the first day.
    Saved,
    /// Customers who stay because they complain to the firm first.
    Complaints,
    /// Customers who stay because less falls short at touchpoints.
    Gaps,
    /// Customers whom the later actions keep.
    Kept,
    /// Customers who stay because expectations are exceeded.
    Stay,
    /// More and larger purchases of today's customers.
    Purchases,
    /// New customers who come recommended, and need not be won.
    Recommended,
    /// What customers who are kept bring more, because they too buy more.
    Together,
}

/// What a part brings in a period.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Share {
    /// Which part.
    pub part: Part,
    /// The number of customers who stay because of it, before [`Worth::counted`]; negative if fewer stay.
    pub customers: f64,
    /// What it brings, in money; negative if it costs.
    pub money: f64,
}

/// What the plan costs and brings in a period.
#[derive(Clone, Debug, PartialEq)]
pub struct Worth {
    /// Orders in a period.
    pub orders: f64,
    /// Customers today.
    pub customers: f64,
    /// Those of them who leave in a period.
    pub leaving: f64,
    /// How much more often promises are kept than today, in promises per order.
    pub kept_more: f64,
    /// The share of the lost points at touchpoints that is repaired (method 6.1).
    pub repaired: f64,
    /// What a customer who stays still brings, in money (M of method 6.4).
    pub margins: f64,
    /// Each part that is known, in its order. Their sum is `net`.
    pub parts: Vec<Share>,
    /// The parts that count for nothing because nobody said what they do.
    pub unknown: Vec<Part>,
    /// The share of the customers kept that counts: below 1 if more would be kept than leave.
    pub counted: f64,
    /// How many more customers stay in a period; negative if fewer stay.
    pub kept: f64,
    /// What the plan brings in a period, in money.
    pub net: f64,
    /// How many more customers than `kept` must stay for the plan to pay for itself; `None` if it does, or never can.
    pub break_even: Option<f64>,
}

/// The parts of a plan that its worth follows from.
pub(super) struct Planned<'a> {
    pub(super) figures: &'a Figures,
    pub(super) lever: Option<Lever>,
    pub(super) levers: &'a [LeverPlan],
    pub(super) upgrade: Option<Upgrade>,
    pub(super) touchpoints: &'a [Touchpoint],
    pub(super) journey: &'a Journey,
    pub(super) first_day: &'a FirstDay,
    pub(super) complaints: &'a Complaints,
}

/// Why a figure is of no consequence for what the plan is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Idle {
    /// What customers expect gives a warning; which promise is kept does not depend on it.
    Expected,
    /// Two promises are compared as an example.
    Compared,
    /// Surprises wear off, but they are counted only by what exceeding changes.
    Surprises,
    /// How easy it is to complain counts by how many do.
    Ease,
    /// Nobody knows how many customers a bad recommendation costs.
    Recommendations,
}

impl Idle {
    /// Every reason.
    pub const EACH: [Self; 5] =
        [Self::Expected, Self::Compared, Self::Surprises, Self::Ease, Self::Recommendations];
}

impl Figure {
    /// Why it is of no consequence for what the plan is worth; `None` if it is of consequence.
    pub fn is_idle(self) -> Option<Idle> {
        match self {
            Self::TimeExpected | Self::CostExpected | Self::ServiceExpected => Some(Idle::Expected),
            Self::TimeFirst | Self::TimeSecond | Self::TimeCame => Some(Idle::Compared),
            Self::CostFirst | Self::CostSecond | Self::CostCame => Some(Idle::Compared),
            Self::Habit | Self::HabitVisits => Some(Idle::Surprises),
            Self::Steps | Self::Minutes | Self::AnswerHours => Some(Idle::Ease),
            Self::WordOfMouth => Some(Idle::Recommendations),
            _ => None,
        }
    }
}

impl Part {
    /// What the part costs that is meant to bring this one; `None` if it is a cost itself.
    pub fn paid_by(self) -> Option<Self> {
        match self {
            Self::Promises => Some(Self::Margin),
            Self::Saved => Some(Self::FirstDay),
            Self::Complaints => Some(Self::Channel),
            Self::Gaps => Some(Self::Repairs),
            Self::Kept => Some(Self::Later),
            _ => None,
        }
    }
}

impl Worth {
    /// What the plan costs and brings; `None` if a customer's figures are missing, or both orders and customers are.
    pub(super) fn new(plan: &Planned) -> Option<Self> {
        let figures = plan.figures;
        let get = |figure| figures.get(figure);
        let today = Relationship::of(figures)?;
        let margins = today.lifetime().margins;
        let given = get(Figure::Customers);
        let orders = get(Figure::Orders).or_else(|| Some(given? * today.visits))?;
        let customers = given.or_else(|| ratio(orders, today.visits))?;
        let (repaired, repairs) = repairs(plan);
        let mut worth = Self {
            orders,
            customers,
            leaving: customers * (1.0 - today.stay),
            kept_more: kept_more(plan),
            repaired,
            margins,
            parts: Vec::new(),
            unknown: Vec::new(),
            counted: 1.0,
            kept: 0.0,
            net: 0.0,
            break_even: None,
        };
        let exceeds = plan.lever.is_some();
        let then = |figure, today: f64| get(figure).filter(|_| exceeds).unwrap_or(today);
        worth.pay(Part::Margin, orders * margin(plan));
        worth.pay(Part::Returned, orders * returned(plan));
        let service = plan.lever == Some(Lever::Service);
        let upgrades = plan.upgrade.filter(|_| service).map_or(0.0, |upgrade| upgrade.cost);
        worth.pay(Part::Upgrades, orders * upgrades);
        worth.pay(Part::FirstDay, orders * plan.first_day.cost);
        worth.pay(Part::Later, orders * plan.first_day.later_cost);
        worth.pay(Part::Repairs, orders * repairs);
        worth.pay(Part::Channel, get(Figure::ChannelCost).unwrap_or(0.0));
        worth.pay(Part::Further, customers * then(Figure::CostThen, 0.0));

        let of = |figure, base: f64| (base != 0.0).then(|| get(figure).map(|share| share * base));
        worth.keep(Part::Promises, of(Figure::LeaveOverPromise, orders * worth.kept_more));
        let cancelled = get(Figure::Cancellations).filter(|_| plan.first_day.has_soon);
        let saved = of(Figure::SavedByFirstDay, orders * cancelled.unwrap_or(0.0));
        if let Some(saved) = saved {
            match saved.zip(get(Figure::OrderMargin)) {
                Some((saved, margin)) => worth.add(Part::Saved, 0.0, saved * margin),
                None => worth.unknown.push(Part::Saved),
            }
        }
        let channel = [Figure::ChannelCost, Figure::TellThen, Figure::FastThen];
        let has_channel = channel.into_iter().any(|figure| get(figure).is_some());
        worth.keep(Part::Complaints, has_channel.then_some(plan.complaints.gained));
        worth.keep(Part::Gaps, of(Figure::LeaveOverGaps, customers * repaired));
        let later = if plan.first_day.has_later { customers } else { 0.0 };
        worth.keep(Part::Kept, of(Figure::KeptByActions, later));
        let stay = then(Figure::StayThen, today.stay) - today.stay;
        worth.keep(Part::Stay, Some(Some(customers * stay)));
        worth.no_more_than_leave();

        let margin = today.visits * today.bill * today.margin_share;
        let more = then(Figure::VisitsThen, today.visits)
            * then(Figure::BillThen, today.bill)
            * today.margin_share
            - margin;
        worth.add(Part::Purchases, 0.0, customers * more);
        let referred = then(Figure::ReferredThen, today.referred) - today.referred;
        let spared = today.acquisition.map_or(0.0, |paid| paid - today.reward);
        worth.add(Part::Recommended, 0.0, worth.leaving * referred * spared);
        let more = more * today.multiple(today.stay);
        worth.add(Part::Together, 0.0, worth.kept * more);

        worth.net = worth.parts.iter().fold(0.0, |net, share| net + share.money);
        let needed = ratio(-worth.net, margins + more);
        let can = |needed: &f64| *needed > 0.0 && worth.kept + needed <= worth.leaving;
        worth.break_even = needed.filter(|_| worth.net < 0.0).filter(can);
        Some(worth)
    }

    /// What a part brings, in money; 0 if it is not one of them.
    pub fn of(&self, part: Part) -> f64 {
        self.parts.iter().find(|share| share.part == part).map_or(0.0, |share| share.money)
    }

    /// How many customers a part must keep to pay for what it costs; `None` if that costs nothing, if they bring nothing, or
    /// if fewer leave.
    pub fn needed(&self, part: Part) -> Option<f64> {
        let cost = part.paid_by().filter(|_| part != Part::Saved).map(|by| -self.of(by))?;
        ratio(cost, self.margins).filter(|needed| *needed > 0.0 && *needed <= self.leaving)
    }

    fn add(&mut self, part: Part, customers: f64, money: f64) {
        if customers != 0.0 || money != 0.0 {
            // Adding zero turns minus zero into zero.
            self.parts.push(Share { part, customers: customers + 0.0, money: money + 0.0 });
        }
    }

    fn pay(&mut self, part: Part, cost: f64) {
        self.add(part, 0.0, -cost);
    }

    /// Adds the customers whom a part keeps. `None` if there is nothing that could keep any, `Some(None)` if nobody knows how
    /// many.
    fn keep(&mut self, part: Part, customers: Option<Option<f64>>) {
        match customers {
            Some(Some(customers)) => self.add(part, customers, customers * self.margins),
            Some(None) => self.unknown.push(part),
            None => {}
        }
    }

    /// Counts all customers kept as no more than those who leave.
    fn no_more_than_leave(&mut self) {
        self.kept = self.parts.iter().fold(0.0, |kept, share| kept + share.customers);
        if self.kept > self.leaving {
            self.counted = self.leaving / self.kept;
            self.kept = self.leaving;
            for share in self.parts.iter_mut().filter(|share| share.customers != 0.0) {
                share.money *= self.counted;
            }
        }
    }
}

/// What the promises in force lose per order against those of today, in money, where a price of caution was given; negative
/// if they win orders.
fn margin(plan: &Planned) -> f64 {
    plan.levers.iter().filter_map(LeverPlan::margin).fold(0.0, |sum, cost| sum + cost)
}

/// What is charged less than quoted, per order, where the quote is a fixed price that is to be exceeded.
fn returned(plan: &Planned) -> f64 {
    let is_fixed = plan.figures.get(Figure::CostFixed).is_some_and(|fixed| fixed >= 0.5);
    if !is_fixed || plan.lever != Some(Lever::Cost) {
        return 0.0;
    }
    let exceeded = plan.levers.iter().find(|it| it.basis.lever == Lever::Cost);
    exceeded.map_or(0.0, |it| it.promise.handed_back)
}

/// How much more often the promises in force are kept than those of today, over all levers.
fn kept_more(plan: &Planned) -> f64 {
    let of_lever = plan.levers.iter().filter_map(|it| Some(it.promise.keep - it.now?.keep));
    of_lever.fold(0.0, |sum, more| sum + more)
}

/// The share of the lost points that is repaired, and what that costs per order.
fn repairs(plan: &Planned) -> (f64, f64) {
    let (mut points, mut cost) = (0.0, 0.0);
    for (touchpoint, gap) in plan.touchpoints.iter().zip(&plan.journey.gaps) {
        if let Some((repair, gap)) = touchpoint.repair.zip(*gap) {
            points += gap.priority;
            cost += repair;
        }
    }
    (ratio(points, plan.journey.priority).unwrap_or(0.0), cost)
}
