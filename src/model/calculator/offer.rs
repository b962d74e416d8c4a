//! What is judged, and the model that a host writes about it.

use super::{Element, Input, Persona, Proposition, Rates, Situation, Unit, Utility, Warranty};
use crate::model::{Id, Quantity, Shape, Wording};

/// Something one can choose: what is judged, or an alternative to it.
#[derive(Clone, Debug, PartialEq)]
pub struct Offer {
    /// Its name in answers.
    pub id: Id,
    /// What the host calls it.
    pub name: Wording,
    /// What is paid for it, in money, at least 0.
    pub price: Quantity,
    /// What it costs the one who sells it, in money; none if that is not told.
    pub unit_cost: Option<f64>,
    /// Gains and sacrifices beside the price.
    pub elements: Vec<Element>,
    /// Whether it does the job; none counts as fully.
    pub utility: Option<Utility>,
    /// Whether it can be used when needed.
    pub warranty: Warranty,
}

impl Offer {
    /// Whether it has elements that are shares of its own price.
    pub fn has_price_shares(&self) -> bool {
        self.elements.iter().any(|element| element.unit == Unit::PriceShare)
    }
}

/// Everything a host says: the offer, the alternatives, the people. Answers are laid over it.
#[derive(Clone, Debug, PartialEq)]
pub struct Model {
    /// Its name.
    pub id: Id,
    /// The host's own mark of this edition; may be empty.
    pub edition: String,
    /// What the host calls it.
    pub title: Wording,
    /// What all amounts are counted over, such as "per visit".
    pub period: Wording,
    /// ISO 4217 code, three capital letters.
    pub currency: String,
    /// Discount rate per year for elements that recur over years, 0 to 1.
    pub discount: f64,
    /// How likely the figures within a range are.
    pub shape: Shape,
    /// What is judged.
    pub offer: Offer,
    /// What one could do otherwise. Doing nothing is always possible besides.
    pub alternatives: Vec<Offer>,
    /// The people it may be worth something to; may be empty.
    pub personas: Vec<Persona>,
    /// Circumstances it may be judged in; may be empty.
    pub situations: Vec<Situation>,
    /// What time, hassle and ratings are worth to someone of no persona.
    pub rates: Rates,
    /// What the host says with it, if anything.
    pub proposition: Option<Proposition>,
}

impl Model {
    /// The offer and then each alternative.
    pub fn offers(&self) -> impl Iterator<Item = &Offer> {
        std::iter::once(&self.offer).chain(&self.alternatives)
    }

    /// The element of that name, of the offer or an alternative.
    pub fn element(&self, id: &Id) -> Option<&Element> {
        self.offers().flat_map(|offer| &offer.elements).find(|element| element.id == *id)
    }

    /// The least and the greatest figure that an input can have here.
    pub fn bounds(&self, input: &Input) -> (f64, f64) {
        let element = if let Input::Amount(id) = input { self.element(id) } else { None };
        element.map_or_else(|| input.bounds(), |element| element.unit.bounds())
    }

    /// The persona of that name.
    pub fn persona(&self, id: &Id) -> Option<&Persona> {
        self.personas.iter().find(|persona| &persona.id == id)
    }

    /// The situation of that name.
    pub fn situation(&self, id: &Id) -> Option<&Situation> {
        self.situations.iter().find(|situation| &situation.id == id)
    }
}
