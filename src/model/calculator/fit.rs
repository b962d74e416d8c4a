//! Fit: does it do the job (utility), and can it be used when needed (warranty).

use crate::model::{Id, Quantity, Wording};

/// Something that must come out right, or the offer is useless (seed W1: the car ends up clean).
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// Its name in answers.
    pub id: Id,
    /// What the host calls it.
    pub label: Wording,
    /// To what degree it comes out right, 0 to 1.
    pub met: Quantity,
}

/// Fit for purpose: performance supported *or* a constraint removed (ITIL; card M4).
#[derive(Clone, Debug, PartialEq)]
pub struct Utility {
    /// To what degree it does the job, 0 to 1.
    pub performance: Quantity,
    /// To what degree it removes an obstacle, 0 to 1; none if that is not what it is for.
    pub constraint: Option<Quantity>,
    /// What must come out right besides.
    pub must_be: Vec<Outcome>,
}

/// Fit for use: available *and* enough *and* continuous *and* secure (ITIL; card M4).
///
/// Each is a probability; none means that it is not needed, which counts as certain.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Warranty {
    /// Open when promised.
    pub available: Option<Quantity>,
    /// Copes with demand.
    pub capacity: Option<Quantity>,
    /// Recovers in time.
    pub continuous: Option<Quantity>,
    /// As safe as expected.
    pub secure: Option<Quantity>,
    /// What one failed occasion costs the customer, in money.
    pub failure_cost: Option<Quantity>,
}
