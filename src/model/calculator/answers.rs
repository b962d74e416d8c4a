//! Answers: what a visitor changed, and nothing else.

use crate::model::{CollectVec, Estimate, Id};

/// An input that a visitor can change, by its address in the model.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Input {
    /// The price of an offer or alternative.
    Price(Id),
    /// The amount of an element.
    Amount(Id),
    /// The share of an element that the visitor believes to get.
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
    /// A quantity from which others follow.
    Driver(Id),
}

impl Input {
    /// The inputs of an offer's fit, except its outcomes.
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
            // An amount may be below 0 where the model's own range crosses 0.
            Self::Amount(_) => (-crate::model::LARGEST, crate::model::LARGEST),
            Self::Price(_) | Self::FailureCost | Self::Driver(_) => (0.0, crate::model::LARGEST),
            Self::Hour | Self::Hassle | Self::Anchor => (0.0, crate::model::LARGEST),
            Self::Belief(_) => (0.0, super::Element::MAX_BELIEF),
            _ => (0.0, 1.0),
        }
    }
}

impl Answers {
    /// The rates that can be left uncounted.
    pub const RATES: [Input; 3] = [Input::Hour, Input::Hassle, Input::Anchor];

    /// Leaves exactly those rates uncounted.
    pub fn leave_uncounted(&mut self, which: impl Fn(&Input) -> bool) {
        self.uncounted = Self::RATES.into_iter().filter(which).collect_vec();
    }
}

/// Figures by input. It is a sorted list, because there are few, and a tree would add more bytes than the
/// value model.
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
        let place = self.place(&input);
        match place.map(|at| self.0.get_mut(at)) {
            Ok(there) => there.into_iter().for_each(|(_, now)| *now = estimate),
            Err(at) => self.0.insert(at, (input, estimate)),
        }
    }

    /// Leaves an input to the model.
    pub fn remove(&mut self, input: &Input) {
        if let Ok(at) = self.place(input) {
            self.0.remove(at);
        }
    }

    /// Keeps the figures of some inputs.
    pub fn retain(&mut self, keep: impl Fn(&Input) -> bool) {
        self.0.retain(|(input, _)| keep(input));
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
    /// The persona of the visitor.
    pub persona: Option<Id>,
    /// The situation; `None` for the usual one.
    pub situation: Option<Id>,
    /// What they would do otherwise; `None` compares with the best of all alternatives.
    pub alternative: Option<Id>,
    /// Whether one of the options must be taken, so that doing nothing is no choice; `None` leaves it to the
    /// model.
    pub must_choose: Option<bool>,
    /// The figures that they changed.
    pub inputs: Inputs,
    /// The rates that they prefer not to use: hours, hassle or ratings then stay uncounted.
    pub uncounted: Vec<Input>,
    /// The ratings in the order of importance, the most important first; an empty list keeps the model's
    /// swings.
    pub order: Vec<Id>,
}
