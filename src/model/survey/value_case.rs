//! What can be said to one group, from their own answers only (seed A5).

use super::moments::Footing;
use super::{Interval, Said};
use crate::model::calculator::{Model, Side, Standing};

/// Why a gain may not be claimed.
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
    /// How many answered.
    pub answers: usize,
    /// What it is worth to them on average, in money; none if nobody answered.
    pub worth: Option<f64>,
    /// Between what that mean lies; none of fewer than two.
    pub interval: Option<Interval>,
    /// Why it may not be claimed; none may. Sacrifices are not claimed at all.
    pub unclaimable: Option<Unclaimable>,
}

impl CaseLine {
    /// What may be claimed at least, in money: the lower end.
    pub fn at_least(&self) -> Option<f64> {
        self.interval.filter(|_| self.unclaimable.is_none()).map(|interval| interval.low)
    }
}

/// What one group values, what may be claimed to them and what may not.
#[derive(Clone, Debug, PartialEq)]
pub struct ValueCase {
    /// Gains that may be claimed, what is worth most to them first.
    pub claims: Vec<CaseLine>,
    /// Gains that may not.
    pub not_claims: Vec<CaseLine>,
    /// What it takes from them, in their own answers; the most first.
    pub sacrifices: Vec<CaseLine>,
    /// How many said what it is worth to them.
    pub answers: usize,
    /// What that is on average, in money.
    pub stated: Option<f64>,
    /// Between what that mean lies.
    pub stated_interval: Option<Interval>,
}

impl ValueCase {
    /// From what one group said.
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
