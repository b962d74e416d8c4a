//! The changes that answers propose to the model; the host reviews them before accepting (method 7.7).

use super::reservoir::weighted_quantile;
use super::{Reservoir, Weight};
use crate::model::calculator::{Element, Input, Model};
use crate::model::{Estimate, Evidence, Quantity, Shape};

/// A change of one element's amount, or of a driver.
#[derive(Clone, Debug, PartialEq)]
pub struct Update {
    /// Which.
    pub input: Input,
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

/// From so many answers on a range is proposed (method 7.2).
const ENOUGH: u64 = 5;
/// The most steps between the quantiles.
const MOST_STEPS: usize = Element::MAX_QUANTILES - 1;

/// Samples of what people answered, with the weights of the people.
pub type Samples = Vec<Reservoir<(f64, Weight)>>;

/// The changes of elements and drivers that five or more people answered, by the weights of people.
///
/// `amounts` are samples of the answers, of the elements and then of the drivers.
pub fn updates(model: &Model, amounts: &Samples) -> Vec<Update> {
    let elements = model.offer.elements.iter().map(|element| {
        let input = Input::Amount(element.id.clone());
        (input, element.amount, &element.quantiles, element.bounds())
    });
    let drivers = model.drivers.iter().map(|driver| {
        let input = Input::Driver(driver.id.clone());
        (input, driver.amount, &driver.quantiles, driver.bounds())
    });
    let update =
        |((input, before, known, bounds), amounts): ((_, _, &Vec<f64>, _), &Reservoir<_>)| {
            // What follows from drivers has no range of its own.
            let (after, quantiles) =
                heard(before, bounds, amounts, model.shape).filter(|_| model.asks(&input))?;
            let answers = usize::try_from(amounts.seen()).unwrap_or(usize::MAX);
            let is_news = (before, known) != (after, &quantiles);
            is_news.then_some(Update { input, before, after, quantiles, answers })
        };
    elements.chain(drivers).zip(amounts).filter_map(update).collect()
}

/// What the answers to one figure come to; `None` for fewer than five.
fn heard(
    given: Quantity,
    (min, max): (f64, f64),
    amounts: &Reservoir<(f64, Weight)>,
    shape: Shape,
) -> Option<(Quantity, Vec<f64>)> {
    if amounts.seen() < ENOUGH {
        return None;
    }
    let mut sorted = amounts.kept().to_vec();
    sorted.sort_by(|a, b| a.0.total_cmp(&b.0));
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
    let after = Quantity { estimate, evidence: Evidence::Stated, ..given };
    Some((after, quantiles))
}

/// The model with these changes.
pub fn accept(model: &Model, updates: &[Update]) -> Model {
    let mut model = model.clone();
    for update in updates {
        let mut elements = model.offer.elements.iter_mut();
        let mut drivers = model.drivers.iter_mut();
        let changed = match &update.input {
            Input::Amount(id) => elements
                .find(|element| element.id == *id)
                .map(|element| (&mut element.amount, &mut element.quantiles)),
            Input::Driver(id) => drivers
                .find(|driver| driver.id == *id)
                .map(|driver| (&mut driver.amount, &mut driver.quantiles)),
            _ => None,
        };
        if let Some((amount, quantiles)) = changed {
            *amount = update.after;
            quantiles.clone_from(&update.quantiles);
        }
    }
    model
}
