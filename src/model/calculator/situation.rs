//! Situations: the same offer where needs and choices are others, such as a can of stew for $100 (method 3.8).

use crate::model::{Id, Wording};

/// A situation, which changes what elements are worth and which alternatives there are.
#[derive(Clone, Debug, PartialEq)]
pub struct Situation {
    /// Its name in answers.
    pub id: Id,
    /// What the host calls it.
    pub label: Wording,
    /// The factors by which elements weigh more or less in it, 0 to 100.
    pub weights: Vec<(Id, f64)>,
    /// The alternatives that remain; `None` for all of them.
    pub alternatives: Option<Vec<Id>>,
}

impl Situation {
    /// Whether the alternative exists in this situation.
    pub fn offers(&self, alternative: &Id) -> bool {
        self.alternatives.as_ref().is_none_or(|there| there.contains(alternative))
    }
}

/// The weight of an element in a list of weights; 1 if it is not there.
pub(super) fn weight_in(weights: &[(Id, f64)], element: &Id) -> f64 {
    weights.iter().find(|(id, _)| id == element).map_or(1.0, |(_, weight)| *weight)
}
