//! What the answers would change in the model; the host sees it before it is accepted.

use super::moments::Footing;
use super::reservoir::quantile;
use super::{Reservoir, Said};
use crate::model::calculator::Model;
use crate::model::{Estimate, Evidence, Quantity};

/// A change of one element's amount.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Update {
    /// Which element of the offer, by position.
    pub element: usize,
    /// As the model has it.
    pub before: Quantity,
    /// As customers say: their mean, and the figures that 80 of 100 of them lie between.
    pub after: Quantity,
    /// How many answered.
    pub answers: usize,
}

/// What would change, of elements that five or more answered.
///
/// `amounts` are samples of the answers, from which the ends of the ranges come; the mean is exact.
pub fn updates(model: &Model, said: &Said, amounts: &[Reservoir<f64>]) -> Vec<Update> {
    let elements = model.offer.elements.iter().zip(said.elements.iter().zip(amounts)).enumerate();
    let update =
        |(at, (element, (said, amounts))): (usize, (&crate::model::calculator::Element, _))| {
            let (said, amounts): (&super::ElementSaid, &Reservoir<f64>) = (said, amounts);
            let likely = said.amount.mean()?;
            if said.amount.footing() != Some(Footing::Enough) {
                return None;
            }
            let mut sorted = amounts.kept().to_vec();
            sorted.sort_by(f64::total_cmp);
            let low = quantile(&sorted, 0.1)?.min(likely);
            let high = quantile(&sorted, 0.9)?.max(likely);
            let estimate = Estimate::new(low, likely, high).ok()?.within(element.unit.bounds());
            // Whatever it was before, this figure is what customers said; what was measured, a host may keep.
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
