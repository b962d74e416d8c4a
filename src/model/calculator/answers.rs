//! Answers: what a visitor says, and nothing that was not touched.

use crate::model::{Estimate, Id};

/// Something a visitor can change, by its address in the model.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Input {
    /// The price of an offer or alternative.
    Price(Id),
    /// The amount of an element.
    Amount(Id),
    /// What share of an element one believes to get.
    Belief(Id),
    /// Income per hour.
    Hour,
    /// What being rid of all hassle is worth.
    Hassle,
    /// What the biggest swing among ratings is worth.
    Anchor,
    /// To what degree the offer does the job.
    Performance,
    /// To what degree the offer removes an obstacle.
    Constraint,
    /// To what degree an outcome that must be right comes out right.
    Outcome(Id),
    /// How often the offer is there when promised.
    Available,
    /// How often it copes with demand.
    Capacity,
    /// How often it recovers in time.
    Continuous,
    /// How often it is as safe as expected.
    Secure,
    /// What one failed occasion costs.
    FailureCost,
}

impl Input {
    /// What the fit of an offer is made of, besides its outcomes.
    pub const FIT: [Self; 7] = [
        Self::Performance,
        Self::Constraint,
        Self::Available,
        Self::Capacity,
        Self::Continuous,
        Self::Secure,
        Self::FailureCost,
    ];

    /// The bounds that an answer must keep.
    pub fn bounds(&self) -> (f64, f64) {
        match self {
            Self::Price(_) | Self::Amount(_) | Self::FailureCost => (0.0, crate::model::LARGEST),
            Self::Hour | Self::Hassle | Self::Anchor => (0.0, crate::model::LARGEST),
            Self::Belief(_) => (0.0, super::Element::MAX_BELIEF),
            _ => (0.0, 1.0),
        }
    }
}

impl Answers {
    /// What can be left uncounted.
    pub const RATES: [Input; 3] = [Input::Hour, Input::Hassle, Input::Anchor];

    /// Leaves those rates uncounted, and no others.
    pub fn leave_uncounted(&mut self, which: impl Fn(&Input) -> bool) {
        self.uncounted = Self::RATES.into_iter().filter(which).collect();
    }
}

/// Figures by input. A sorted list: there are few, and a tree would weigh more than the model of value.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Inputs(Vec<(Input, Estimate)>);

impl Inputs {
    fn place(&self, input: &Input) -> Result<usize, usize> {
        self.0.binary_search_by(|(other, _)| other.cmp(input))
    }

    /// The figure of an input.
    pub fn get(&self, input: &Input) -> Option<&Estimate> {
        let at = self.place(input).ok()?;
        self.0.get(at).map(|(_, estimate)| estimate)
    }

    /// Sets the figure of an input.
    pub fn insert(&mut self, input: Input, estimate: Estimate) {
        match self.place(&input) {
            Ok(at) => self.0.splice(at..=at, [(input, estimate)]).for_each(drop),
            Err(at) => self.0.insert(at, (input, estimate)),
        }
    }

    /// Each input with its figure, in the order of inputs.
    pub fn iter(&self) -> impl Iterator<Item = (&Input, &Estimate)> {
        self.0.iter().map(|(input, estimate)| (input, estimate))
    }
}

impl FromIterator<(Input, Estimate)> for Inputs {
    fn from_iter<T: IntoIterator<Item = (Input, Estimate)>>(all: T) -> Self {
        let mut inputs = Self::default();
        all.into_iter().for_each(|(input, estimate)| inputs.insert(input, estimate));
        inputs
    }
}

/// What a visitor says. Empty answers leave the model as the host wrote it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answers {
    /// Who the visitor is.
    pub persona: Option<Id>,
    /// Which circumstances they are in; none is the usual ones.
    pub situation: Option<Id>,
    /// What they would do otherwise; none compares with the best of all alternatives.
    pub alternative: Option<Id>,
    /// What they changed.
    pub inputs: Inputs,
    /// Rates they would rather not use: hours, hassle or ratings then stay uncounted.
    pub uncounted: Vec<Input>,
    /// Ratings in their order of importance, the first the most important; empty leaves the
    /// model's swings.
    pub order: Vec<Id>,
}
