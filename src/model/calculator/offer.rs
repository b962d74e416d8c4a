//! The offer, and the model that a host writes about it.

use super::element::present_value;
use super::{
    Answers, Driver, Element, Formula, Input, NextSteps, Persona, Proposition, Rates, Relation,
    Situation, Source, Sourced, Unit, Utility, Warranty,
};
use crate::model::{CollectVec, Evidence, Id, Quantity, Shape, Wording};

/// Something that a customer can choose: the judged offer, or an alternative.
#[derive(Clone, Debug, PartialEq)]
pub struct Offer {
    /// Its name in answers.
    pub id: Id,
    /// What the host calls it.
    pub name: Wording,
    /// The price, in money, at least 0.
    pub price: Quantity,
    /// How the price follows from drivers (method 1.11); `price` is then not used.
    pub price_by: Option<Formula>,
    /// The number of years for which the price is paid, each time at the beginning; 1 is once.
    pub price_years: u32,
    /// The seller's cost per unit, in money; `None` if the host does not tell.
    pub unit_cost: Option<f64>,
    /// The gains and costs, except the price.
    pub elements: Vec<Element>,
    /// Whether it does the job; `None` counts as fully.
    pub utility: Option<Utility>,
    /// Whether it can be used when needed.
    pub warranty: Warranty,
    /// The figures of its fit that follow from drivers, each with its formula.
    pub fit_by: Vec<(Input, Formula)>,
}

impl Offer {
    /// The figure of its fit behind an input; `None` if the host says nothing of it, or if it is no input of the
    /// fit.
    pub fn fit_quantity(&self, input: &Input) -> Option<Quantity> {
        let utility = self.utility.as_ref();
        match input {
            Input::Performance => utility.map(|utility| utility.performance),
            Input::Constraint => utility.and_then(|utility| utility.constraint),
            Input::Outcome(id) => {
                utility.and_then(|u| u.must_be.iter().find(|o| o.id == *id)).map(|o| o.met)
            }
            Input::Available => self.warranty.available,
            Input::Capacity => self.warranty.capacity,
            Input::Continuous => self.warranty.continuous,
            Input::Secure => self.warranty.secure,
            Input::FailureCost => self.warranty.failure_cost,
            _ => None,
        }
    }

    /// How its price or a figure of its fit follows from drivers, if it does.
    pub fn formula(&self, input: &Input) -> Option<&Formula> {
        match input {
            Input::Price(_) => self.price_by.as_ref(),
            _ => found(&self.fit_by, input),
        }
    }

    /// The inputs of the outcomes that must come out right.
    pub fn outcomes(&self) -> Vec<Input> {
        let outcomes = self.utility.iter().flat_map(|utility| &utility.must_be);
        outcomes.map(|outcome| Input::Outcome(outcome.id.clone())).collect_vec()
    }

    /// What the price counts in all, as a multiple of it: 1 if it is paid once (method 3.11).
    pub fn payments(&self, discount: f64) -> f64 {
        present_value((0..self.price_years).map(|_| 1.0), discount)
    }

    /// Whether it has elements that are shares of its price.
    pub fn has_price_shares(&self) -> bool {
        self.elements.iter().any(|element| element.unit == Unit::PriceShare)
    }
}

/// Everything that a host says: the offer, the alternatives, the people. Answers override parts of
/// it.
#[derive(Clone, Debug, PartialEq)]
pub struct Model {
    /// Its name.
    pub id: Id,
    /// The host's name for this edition; may be empty.
    pub edition: String,
    /// What the host calls it.
    pub title: Wording,
    /// The period of all amounts, such as "per visit".
    pub period: Wording,
    /// ISO 4217 code, three capital letters.
    pub currency: String,
    /// Discount rate per year for what comes over years, 0 to 1.
    pub discount: f64,
    /// The distribution of figures within a range.
    pub shape: Shape,
    /// The quantities from which other figures follow; each depends only on those before it.
    pub drivers: Vec<Driver>,
    /// The judged offer.
    pub offer: Offer,
    /// The alternatives. Doing nothing is possible too, unless one of them must be taken.
    pub alternatives: Vec<Offer>,
    /// Whether the offer or an alternative must be taken, so that doing nothing is no choice (method 3.9).
    pub must_choose: bool,
    /// How figures hang together; all others are independent of each other (method 4.6).
    pub relations: Vec<Relation>,
    /// The personas; may be empty.
    pub personas: Vec<Persona>,
    /// The situations; may be empty.
    pub situations: Vec<Situation>,
    /// The worth of time, hassle and ratings to someone without a persona.
    pub rates: Rates,
    /// The rates that follow from drivers, each with its formula (method 1.11).
    pub rates_by: Vec<(Input, Formula)>,
    /// The value proposition, if there is one.
    pub proposition: Option<Proposition>,
    /// What a visitor may do after the result.
    pub next: NextSteps,
    /// The sources of those figures that name one.
    pub sources: Vec<Sourced>,
}

