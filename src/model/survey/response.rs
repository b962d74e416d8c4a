//! One filled-in questionnaire: answers like any visitor's, and what only a survey asks.

use super::{Asked, FourPrices, Wave};
use crate::model::calculator::Answers;
use crate::model::{Id, InputError, LARGEST};

/// What one person said.
#[derive(Clone, Debug, PartialEq)]
pub struct Response {
    /// What they said in the calculator; the persona is there.
    pub answers: Answers,
    /// What it is worth to them before the price, in money: the highest price at which they would still
    /// take it, if there were nothing else.
    pub stated: Option<f64>,
    /// What some other model predicts; none leaves it to ours.
    pub predicted: Option<f64>,
    /// For how many people they stand, above 0; 1 unless the host says otherwise.
    pub weight: Weight,
    /// When they were asked.
    pub wave: Option<Wave>,
    /// The same name in two waves is the same person.
    pub respondent: Option<String>,
    /// One of the team, who estimates what customers would say; none is a customer.
    pub contributor: Option<String>,
    /// How good they want an element to be, 1 to 7 (SERVQUAL; card M6).
    pub desired: Vec<(Id, f64)>,
    /// How good they found it, 1 to 7.
    pub received: Vec<(Id, f64)>,
    /// The four prices of van Westendorp.
    pub prices: Option<FourPrices>,
    /// At which prices they would buy.
    pub asked: Vec<Asked>,
}

impl Default for Response {
    fn default() -> Self {
        Self {
            answers: Answers::default(),
            stated: None,
            predicted: None,
            weight: Weight::ONE,
            wave: None,
            respondent: None,
            contributor: None,
            desired: Vec::new(),
            received: Vec::new(),
            prices: None,
            asked: Vec::new(),
        }
    }
}

impl Response {
    /// The ends of the scale on which elements are desired and received.
    pub const SCALE: (f64, f64) = (1.0, 7.0);
    /// What a stated worth may be: below zero, too, for who would have to be paid.
    pub const WORTH: (f64, f64) = (-LARGEST, LARGEST);
    /// The longest name of a respondent or contributor, in characters.
    pub const MAX_NAME: usize = 120;
}

/// For how many people a response stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Weight(f64);

impl Weight {
    /// For one.
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
