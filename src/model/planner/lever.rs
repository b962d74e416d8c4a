//! The three levers, exactly one of which is to exceed expectations.

use super::{Figure, Split};

/// By what an expectation is exceeded: time, cost *or* service (method 5.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lever {
    /// Sooner than promised.
    Time,
    /// Cheaper than quoted.
    Cost,
    /// A higher level of service than promised.
    Service,
}

/// The figures that belong to one lever.
#[derive(Clone, Copy, Debug)]
pub struct LeverFigures {
    /// The best, usual and worst delivery; service has levels instead.
    pub estimate: Option<[Figure; 3]>,
    /// What is promised now.
    pub said: Figure,
    /// What customers expect.
    pub expected: Figure,
    /// What one unit is worth.
    pub worth: Figure,
    /// The price of a unit of caution.
    pub caution_price: Figure,
    /// The promise instead of the recommended one.
    pub promise: Figure,
    /// How much it matters.
    pub importance: Figure,
    /// Whether it is a must.
    pub must_be: Figure,
    /// Two promises to compare, and what is delivered; service has none.
    pub compared: Option<[Figure; 3]>,
}

static OF_LEVERS: [LeverFigures; 3] = [
    LeverFigures {
        estimate: Some([Figure::TimeBest, Figure::TimeUsual, Figure::TimeWorst]),
        said: Figure::TimeSaid,
        expected: Figure::TimeExpected,
        worth: Figure::TimeWorth,
        caution_price: Figure::TimeCautionPrice,
        promise: Figure::TimePromise,
        importance: Figure::TimeImportance,
        must_be: Figure::TimeMustBe,
        compared: Some([Figure::TimeFirst, Figure::TimeSecond, Figure::TimeCame]),
    },
    LeverFigures {
        estimate: Some([Figure::CostBest, Figure::CostUsual, Figure::CostWorst]),
        said: Figure::CostSaid,
        expected: Figure::CostExpected,
        worth: Figure::CostWorth,
        caution_price: Figure::CostCautionPrice,
        promise: Figure::CostPromise,
        importance: Figure::CostImportance,
        must_be: Figure::CostMustBe,
        compared: Some([Figure::CostFirst, Figure::CostSecond, Figure::CostCame]),
    },
    LeverFigures {
        estimate: None,
        said: Figure::ServiceSaid,
        expected: Figure::ServiceExpected,
        worth: Figure::ServiceWorth,
        caution_price: Figure::ServiceCautionPrice,
        promise: Figure::ServicePromise,
        importance: Figure::ServiceImportance,
        must_be: Figure::ServiceMustBe,
        compared: None,
    },
];

impl Lever {
    /// Every lever.
    pub const EACH: [Self; 3] = [Self::Time, Self::Cost, Self::Service];

    /// `s` of method 5.3: 1 where less is better, −1 where more is.
    pub fn sign(self) -> f64 {
        if self == Self::Service { -1.0 } else { 1.0 }
    }

    /// How far outcomes are better and worse than a promise on average, each counting the others
    /// as 0.
    pub fn sides(self, split: &Split) -> (f64, f64) {
        match self {
            Self::Service => (split.over, split.short),
            _ => (split.short, split.over),
        }
    }

    /// How often a promise is kept, and how often it is exceeded, from the shares of outcomes below it and up
    /// to it.
    pub fn chances(self, (below, at_most): (f64, f64)) -> (f64, f64) {
        match self {
            Self::Service => (1.0 - below, 1.0 - at_most),
            _ => (at_most, below),
        }
    }

    /// Its figures.
    pub fn figures(self) -> &'static LeverFigures {
        let [time, cost, service] = &OF_LEVERS;
        match self {
            Self::Time => time,
            Self::Cost => cost,
            Self::Service => service,
        }
    }
}

/// The unit in which times are given.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TimeUnit {
    /// Minutes.
    #[default]
    Minute,
    /// Hours.
    Hour,
    /// Days.
    Day,
}
