//! Where the offer differs from the alternative, and which differences matter most (method 3.5 and 3.6).

use super::{Element, Line, Model, Results, Side, Standing};
use crate::model::{CollectVec, Id};

/// The class of an element that follows from both standings (Anderson, Narus & van Rossum 2006).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// As good as the alternative.
    Parity,
    /// Better than the alternative.
    Favourable,
    /// Worse than the alternative.
    Unfavourable,
    /// We and the customers disagree.
    Contention,
}

/// One element of the offer compared with the alternative.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparand {
    /// Which element of the offer, by position.
    pub element: usize,
    /// The host's view.
    pub ours: Option<Standing>,
    /// The customers' view.
    pub customer: Option<Standing>,
    /// The class that follows; `None` if nobody compared.
    pub class: Option<Class>,
    /// What the element is worth, in money; the resonating focus takes the most.
    pub weight: f64,
}

impl Comparand {
    fn new(
        element: usize,
        ours: Option<Standing>,
        customer: Option<Standing>,
        weight: f64,
    ) -> Self {
        let of = |standing| match standing {
            Standing::Better => Class::Favourable,
            Standing::Same => Class::Parity,
            Standing::Worse => Class::Unfavourable,
        };
        let class = match (ours, customer) {
            (Some(ours), Some(customer)) if ours != customer => Some(Class::Contention),
            (ours, customer) => ours.or(customer).map(of),
        };
        Self { element, ours, customer, class, weight }
    }
}

/// Differences below 2 % of the price are not noticed: a convention (method 3.5).
const NOTICED: f64 = 0.02;

/// How every element of the offer compares with the alternatives.
pub fn comparands(model: &Model, results: &Results) -> Vec<Comparand> {
    let elements = model.offer.elements.iter().zip(&results.offer.lines);
    let compare = |(at, (element, line)): (usize, (&Element, &Line))| {
        let rival = delivered(model, results, &element.compared.same_as);
        let better = rival.map(|rival| match element.side {
            Side::Benefit => line.delivered - rival,
            Side::Cost => rival - line.delivered,
        });
        let tolerance = NOTICED * results.offer.cost_by_kind.price;
        let counted = better.map(|better| match better {
            _ if better.abs() <= tolerance => Standing::Same,
            _ if better > 0.0 => Standing::Better,
            _ => Standing::Worse,
        });
        let weight = better.map_or(line.delivered, f64::abs);
        let ours = element.compared.ours.or(counted);
        Comparand::new(at, ours, element.compared.customer, weight)
    };
    elements.enumerate().map(compare).collect_vec()
}

/// The worth of the same thing in the best alternative that has it.
fn delivered(model: &Model, results: &Results, same: &[Id]) -> Option<f64> {
    let is_best = |at: usize| Some(at) == results.comparison.best;
    let best = results.alternatives.iter().filter(|(at, _)| is_best(*at));
    let worths = best.chain(results.alternatives.iter().filter(|(at, _)| !is_best(*at)));
    let mut lines = worths.flat_map(|(at, worth)| {
        let elements = model.alternatives.get(*at).map(|offer| &offer.elements);
        elements.into_iter().flatten().zip(&worth.lines)
    });
    lines.find(|(element, _)| same.contains(&element.id)).map(|(_, line)| line.delivered)
}

/// The resonating focus, by position: the one or two favourable elements that matter most, and at most one of
/// parity (Anderson, Narus & van Rossum 2006).
pub fn resonating_focus(comparands: &[Comparand]) -> Vec<usize> {
    let heaviest = |class| {
        let mut of_class: Vec<_> =
            comparands.iter().filter(|each| each.class == Some(class)).collect_vec();
        of_class.sort_by(|a, b| b.weight.total_cmp(&a.weight));
        of_class.into_iter().map(|each| each.element)
    };
    let points: Vec<_> = heaviest(Class::Favourable).take(2).collect_vec();
    let parity = heaviest(Class::Parity).take(if points.is_empty() { 0 } else { 1 });
    points.into_iter().chain(parity).collect_vec()
}
