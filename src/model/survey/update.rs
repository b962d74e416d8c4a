//! The changes that answers propose to the model; the host reviews them before accepting (method 7.7).

use super::moments::Footing;
use super::reservoir::weighted_quantile;
use super::{Reservoir, Said, Weight};
use crate::model::calculator::Model;
use crate::model::{Estimate, Evidence, Quantity};

/// A change of one element's amount.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Update {
    /// Which element of the offer, by position.
    pub element: usize,
    /// The quantity in the model.
    pub before: Quantity,
    /// The quantity by the answers: their mean, and the range that holds 80 of 100 of them.
    pub after: Quantity,
    /// The number of answers.
    pub answers: usize,
}

/// The changes of elements that five or more people answered.
///
/// The ends of the ranges come from `amounts`, which are samples of the answers; the mean is exact.
pub fn updates(model: &Model, said: &Said, amounts: &[Reservoir<(f64, Weight)>]) -> Vec<Update> {
    let elements = model.offer.elements.iter().zip(said.elements.iter().zip(amounts)).enumerate();
    let update =
        |(at, (element, (said, amounts))): (usize, (&crate::model::calculator::Element, _))| {
            let (said, amounts): (&super::ElementSaid, &Reservoir<(f64, Weight)>) = (said, amounts);
            let likely = said.amount.mean()?;
            if said.amount.footing() != Some(Footing::Enough) {
                return None;
            }
            let mut sorted = amounts.kept().to_vec();
            sorted.sort_by(|a, b| a.0.total_cmp(&b.0));
            let low = weighted_quantile(&sorted, 0.1)?.min(likely);
            let high = weighted_quantile(&sorted, 0.9)?.max(likely);
            let estimate = Estimate::new(low, likely, high).ok()?.within(element.unit.bounds());
            // The new figure is stated by customers, whatever the old one was. A host may keep a measured
            // one.
            let after = Quantity { estimate, evidence: Evidence::Stated, ..element.amount };
            let (before, answers) = (element.amount, said.amount.count());
            (before != after).then_some(Update { element: at, before, after, answers })
        };
    elements.filter_map(update).collect()
}

/// The model with these changes.
pub fn accept(model: &Model, updates: &[Update]) -> Model {
    let mut model = model.clone();
    for update in updates {
        if let Some(element) = model.offer.elements.get_mut(update.element) {
            element.amount = update.after;
        }
    }
    model
}