impl Model {
    /// The offer and then each alternative.
    pub fn offers(&self) -> impl Iterator<Item = &Offer> {
        std::iter::once(&self.offer).chain(&self.alternatives)
    }

    /// Whether any of its figures is only an example (method 1.10).
    pub fn has_examples(&self) -> bool {
        let is = |quantity: &Quantity| quantity.evidence == Evidence::Example;
        let may_be = |quantity: Option<Quantity>| quantity.is_some_and(|quantity| is(&quantity));
        let of_rates =
            |rates: &Rates| [rates.hour, rates.hassle, rates.anchor].into_iter().any(may_be);
        self.offers().any(|offer| {
            let fit = |input: &Input| may_be(offer.fit_quantity(input));
            is(&offer.price)
                || offer.elements.iter().any(|element| is(&element.amount))
                || Input::FIT.iter().any(fit)
                || offer.outcomes().iter().any(fit)
        }) || self.drivers.iter().any(|driver| is(&driver.amount))
            || of_rates(&self.rates)
            || self.personas.iter().any(|persona| of_rates(&persona.rates))
    }

    /// The source that the host names for the figure of an input, for someone who gave no figure of their own. The
    /// fit is that of the judged offer.
    pub fn source(&self, input: &Input, answers: &Answers) -> Option<&Source> {
        let own = |persona: &&Persona| {
            persona.rates.of(input).is_some() || found(&persona.rates_by, input).is_some()
        };
        let persona = answers.persona.as_ref().and_then(|id| self.persona(id)).filter(own);
        let of = persona.map(|persona| &persona.id);
        let is_it = |it: &&Sourced| it.input == *input && it.of.as_ref() == of;
        self.sources.iter().find(is_it).map(|it| &it.source)
    }

    /// The element with that name, of the offer or an alternative.
    pub fn element(&self, id: &Id) -> Option<&Element> {
        self.offers().flat_map(|offer| &offer.elements).find(|element| element.id == *id)
    }

    /// The driver with that name.
    pub fn driver(&self, id: &Id) -> Option<&Driver> {
        self.drivers.iter().find(|driver| driver.id == *id)
    }

    /// Whether a formula follows from a driver of which something holds.
    pub fn follows_from(&self, formula: &Formula, holds: &dyn Fn(&Driver) -> bool) -> bool {
        let mut found = false;
        formula.expression.each_driver(&mut |at| {
            found |= self.drivers.get(at).is_some_and(|driver| match &driver.formula {
                Some(formula) => self.follows_from(formula, holds),
                None => holds(driver),
            });
        });
        found
    }

    /// How an input follows from drivers, if it does. A persona may have rates of their own.
    pub fn formula(&self, input: &Input) -> Option<&Formula> {
        match input {
            Input::Amount(id) => self.element(id)?.amount_by.as_ref(),
            Input::Driver(id) => self.driver(id)?.formula.as_ref(),
            Input::Price(id) => self.offers().find(|offer| offer.id == *id)?.formula(input),
            Input::Hour | Input::Hassle | Input::Anchor => found(&self.rates_by, input),
            _ => self.offer.formula(input),
        }
    }

    /// The least and the greatest figure of an input in this model.
    pub fn bounds(&self, input: &Input) -> (f64, f64) {
        match input {
            Input::Amount(id) => self.element(id).map(Element::bounds),
            Input::Driver(id) => self.driver(id).map(Driver::bounds),
            _ => None,
        }
        .unwrap_or_else(|| input.bounds())
    }

    /// The persona with that name.
    pub fn persona(&self, id: &Id) -> Option<&Persona> {
        self.personas.iter().find(|persona| &persona.id == id)
    }

    /// The alternative with this name.
    pub fn alternative(&self, id: &Id) -> Option<&Offer> {
        self.alternatives.iter().find(|alternative| &alternative.id == id)
    }

    /// The situation with that name.
    pub fn situation(&self, id: &Id) -> Option<&Situation> {
        self.situations.iter().find(|situation| &situation.id == id)
    }
}

/// The formula of an input among several.
pub(super) fn found<'f>(all: &'f [(Input, Formula)], input: &Input) -> Option<&'f Formula> {
    all.iter().find(|(of, _)| of == input).map(|(_, formula)| formula)
}
