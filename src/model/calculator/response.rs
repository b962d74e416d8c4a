//! How values respond to a change of a single input.
//!
//! Every input except drivers and those of utility has a linear effect, so that one slope is enough.

use super::figures::{Figures, Fit};
use super::{Input, Offer, Worth};
use crate::model::Quantity;

/// An offer with its worth and its fit.
pub(super) struct Judged<'a> {
    pub(super) offer: &'a Offer,
    pub(super) worth: Worth,
    pub(super) fit: Fit,
}

impl<'a> Judged<'a> {
    pub(super) fn new(offer: &'a Offer, figures: &Figures) -> Self {
        let fit = figures.fit(offer);
        Self { offer, worth: Worth::of(offer, figures, &fit), fit }
    }

    /// The value if the input were `x` instead of `now`.
    pub(super) fn value_at(&self, input: &Input, now: f64, x: f64, judged: bool) -> f64 {
        if judged && let Some(fit) = self.refit(input, x) {
            return self.worth.value + self.gain_with(&fit);
        }
        self.worth.value + self.slope(input) * (x - now)
    }

    /// The slope of the value in the input with the present figure, or the slope in utility with
    /// the present utility for inputs that decide it.
    pub(super) fn slope_or_lever(&self, input: &Input, now: f64, judged: bool) -> (f64, f64) {
        let utility = self.worth.warranty * self.worth.served;
        match input {
            Input::Performance | Input::Constraint | Input::Outcome(_) if judged => {
                (utility, self.worth.utility)
            }
            _ if judged && self.refit(input, 0.0).is_some() => {
                let gain = |x| self.refit(input, x).map_or(0.0, |fit| self.gain_with(&fit));
                let reach = now.max(1.0);
                ((gain(reach) - gain(0.0)) / reach, now)
            }
            _ => (self.slope(input), now),
        }
    }

    /// Every input of the fit, whether or not the model asks it.
    pub(super) fn fit_inputs(&self) -> Vec<Input> {
        let mut inputs = Input::FIT.to_vec();
        inputs.extend(self.offer.outcomes());
        inputs
    }

    fn refit(&self, input: &Input, x: f64) -> Option<Fit> {
        let mut fit = self.fit.clone();
        *fit.figure_mut(self.offer, input)? = x;
        Some(fit)
    }

    fn gain_with(&self, fit: &Fit) -> f64 {
        let before = self.worth.utility * self.worth.warranty * self.worth.served;
        let after = fit.utility() * fit.warranty() * self.worth.served;
        (after - before) - (fit.failures() - self.fit.failures())
    }

    fn slope(&self, input: &Input) -> f64 {
        let slopes = &self.worth.slopes;
        match input {
            Input::Hour => slopes.hour,
            Input::Hassle => slopes.hassle,
            Input::Anchor => slopes.anchor,
            Input::Price(id) if *id == self.offer.id => slopes.price,
            Input::Amount(id) => self.slope_of_amount(id),
            _ => 0.0,
        }
    }

    fn slope_of_amount(&self, id: &crate::model::Id) -> f64 {
        let found = self.offer.elements.iter().zip(&self.worth.lines).find(|(e, _)| e.id == *id);
        found.map_or(0.0, |(element, line)| self.slope_of_line(element, line))
    }

    /// The same slope, for callers that iterate over the lines and need no search.
    pub(super) fn slope_of_line(&self, element: &super::Element, line: &super::Line) -> f64 {
        let each = line.unit_worth.unwrap_or(0.0) * line.occasions;
        match element.side {
            super::Side::Cost => -each,
            super::Side::Benefit if element.needs_service => {
                each * self.worth.utility * self.worth.warranty
            }
            super::Side::Benefit => each,
        }
    }
}

/// The quantity in force of an input.
pub(super) fn quantity_of(figures: &Figures, input: &Input) -> Option<Quantity> {
    let model = figures.model;
    match input {
        Input::Hour => figures.rates.hour,
        Input::Hassle => figures.rates.hassle,
        Input::Anchor => figures.rates.anchor,
        Input::Belief(_) => None,
        Input::Price(id) => {
            model.offers().find(|offer| offer.id == *id).map(|offer| figures.price(offer))
        }
        Input::Driver(id) => {
            let at = model.drivers.iter().position(|driver| driver.id == *id)?;
            figures.drivers.get(at).copied()
        }
        Input::Amount(id) => model.element(id).map(|element| figures.amount(element)),
        _ => figures.of_offer(&model.offer, input, true),
    }
}
