//! Answers: what a visitor says, and nothing that was not touched.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Estimate, Id};

/// Something a visitor can change, by its address in the model.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Input {
    /// The price of an offer or alternative.
    Price(Id),
    /// The amount of an element.
    Amount(Id),
    /// What share of an element one believes to get.
    Belief(Id),
    /// Income per hour.
    Hour,
    /// What being rid of all hassle is worth.
    Hassle,
    /// What the biggest swing among ratings is worth.
    Anchor,
    /// To what degree the offer does the job.
    Performance,
    /// To what degree the offer removes an obstacle.
    Constraint,
    /// To what degree an outcome that must be right comes out right.
    Outcome(Id),
    /// How often the offer is there when promised.
    Available,
    /// How often it copes with demand.
    Capacity,
    /// How often it recovers in time.
    Continuous,
    /// How often it is as safe as expected.
    Secure,
    /// What one failed occasion costs.
    FailureCost,
}

impl Input {
    /// The bounds that an answer must keep.
    pub fn bounds(&self) -> (f64, f64) {
        match self {
            Self::Price(_) | Self::Amount(_) | Self::FailureCost => (0.0, crate::model::LARGEST),
            Self::Hour | Self::Hassle | Self::Anchor => (0.0, crate::model::LARGEST),
            Self::Belief(_) => (0.0, super::Element::MAX_BELIEF),
            _ => (0.0, 1.0),
        }
    }
}

/// What a visitor says. Empty answers leave the model as the host wrote it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answers {
    /// Who the visitor is.
    pub persona: Option<Id>,
    /// Which circumstances they are in; none is the usual ones.
    pub situation: Option<Id>,
    /// What they would do otherwise; none compares with the best of all alternatives.
    pub alternative: Option<Id>,
    /// What they changed.
    pub inputs: BTreeMap<Input, Estimate>,
    /// Rates they would rather not use: hours, hassle or ratings then stay uncounted.
    pub uncounted: BTreeSet<Input>,
    /// Ratings in their order of importance, the first the most important; empty leaves the
    /// model's swings.
    pub order: Vec<Id>,
}
