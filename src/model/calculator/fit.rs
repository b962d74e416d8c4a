//! Fit: whether an offer does the job (utility), and whether it can be used when needed (warranty).

use super::Formula;
use crate::model::{Id, Quantity, Wording};

/// Something that must come out right, or the offer is useless: the car ends up clean (method 2.1).
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// Its name in answers.
    pub id: Id,
    /// What the host calls it.
    pub label: Wording,
    /// To what degree it comes out right, 0 to 1.
    pub met: Quantity,
}

/// Fit for purpose: performance supported *or* a constraint removed (ITIL; method 2.1).
#[derive(Clone, Debug, PartialEq)]
pub struct Utility {
    /// To what degree it does the job, 0 to 1.
    pub performance: Quantity,
    /// To what degree it removes an obstacle, 0 to 1; `None` if that is not what it is for.
    pub constraint: Option<Quantity>,
    /// What must come out right besides.
    pub must_be: Vec<Outcome>,
}

/// Fit for use: available *and* enough *and* continuous *and* secure (ITIL; method 2.2).
///
/// Each part is a probability; `None` means that the part is not needed, which counts as certain.
#[derive(Clone, Debug, PartialEq)]
pub struct Warranty {
    /// Open when promised.
    pub available: Option<Quantity>,
    /// Serves customers even when busy.
    pub capacity: Option<Quantity>,
    /// Recovers in time.
    pub continuous: Option<Quantity>,
    /// As safe as expected.
    pub secure: Option<Quantity>,
    /// What one failed occasion costs the customer, in money.
    pub failure_cost: Option<Quantity>,
    /// On how many occasions of the period it may fail.
    pub times: f64,
    /// How that follows from drivers; `times` is then not used.
    pub times_by: Option<Formula>,
}

impl Default for Warranty {
    fn default() -> Self {
        let (available, capacity, continuous, secure) = (None, None, None, None);
        let (failure_cost, times_by) = (None, None);
        Self { available, capacity, continuous, secure, failure_cost, times: 1.0, times_by }
    }
}
