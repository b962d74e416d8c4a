//! What can be said to one group, from their own answers only (method 7.13).

use super::moments::Footing;
use super::{Interval, Said};
use crate::model::calculator::{Model, Side, Standing};

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
    /// The reason why it may not be claimed; `None` if it may be. Costs are never claimed.
    pub unclaimable: Option<Unclaimable>,
}

impl CaseLine {
    /// The worth that may be claimed as "at least", in money: the lower end of the interval.
    pub fn at_least(&self) -> Option<f64> {
        self.interval.filter(|_| self.unclaimable.is_none()).map(|interval| interval.low)
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
        let mut lines: Vec<(Side, CaseLine)> = model
            .offer
            .elements
            .iter()
            .zip(&said.elements)
            .enumerate()
            .map(|(at, (element, said))| {
                let customer = element.compared.customer;
                let worth = &said.worth;
                let line = CaseLine {
                    element: at,
                    answers: worth.count(),
                    worth: worth.mean(),
                    interval: worth.interval(),
                    unclaimable: unclaimable(worth.footing(), worth.interval(), customer),
                };
                (element.side, line)
            })
            .collect();
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

fn unclaimable(
    footing: Option<Footing>,
    interval: Option<Interval>,
    customer: Option<Standing>,
) -> Option<Unclaimable> {
    match (footing, interval, customer) {
        (None, ..) => Some(Unclaimable::NotAsked),
        (Some(Footing::Single | Footing::VeryFew), ..) => Some(Unclaimable::TooFew),
        (_, _, Some(Standing::Same)) => Some(Unclaimable::SaidSame),
        (_, _, Some(Standing::Worse)) => Some(Unclaimable::SaidWorse),
        (_, Some(interval), _) if interval.low > 0.0 => None,
        _ => Some(Unclaimable::NotSure),
    }
}
