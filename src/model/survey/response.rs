//! One filled-in questionnaire: a visitor's answers, and the answers to a survey's own questions.

use super::{Asked, FourPrices, Wave, Weight};
use crate::model::calculator::Answers;
use crate::model::{Id, LARGEST};

/// What one person said.
#[derive(Clone, Debug, PartialEq)]
pub struct Response {
    /// The answers as in the calculator, including the persona.
    pub answers: Answers,
    /// The stated worth before the price, in money: the highest price that they would pay if there were
    /// nothing else.
    pub stated: Option<f64>,
    /// The prediction of another model; `None` for the prediction of this one.
    pub predicted: Option<f64>,
    /// The number of people for whom they stand, above 0; usually 1.
    pub weight: Weight,
    /// The wave in which they were asked.
    pub wave: Option<Wave>,
    /// The name of the respondent; the same name in two waves is the same person.
    pub respondent: Option<String>,
    /// The name of a team member who estimates what customers would say; `None` for a customer.
    pub contributor: Option<String>,
    /// How good they want an element to be, 1 to 7 (SERVQUAL; method 7.11).
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
    /// The bounds of a stated worth; it is negative for people who would have to be paid.
    pub const WORTH: (f64, f64) = (-LARGEST, LARGEST);
    /// The length of the longest name of a respondent or contributor, in characters.
    pub const MAX_NAME: usize = 120;
}
