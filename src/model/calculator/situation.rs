//! Situations: the same offer, where needs and choices are others (seed W4: the can of stew for $100).

use crate::model::{Id, Wording};

/// Circumstances that change what elements are worth and what else one could do.
#[derive(Clone, Debug, PartialEq)]
pub struct Situation {
    /// Its name in answers.
    pub id: Id,
    /// What the host calls it.
    pub label: Wording,
    /// By how much elements weigh more or less in it, 0 to 100.
    pub weights: Vec<(Id, f64)>,
    /// The alternatives that there still are; none for all of them.
    pub alternatives: Option<Vec<Id>>,
}

impl Situation {
    /// Whether the alternative is there in it.
    pub fn offers(&self, alternative: &Id) -> bool {
        self.alternatives.as_ref().is_none_or(|there| there.contains(alternative))
    }
}

/// By how much something weighs in a list of weights; 1 if nothing is said.
pub(super) fn weight_in(weights: &[(Id, f64)], element: &Id) -> f64 {
    weights.iter().find(|(id, _)| id == element).map_or(1.0, |(_, weight)| *weight)
}
