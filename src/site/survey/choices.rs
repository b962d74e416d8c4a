//! What was chosen among the findings: whom to look at, which waves, what a seller adds.

use leptos::prelude::*;

use crate::model::survey::{HypotheticalBias, MATERIAL};

/// One choice each; they outlive a change of language, and go with the model.
#[derive(Clone, Copy)]
pub struct Choices {
    /// What personas are compared in, as its option has it.
    pub subject: RwSignal<String>,
    /// The group of the value case, likewise.
    pub group: RwSignal<String>,
    /// The first of the two waves that are compared, likewise.
    pub first_wave: RwSignal<String>,
    /// The later of them.
    pub later_wave: RwSignal<String>,
    /// From which share of the first mean on a change matters.
    pub material: RwSignal<f64>,
    /// By how much people say they would pay more than they do.
    pub bias: RwSignal<f64>,
    /// What one costs to make, in money; none leaves it to the model.
    pub unit_cost: RwSignal<Option<f64>>,
    /// How many people could buy.
    pub market: RwSignal<f64>,
}

/// So that what a price brings can be read as what it brings of a hundred people.
const USUAL_MARKET: f64 = 100.0;

impl Choices {
    /// What is usual.
    pub fn new() -> Self {
        Self {
            subject: RwSignal::default(),
            group: RwSignal::default(),
            first_wave: RwSignal::default(),
            later_wave: RwSignal::default(),
            material: RwSignal::new(MATERIAL),
            bias: RwSignal::new(HypotheticalBias::USUAL.get()),
            unit_cost: RwSignal::new(None),
            market: RwSignal::new(USUAL_MARKET),
        }
    }

    /// Forgets what is about another model.
    pub fn forget(self) {
        for chosen in [self.subject, self.group, self.first_wave, self.later_wave] {
            chosen.set(String::new());
        }
        self.unit_cost.set(None);
    }

    /// The hypothetical bias.
    pub fn bias(self) -> HypotheticalBias {
        HypotheticalBias::new(self.bias.get()).unwrap_or(HypotheticalBias::USUAL)
    }
}
