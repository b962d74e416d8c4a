//! The figures in force: the host's, overridden by the persona's and then by the visitor's.

use super::offer::found;
use super::situation::weight_in;
use super::{Answers, Element, Formula, Input, Model, Offer, Persona, Rates, Situation, Unit};
use crate::model::{CollectVec, Estimate, Evidence, Id, Limits, Quantity};

/// A model in the eyes of one visitor.
pub(super) struct Figures<'a> {
    pub(super) model: &'a Model,
    pub(super) answers: &'a Answers,
    pub(super) persona: Option<&'a Persona>,
    pub(super) situation: Option<&'a Situation>,
    /// The drivers, in the model's order.
    pub(super) drivers: Vec<Quantity>,
    pub(super) rates: Rates,
    biggest_swing: f64,
}

/// By how much an element counts more or less for the visitor's persona in their situation: 1 where it counts as
/// usual.
pub fn weight(model: &Model, answers: &Answers, element: &Id) -> f64 {
    weight_for(persona_of(model, answers), situation_of(model, answers), element)
}

/// The price of the offer as long as a visitor says nothing.
pub fn usual_price(model: &Model) -> Quantity {
    Figures::new(model, &Answers::default()).price(&model.offer)
}

/// The formula from which an input follows for a visitor, if it does. A rate of their own goes before one that
/// follows for their persona, and that of the persona before the model's.
pub fn formula_for<'a>(model: &'a Model, answers: &Answers, input: &Input) -> Option<&'a Formula> {
    let general = model.formula(input);
    let is_answered = general.is_none() && answers.inputs.get(input).is_some();
    if is_answered || answers.uncounted.contains(input) {
        return None;
    }
    let Some(persona) = persona_of(model, answers) else { return general };
    let own = persona.rates.of(input);
    found(&persona.rates_by, input).or_else(|| general.filter(|_| own.is_none()))
}

fn persona_of<'a>(model: &'a Model, answers: &Answers) -> Option<&'a Persona> {
    model.persona(answers.persona.as_ref()?)
}

fn situation_of<'a>(model: &'a Model, answers: &Answers) -> Option<&'a Situation> {
    model.situation(answers.situation.as_ref()?)
}

fn weight_for(persona: Option<&Persona>, situation: Option<&Situation>, element: &Id) -> f64 {
    let persona = persona.map_or(1.0, |persona| weight_in(&persona.weights, element));
    let situation = situation.map_or(1.0, |there| weight_in(&there.weights, element));
    persona * situation
}

impl<'a> Figures<'a> {
    pub(super) fn new(model: &'a Model, answers: &'a Answers) -> Self {
        let (persona, situation) = (persona_of(model, answers), situation_of(model, answers));
        let own = persona.map(|persona| persona.rates).unwrap_or_default();
        let mut figures = Self {
            model,
            answers,
            persona,
            situation,
            drivers: Vec::with_capacity(model.drivers.len()),
            rates: Rates::default(),
            biggest_swing: biggest_swing(model),
        };
        for driver in &model.drivers {
            let in_force = figures.driver(driver);
            figures.drivers.push(in_force);
        }
        figures.rates = Rates {
            hour: figures.rate(Input::Hour, own.hour, model.rates.hour),
            hassle: figures.rate(Input::Hassle, own.hassle, model.rates.hassle),
            anchor: figures.rate(Input::Anchor, own.anchor, model.rates.anchor),
        };
        figures
    }

    /// The quantity with the visitor's estimate, if they gave one; its evidence is then "stated".
    pub(super) fn quantity(&self, input: &Input, given: &Quantity) -> Quantity {
        match self.answers.inputs.get(input) {
            Some(estimate) => {
                // The model asks for a range of its own kind.
                let estimate = estimate.with_ends(given.estimate.ends());
                Quantity { estimate, evidence: Evidence::Stated, ..*given }
            }
            None => *given,
        }
    }

    /// Whether one of the options must be taken: as the visitor says, or else as the model does.
    pub(super) fn must_choose(&self) -> bool {
        self.answers.must_choose.unwrap_or(self.model.must_choose)
    }

