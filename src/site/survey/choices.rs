//! What was chosen among the findings: whom to look at, which waves, what a seller adds.

use leptos::prelude::*;

use crate::model::survey::{HypotheticalBias, MATERIAL, Subject};

/// One choice each; they outlive a change of language, and go with the model.
#[derive(Clone)]
pub struct Choices {
    /// What personas are compared in.
    pub subject: ArcRwSignal<Subject>,
    /// The group of the value case, by position.
    pub group: ArcRwSignal<Option<usize>>,
    /// The two waves that are compared, by position; none is the first and the last.
    pub waves: ArcRwSignal<Option<(usize, usize)>>,
    /// From which share of the first mean on a change matters.
    pub material: ArcRwSignal<f64>,
    /// By how much people say they would pay more than they do.
    pub bias: ArcRwSignal<f64>,
    /// What one costs to make, in money; none leaves it to the model.
    pub unit_cost: ArcRwSignal<Option<f64>>,
    /// How many people could buy.
    pub market: ArcRwSignal<f64>,
}

/// So that what a price brings can be read as what it brings of a hundred people.
const USUAL_MARKET: f64 = 100.0;

impl Default for Choices {
    fn default() -> Self {
        Self {
            subject: ArcRwSignal::new(Subject::Stated),
            group: ArcRwSignal::new(None),
            waves: ArcRwSignal::new(None),
            material: ArcRwSignal::new(MATERIAL),
            bias: ArcRwSignal::new(HypotheticalBias::USUAL.get()),
            unit_cost: ArcRwSignal::new(None),
            market: ArcRwSignal::new(USUAL_MARKET),
        }
    }
}

impl Choices {
    /// Forgets what is about another model.
    pub fn forget(&self) {
        self.subject.set(Subject::Stated);
        self.group.set(None);
        self.waves.set(None);
        self.unit_cost.set(None);
    }
}
