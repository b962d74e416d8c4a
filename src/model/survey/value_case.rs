//! What can be said to one group, from their own answers only (method 7.13).

use super::moments::Footing;
use super::{ElementSaid, Interval, LEVEL, Said};
use crate::model::calculator::{Element, Model, Side, Standing};

/// The reason why a gain may not be claimed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unclaimable {
    /// Nobody was asked.
    NotAsked,
    /// Fewer than five answered.
    TooFew,
    /// It may be worth nothing to them.
    NotSure,
    /// They say that the alternative is as good.
    SaidSame,
    /// They say that the alternative is better.
    SaidWorse,
}

/// One element in a value case.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CaseLine {
    /// Which element of the offer, by position.
    pub element: usize,
    /// The number of answers.
    pub answers: usize,
    /// Its mean worth in money; `None` if nobody answered.
    pub worth: Option<f64>,
    /// The interval of that mean; `None` for fewer than two answers.
    pub interval: Option<Interval>,
    /// The lower end that holds for all gains of the case at once, in money (Bonferroni): with `m` gains, that
    /// of the interval at a level of `1 − 0.05 / m`.
    floor: Option<f64>,
    /// The reason why it may not be claimed; `None` if it may be. Costs are never claimed.
    pub unclaimable: Option<Unclaimable>,
}

impl CaseLine {
    /// The worth that may be claimed as "at least", in money. All claims of a case are right at once in 95 of
    /// 100 surveys or more.
    pub fn at_least(&self) -> Option<f64> {
        self.floor.filter(|_| self.unclaimable.is_none())
    }
}

/// What one group values, and what may be claimed to it.
#[derive(Clone, Debug, PartialEq)]
pub struct ValueCase {
    /// The gains that may be claimed, the greatest worth first.
    pub claims: Vec<CaseLine>,
    /// The gains that may not be claimed.
    pub not_claims: Vec<CaseLine>,
    /// The costs in their own answers, the greatest first.
    pub sacrifices: Vec<CaseLine>,
    /// The number of stated worths.
    pub answers: usize,
    /// The mean stated worth, in money.
    pub stated: Option<f64>,
    /// The interval of that mean.
    pub stated_interval: Option<Interval>,
}

impl ValueCase {
    /// The value case of what one group said.
    pub fn new(model: &Model, said: &Said) -> Self {
        let elements = model.offer.elements.iter().zip(&said.elements);
        // Every gain that the answers could have made a claim is one of the family.
        let family = elements.clone().filter(|(element, said)| {
            let never = obstacle(said.worth.footing(), element.compared.customer);
            element.side == Side::Benefit && never.is_none()
        });
        let level = 1.0 - (1.0 - LEVEL) / family.count().max(1) as f64;
        let line = |(at, (element, said)): (usize, (&Element, &ElementSaid))| {
            let worth = &said.worth;
            let floor = worth.interval_at(level).map(|interval| interval.low);
            let sure = floor.is_some_and(|floor| floor > 0.0);
            let not_sure = (!sure).then_some(Unclaimable::NotSure);
            let line = CaseLine {
                element: at,
                answers: worth.count(),
                worth: worth.mean(),
                interval: worth.interval(),
                floor,
                unclaimable: obstacle(worth.footing(), element.compared.customer).or(not_sure),
            };
            (element.side, line)
        };
        let mut lines: Vec<(Side, CaseLine)> = elements.enumerate().map(line).collect();
        lines.sort_by(|(_, a), (_, b)| b.worth.unwrap_or(-1.0).total_cmp(&a.worth.unwrap_or(-1.0)));
        let pick = |side: Side, claimable: bool| -> Vec<CaseLine> {
            let of_side = lines.iter().filter(|(of, _)| *of == side).map(|(_, line)| *line);
            let fits =
                |line: &CaseLine| side == Side::Cost || line.unclaimable.is_none() == claimable;
            of_side.filter(fits).collect()
        };
        let mut sacrifices = pick(Side::Cost, false);
        sacrifices.retain(|line| line.answers > 0);
        Self {
            claims: pick(Side::Benefit, true),
            not_claims: pick(Side::Benefit, false),
            sacrifices,
            answers: said.stated.count(),
            stated: said.stated.mean(),
            stated_interval: said.stated.interval(),
        }
    }
}

/// The reason why a gain may not be claimed, whatever it is worth.
fn obstacle(footing: Option<Footing>, customer: Option<Standing>) -> Option<Unclaimable> {
    match (footing, customer) {
        (None, _) => Some(Unclaimable::NotAsked),
        (Some(Footing::Single | Footing::VeryFew), _) => Some(Unclaimable::TooFew),
        (_, Some(Standing::Same)) => Some(Unclaimable::SaidSame),
        (_, Some(Standing::Worse)) => Some(Unclaimable::SaidWorse),
        (Some(Footing::Enough), Some(Standing::Better) | None) => None,
    }
}
