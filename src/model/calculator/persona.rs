//! Personas: people with their own rates and weights (method 3.7).

use super::{Formula, Input};
use crate::model::{Id, Quantity, Wording};

/// The rates that turn time, hassle and ratings into money. Elements without a rate stay uncounted, beside
/// the value.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Rates {
    /// Income per hour, in money.
    pub hour: Option<Quantity>,
    /// What they would pay to be rid of the whole hassle, in money.
    pub hassle: Option<Quantity>,
    /// What they would pay for the biggest swing among all ratings, in money.
    pub anchor: Option<Quantity>,
}

impl Rates {
    /// The rate of an input; `None` if it is left open or the input is no rate.
    pub fn of(&self, rate: &Input) -> Option<Quantity> {
        match rate {
            Input::Hour => self.hour,
            Input::Hassle => self.hassle,
            Input::Anchor => self.anchor,
            _ => None,
        }
    }
}

/// A kind of customer, with weights and rates.
#[derive(Clone, Debug, PartialEq)]
pub struct Persona {
    /// Its name in answers.
    pub id: Id,
    /// What the host calls it.
    pub label: Wording,
    /// Rates that differ from the model's.
    pub rates: Rates,
    /// Those of their rates that follow from drivers, each with its formula (method 1.11).
    pub rates_by: Vec<(Input, Formula)>,
    /// The factors by which elements weigh more or less for them, 0 to 100.
    pub weights: Vec<(Id, f64)>,
}

impl Persona {
    /// The greatest weight.
    pub const MAX_WEIGHT: f64 = 100.0;
}