    /// The amount of an element. The model's unit may have changed since the answer, so the amount is clamped
    /// to the bounds of the element.
    pub(super) fn amount(&self, element: &Element) -> Quantity {
        if let Some(formula) = &element.amount_by {
            return self.follows(formula, element.bounds());
        }
        let quantity = self.quantity(&Input::Amount(element.id.clone()), &element.amount);
        Quantity { estimate: quantity.estimate.within(element.bounds()), ..quantity }
    }

    /// The price of an offer.
    pub(super) fn price(&self, offer: &Offer) -> Quantity {
        let input = Input::Price(offer.id.clone());
        self.of_offer(offer, &input, true).unwrap_or(offer.price)
    }

    /// A figure of the price or the fit of an offer, which an answer can change or not.
    pub(super) fn of_offer(&self, offer: &Offer, input: &Input, asked: bool) -> Option<Quantity> {
        let given = match input {
            Input::Price(_) => offer.price,
            _ => offer.fit_quantity(input)?,
        };
        Some(match offer.formula(input) {
            Some(formula) => self.follows(formula, input.bounds()),
            None if asked => self.quantity(input, &given),
            None => given,
        })
    }

    /// By how much the element counts more or less for this persona in this situation.
    pub(super) fn weight(&self, element: &Id) -> f64 {
        weight_for(self.persona, self.situation, element)
    }

    /// The swing of an element beside the biggest one, 0 to 1; 1 if it is no rating. In the
    /// visitor's order the swings are ROC weights (Edwards & Barron 1994; method 1.7).
    pub(super) fn swing(&self, element: &Element) -> f64 {
        let Unit::Rating(scale) = element.unit else { return 1.0 };
        let order = &self.answers.order;
        if order.is_empty() {
            return scale.swing / self.biggest_swing;
        }
        let is_rating = |element: &&Element| element.unit.is_rating();
        let all = self.model.offer.elements.iter().filter(is_rating).count().max(order.len());
        let weight = |rank: usize| (rank..=all).map(|rank| 1.0 / rank as f64).sum::<f64>();
        let ranks = match self.rank(element) {
            Some(rank) => rank..=rank,
            // Ratings outside the order share the remaining weights evenly.
            None => (order.len() + 1).min(all)..=all,
        };
        let count = ranks.clone().count() as f64;
        ranks.map(weight).sum::<f64>() / count / weight(1)
    }

    /// The rank of an element, or of the same thing in the offer, in the visitor's order, from 1.
    fn rank(&self, element: &Element) -> Option<usize> {
        let in_offer = |id: &Id| self.model.offer.elements.iter().find(|own| own.id == *id);
        let same =
            |id: &Id| in_offer(id).is_some_and(|own| own.compared.same_as.contains(&element.id));
        let at = self.answers.order.iter().position(|id| *id == element.id || same(id));
        at.map(|at| at + 1)
    }

    // A visitor may answer a rate that the host left open; the slider is then made around the answer.
    fn rate(
        &self,
        input: Input,
        own: Option<Quantity>,
        given: Option<Quantity>,
    ) -> Option<Quantity> {
        if self.answers.uncounted.contains(&input) {
            return None;
        }
        if let Some(formula) = self.formula(&input) {
            return Some(self.follows(formula, input.bounds()));
        }
        let given = own.or(given);
        let stated = |estimate: &Estimate| Quantity {
            estimate: *estimate,
            limits: Limits::around(*estimate),
            evidence: Evidence::Stated,
        };
        match given {
            Some(given) if self.model.formula(&input).is_some() => Some(given),
            Some(given) => Some(self.quantity(&input, &given)),
            None => self.answers.inputs.get(&input).map(stated),
        }
    }

