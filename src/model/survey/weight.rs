//! For how many people one answer stands.

use crate::model::InputError;

/// The number of people for whom a response stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Weight(f64);

impl Weight {
    /// The weight of one person.
    pub const ONE: Self = Self(1.0);
    /// The least and the greatest.
    pub const BOUNDS: (f64, f64) = (1e-6, 1e6);

    /// The weight, if it is within [`Weight::BOUNDS`].
    pub fn new(weight: f64) -> Result<Self, InputError> {
        InputError::check(weight, Self::BOUNDS.0, Self::BOUNDS.1).map(Self)
    }

    /// As a number.
    pub fn get(self) -> f64 {
        self.0
    }
}
