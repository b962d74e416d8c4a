//! The changes that answers propose to the model; the host reviews them before accepting (method 7.7).

use super::moments::Footing;
use super::reservoir::weighted_quantile;
use super::{ElementSaid, Reservoir, Said, Weight};
use crate::model::calculator::{Element, Model};
use crate::model::{Estimate, Evidence, Quantity, Shape};

/// A change of one element's amount.
#[derive(Clone, Debug, PartialEq)]
pub struct Update {
    /// Which element of the offer, by position.
    pub element: usize,
    /// The quantity in the model.
    pub before: Quantity,
    /// The quantity by the answers: its ends are their 10th and 90th percentile, and it has their median.
    pub after: Quantity,
    /// The quantiles of the answers at equal steps of probability, from the least to the greatest. The model
    /// draws from them, so that the chance it states is the share of these people. Empty if all gave the same
    /// answer.
    pub quantiles: Vec<f64>,
    /// The number of answers.
    pub answers: usize,
}

/// The most steps between the quantiles.
const MOST_STEPS: usize = Element::MAX_QUANTILES - 1;

/// The changes of elements that five or more people answered, by the weights of people.
///
/// `amounts` are samples of the answers.
pub fn updates(model: &Model, said: &Said, amounts: &[Reservoir<(f64, Weight)>]) -> Vec<Update> {
    let elements = model.offer.elements.iter().zip(said.elements.iter().zip(amounts));
    let update =
        |(at, (element, (said, amounts))): (usize, (&Element, (&ElementSaid, &Reservoir<_>)))| {
            let (after, quantiles) = heard(element, said, amounts, model.shape)?;
            let is_news = (element.amount, &element.quantiles) != (after, &quantiles);
            let (before, answers) = (element.amount, said.amount.count());
            is_news.then_some(Update { element: at, before, after, quantiles, answers })
        };
    elements.enumerate().filter_map(update).collect()
}

/// What the answers to one element come to; `None` for fewer than five.
fn heard(
    element: &Element,
    said: &ElementSaid,
    amounts: &Reservoir<(f64, Weight)>,
    shape: Shape,
) -> Option<(Quantity, Vec<f64>)> {
    // What follows from drivers has no range of its own.
    if said.amount.footing() != Some(Footing::Enough) || element.amount_by.is_some() {
        return None;
    }
    let mut sorted = amounts.kept().to_vec();
    sorted.sort_by(|a, b| a.0.total_cmp(&b.0));
    let (min, max) = element.bounds();
    let at = |share: f64| weighted_quantile(&sorted, share).map(|amount| amount.clamp(min, max));
    let estimate = Estimate::from_quantiles([at(0.1)?, at(0.5)?, at(0.9)?], shape).ok()?;
    // Of people who weigh the same, the quantiles at these steps are the answers themselves.
    let first = sorted.first()?.1;
    let alike = sorted.iter().all(|(_, weight)| *weight == first);
    let steps = if alike { MOST_STEPS.min(sorted.len() - 1) } else { MOST_STEPS };
    let mut quantiles: Vec<f64> =
        (0..=steps).filter_map(|step| at(step as f64 / steps as f64)).collect();
    if quantiles.first() == quantiles.last() {
        quantiles.clear();
    }
    // The new figure is stated by customers, whatever the old one was. A host may keep a measured one.
    let after = Quantity { estimate, evidence: Evidence::Stated, ..element.amount };
    Some((after, quantiles))
}

/// The model with these changes.
pub fn accept(model: &Model, updates: &[Update]) -> Model {
    let mut model = model.clone();
    for update in updates {
        if let Some(element) = model.offer.elements.get_mut(update.element) {
            element.amount = update.after;
            element.quantiles.clone_from(&update.quantiles);
        }
    }
    model
}