    /// The formula from which an input in force follows, if it does.
    pub(super) fn formula(&self, input: &Input) -> Option<&'a Formula> {
        formula_for(self.model, self.answers, input)
    }

    /// The fit of an offer. Visitors can only change the fit of the judged offer, not that of alternatives.
    pub(super) fn fit(&self, offer: &Offer) -> Fit {
        let judged = std::ptr::eq(offer, &self.model.offer);
        let quantity = |input: &Input| self.of_offer(offer, input, judged);
        let warranty = &offer.warranty;
        let (times, counted) = self.times(warranty.times, warranty.times_by.as_ref());
        let part = |input, otherwise| quantity(&input).map_or(otherwise, |it| it.estimate.likely());
        let weakest = |inputs: &[Input]| {
            let known = inputs.iter().filter_map(quantity).map(|quantity| quantity.evidence);
            known.fold(Evidence::Measured, Evidence::and)
        };
        let outcomes = offer.outcomes();
        let purpose = [&[Input::Performance, Input::Constraint], &*outcomes].concat();
        let usable = [Input::Available, Input::Capacity, Input::Continuous, Input::Secure];
        Fit {
            performance: part(Input::Performance, 1.0),
            constraint: part(Input::Constraint, 0.0),
            outcomes: outcomes.into_iter().map(|outcome| part(outcome, 1.0)).collect_vec(),
            available: part(Input::Available, 1.0),
            capacity: part(Input::Capacity, 1.0),
            continuous: part(Input::Continuous, 1.0),
            secure: part(Input::Secure, 1.0),
            failure_cost: part(Input::FailureCost, 0.0),
            times,
            failure_evidence: weakest(&[Input::FailureCost]).and(counted),
            utility_evidence: weakest(&purpose),
            warranty_evidence: weakest(&usable),
        }
    }
}

fn biggest_swing(model: &Model) -> f64 {
    let swing = |element: &Element| match element.unit {
        Unit::Rating(scale) => scale.swing,
        _ => 0.0,
    };
    model.offers().flat_map(|offer| &offer.elements).map(swing).fold(0.0, f64::max)
}

/// The fit of one offer in plain numbers.
#[derive(Clone, Debug)]
pub(super) struct Fit {
    pub(super) performance: f64,
    pub(super) constraint: f64,
    pub(super) outcomes: Vec<f64>,
    pub(super) available: f64,
    pub(super) capacity: f64,
    pub(super) continuous: f64,
    pub(super) secure: f64,
    pub(super) failure_cost: f64,
    pub(super) times: f64,
    pub(super) failure_evidence: Evidence,
    pub(super) utility_evidence: Evidence,
    pub(super) warranty_evidence: Evidence,
}

impl Fit {
    /// `U = max(p, c)`, and no more than any outcome that must come out right (method 2.1).
    pub(super) fn utility(&self) -> f64 {
        self.outcomes.iter().fold(self.performance.max(self.constraint), |u, met| u.min(*met))
    }

    /// `W = a · k · n · s` (method 2.2).
    pub(super) fn warranty(&self) -> f64 {
        self.available * self.capacity * self.continuous * self.secure
    }

    /// Where `U · W` comes from: as the weakest of its parts.
    pub(super) fn evidence(&self) -> Evidence {
        self.utility_evidence.and(self.warranty_evidence)
    }

    /// What failed occasions cost, `times · (1 − W) ·` the cost of one (method 2.3).
    pub(super) fn failures(&self) -> f64 {
        (1.0 - self.warranty()) * self.failure_cost * self.times
    }

    /// The figure behind a fit input of `offer`.
    pub(super) fn figure_mut(&mut self, offer: &Offer, input: &Input) -> Option<&mut f64> {
        match input {
            Input::Performance => Some(&mut self.performance),
            Input::Constraint => Some(&mut self.constraint),
            Input::Available => Some(&mut self.available),
            Input::Capacity => Some(&mut self.capacity),
            Input::Continuous => Some(&mut self.continuous),
            Input::Secure => Some(&mut self.secure),
            Input::FailureCost => Some(&mut self.failure_cost),
            Input::Outcome(id) => {
                let at = offer.utility.as_ref()?.must_be.iter().position(|o| &o.id == id)?;
                self.outcomes.get_mut(at)
            }
            _ => None,
        }
    }
}
