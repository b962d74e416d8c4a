//! Touchpoints: where customers meet the firm, what they want there and what they get.

use super::figures::ratio;
use crate::model::{CollectVec, Id, Wording};

/// Any situation, place or interface where a customer meets the firm (method 6.1).
#[derive(Clone, Debug, PartialEq)]
pub struct Touchpoint {
    /// Its name in answers.
    pub id: Id,
    /// What the host calls it.
    pub label: Wording,
    /// What can go wrong there.
    pub can_go_wrong: Option<Wording>,
    /// What customers want, 1 to 7 (SERVQUAL; method 6.1).
    pub desired: Option<f64>,
    /// What they would put up with, 1 to 7.
    pub adequate: Option<f64>,
    /// What they get, 1 to 7.
    pub received: Option<f64>,
    /// How much it matters, 0 to 10.
    pub weight: f64,
    /// How often a customer meets it, at least 0.
    pub meetings: f64,
    /// The elements of value that it serves.
    pub elements: Vec<Id>,
    /// What it costs per order to give what is wanted there, in money, at least 0; `None` where nothing is repaired.
    pub repair: Option<f64>,
}

/// The zone of what is received (zone of tolerance: Zeithaml, Berry & Parasuraman 1993).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Zone {
    /// Below what customers put up with.
    Red,
    /// Below what they want.
    Amber,
    /// At least what they want.
    Green,
}

/// One touchpoint's difference between received and desired.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Gap {
    /// Received − desired, −6 to 6; positive is exceeded.
    pub gap: f64,
    /// The zone.
    pub zone: Zone,
    /// Weight · meetings · shortfall, at least 0.
    pub priority: f64,
    /// Whether the customer receives so much more than wanted that it may be a waste.
    pub over_served: bool,
}

/// All touchpoints together.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Journey {
    /// The gap of each, in their order; `None` if wanted or received is not known.
    pub gaps: Vec<Option<Gap>>,
    /// The mean gap by weight.
    pub mean: Option<f64>,
    /// The mean by weight with what falls short counted by λ and what exceeds by γ (method 6.1).
    pub felt: Option<f64>,
    /// The sum of all priorities.
    pub priority: f64,
    /// The positions of the touchpoints that fall short, the most urgent first.
    pub order: Vec<usize>,
}

/// The gap from which on the excess may be a waste: a convention.
const OVER_SERVED: f64 = 2.0;

impl Touchpoint {
    fn gap(&self, weight: f64) -> Option<Gap> {
        let (desired, received) = (self.desired?, self.received?);
        let gap = received - desired;
        let red = self.adequate.is_some_and(|adequate| received < adequate);
        let zone = match gap >= 0.0 {
            true => Zone::Green,
            false if red => Zone::Red,
            false => Zone::Amber,
        };
        let priority = weight * self.meetings * (desired - received).max(0.0);
        Some(Gap { gap, zone, priority, over_served: gap >= OVER_SERVED })
    }
}

impl Journey {
    /// Computes the gaps, with gain γ and pain λ. If no weight is above 0, all count alike.
    pub fn new(touchpoints: &[Touchpoint], gain: f64, pain: f64) -> Self {
        let weighted = touchpoints.iter().any(|touchpoint| touchpoint.weight > 0.0);
        let mut journey = Self::default();
        let (mut weights, mut gaps, mut felt) = (0.0, 0.0, 0.0);
        for touchpoint in touchpoints {
            let weight = if weighted { touchpoint.weight } else { 1.0 };
            let gap = touchpoint.gap(weight);
            if let Some(Gap { gap, priority, .. }) = gap {
                weights += weight;
                gaps += weight * gap;
                felt += weight * gap * if gap < 0.0 { pain } else { gain };
                journey.priority += priority;
            }
            journey.gaps.push(gap);
        }
        journey.mean = ratio(gaps, weights);
        journey.felt = ratio(felt, weights);
        let urgency = |gap: &Option<Gap>| gap.map_or(0.0, |gap| gap.priority);
        let urgencies: Vec<f64> = journey.gaps.iter().map(urgency).collect_vec();
        journey.order = falling(&urgencies);
        journey.order.retain(|at| urgencies.get(*at).is_some_and(|urgency| *urgency > 0.0));
        journey
    }
}

/// The positions by falling figure; equal ones keep their order. There are few, and the standard
/// library's sort would add 2 kB to the widget.
pub(super) fn falling(figures: &[f64]) -> Vec<usize> {
    let mut order: Vec<usize> = Vec::new();
    for (at, figure) in figures.iter().enumerate() {
        let smaller = |other: &usize| figures.get(*other).is_some_and(|other| other < figure);
        let place = order.iter().position(smaller).unwrap_or(order.len());
        order.insert(place, at);
    }
    order
}
