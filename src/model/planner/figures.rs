//! The figures that are given.

use super::{About, Figure};
use crate::model::InputError;

/// The figures that are given. Each one is within its bounds.
#[derive(Clone, Debug, PartialEq)]
pub struct Figures([Option<f64>; Figure::COUNT]);

/// Figures of today, and what they are once expectations are exceeded.
const MOVE_ALONG: [(Figure, Figure); 4] = [
    (Figure::Visits, Figure::VisitsThen),
    (Figure::Bill, Figure::BillThen),
    (Figure::Stay, Figure::StayThen),
    (Figure::Referred, Figure::ReferredThen),
];

impl Default for Figures {
    fn default() -> Self {
        Self([None; Figure::COUNT])
    }
}

impl Figures {
    /// The figure as given, else its default.
    pub fn get(&self, figure: Figure) -> Option<f64> {
        self.given(figure).or(figure.about().default)
    }

    /// The figure as given.
    #[expect(clippy::indexing_slicing, reason = "there is a place for each figure")]
    pub fn given(&self, figure: Figure) -> Option<f64> {
        self.0[figure as usize]
    }

    /// Sets a figure; an error if it is out of bounds.
    pub fn set(&mut self, figure: Figure, value: f64) -> Result<(), InputError> {
        let About { least, greatest, .. } = figure.about();
        let value = InputError::check(value, *least, *greatest)?;
        self.put(figure, Some(value));
        Ok(())
    }

    /// Removes a figure.
    pub fn clear(&mut self, figure: Figure) {
        self.put(figure, None);
    }

    #[expect(clippy::indexing_slicing, reason = "there is a place for each figure")]
    fn put(&mut self, figure: Figure, value: Option<f64>) {
        self.0[figure as usize] = value;
    }

    /// These figures over the host's. What exceeding changes is a difference from today: where a visitor gives only today's
    /// figure, the host's figure then moves along (method 6.9).
    pub(super) fn over_host(&self, host: &Self) -> Self {
        let mut both = self.over(host);
        for (today, then) in MOVE_ALONG {
            let (Some(own), None) = (self.given(today), self.given(then)) else { continue };
            let change = host.given(then).zip(host.get(today)).map(|(then, today)| then - today);
            let About { least, greatest, .. } = then.about();
            let moved = change.map(|change| (own + change).clamp(*least, *greatest));
            both.put(then, moved.or(both.given(then)));
        }
        both
    }

    /// These figures, with those of `other` where one is not given here.
    pub fn over(&self, other: &Self) -> Self {
        let mut both = other.clone();
        for (place, own) in both.0.iter_mut().zip(self.0) {
            *place = own.or(*place);
        }
        both
    }
}

/// The quotient; `None` if it is not finite, because figures may be zero or tiny.
pub(super) fn ratio(of: f64, to: f64) -> Option<f64> {
    // Adding zero turns minus zero into zero.
    let ratio = of / to + 0.0;
    ratio.is_finite().then_some(ratio)
}
