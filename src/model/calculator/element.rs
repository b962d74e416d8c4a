//! Elements: one gain or one sacrifice each.

use super::Formula;
use crate::model::{Id, LARGEST, Quantity, Wording};

/// The side of `B − C` on which an element is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// A gain.
    Benefit,
    /// A sacrifice.
    Cost,
}

/// What sort of gain or sacrifice it is (Anderson & Narus 1998; Kotler's four costs). Benefits
/// use the first four.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// What the thing itself does.
    Technical,
    /// Money saved or earned.
    Economic,
    /// What people do around it.
    Service,
    /// How the customer looks and feels.
    Social,
    /// Money spent beside the price.
    Money,
    /// Hours spent.
    Time,
    /// Strength and attention spent.
    Effort,
    /// Comfort and ease given up.
    Convenience,
}

/// The stage of the customer's life with the offer in which an element is felt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Stage {
    Need,
    Search,
    Shop,
    Buy,
    Receive,
    Use,
    Support,
    End,
}

impl Stage {
    /// All stages in their order.
    pub const ALL: [Self; 8] = [
        Self::Need,
        Self::Search,
        Self::Shop,
        Self::Buy,
        Self::Receive,
        Self::Use,
        Self::Support,
        Self::End,
    ];
}

/// How time is spent, which decides what an hour of it is worth (US DOT guidance; method 1.5).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Activity {
    /// One's own, active time: half of hourly income.
    Own,
    /// Waiting or queueing: all of it.
    Waiting,
    /// Paid work: all of it.
    Work,
}

impl Activity {
    /// The share of hourly income that an hour of it is worth.
    pub fn share_of_income(self) -> f64 {
        match self {
            Self::Own => 0.5,
            Self::Waiting | Self::Work => 1.0,
        }
    }
}

/// The ends of a rating and how much the step from one to the other matters (method 1.7).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    /// The rating of the worst case.
    pub worst: f64,
    /// The rating of the best case, different from `worst`.
    pub best: f64,
    /// Weight of the whole swing beside other ratings, above 0.
    pub swing: f64,
}

/// The unit of an amount.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Unit {
    /// The model's currency.
    Money,
    /// A share of the offer's own price, such as yearly maintenance; 1 is the whole price.
    PriceShare,
    /// Minutes, at the persona's rate for an hour.
    Minutes(Activity),
    /// Hours, at the persona's rate for an hour.
    Hours(Activity),
    /// Points of ten, at what the persona would pay to be rid of all hassle.
    Effort,
    /// A rating, at what the persona would pay for the biggest swing of all ratings.
    Rating(Scale),
}

impl Unit {
    /// Whether it is a rating on a scale.
    pub fn is_rating(&self) -> bool {
        matches!(self, Self::Rating(_))
    }

    /// The least and the greatest amount in this unit.
    pub fn bounds(&self) -> (f64, f64) {
        match self {
            Self::Effort => (0.0, 10.0),
            Self::Rating(scale) => (scale.worst.min(scale.best), scale.worst.max(scale.best)),
            _ => (0.0, LARGEST),
        }
    }

    /// The amount that is worth nothing.
    pub(super) fn zero(&self) -> f64 {
        if let Self::Rating(scale) = self { scale.worst } else { 0.0 }
    }

    /// How many units of a rate one of it is worth, and of which; `swing` is that of a rating
    /// beside the biggest (method 1.4).
    pub(super) fn per_rate(&self, swing: f64) -> (f64, Rate) {
        match self {
            Self::Money => (1.0, Rate::One),
            Self::PriceShare => (1.0, Rate::Price),
            Self::Minutes(activity) => (activity.share_of_income() / 60.0, Rate::Hour),
            Self::Hours(activity) => (activity.share_of_income(), Rate::Hour),
            Self::Effort => (0.1, Rate::Hassle),
            Self::Rating(scale) => (swing / (scale.best - scale.worst), Rate::Anchor),
        }
    }
}

/// The rate that turns units into money.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Rate {
    /// Money counts as it is.
    One,
    /// The price of the offer.
    Price,
    /// Income per hour.
    Hour,
    /// What being rid of all hassle is worth.
    Hassle,
    /// What the biggest swing among ratings is worth.
    Anchor,
}

/// One gain or one sacrifice.
#[derive(Clone, Debug, PartialEq)]
pub struct Element {
    /// Its name in answers.
    pub id: Id,
    /// What the host calls it.
    pub label: Wording,
    /// What the host says about it; may be empty.
    pub help: Wording,
    /// Gain or sacrifice.
    pub side: Side,
    /// Its kind.
    pub kind: Kind,
    /// When it is felt.
    pub stage: Stage,
    /// Whether it can be counted in the world, as opposed to felt.
    pub tangible: bool,
    /// What `amount` counts.
    pub unit: Unit,
    /// The amount. It is below 0 only in a range that crosses 0, such as an uncertain saving.
    pub amount: Quantity,
    /// How the amount follows from drivers (method 1.11); `amount` is then not used.
    pub amount_by: Option<Formula>,
    /// Quantiles of the amount at equal steps of probability, from the least to the greatest figure; they are
    /// drawn instead of the range while the host's amount is in force. Empty if nothing but the range is known.
    pub quantiles: Vec<f64>,
    /// The number of times within the model's period, at least 0.
    pub times: f64,
    /// How the number of times follows from drivers; `times` is then not used.
    pub times_by: Option<Formula>,
    /// The number of years for which it recurs, 1 or more.
    pub years: u32,
    /// The first year at whose end it comes; 0 is the start.
    pub from: u32,
    /// The shares of the full amount that come in its first years, 0 to 1; later it comes in full.
    pub ramp: Vec<f64>,
    /// Whether it arrives only if the offer does its job and can be used.
    pub needs_service: bool,
    /// The share of it that customers believe they will get, 0 to 1.5.
    pub belief: f64,
    /// How it compares with the alternative.
    pub compared: super::Compared,
}

impl Element {
    /// The most that customers may believe, as a share of what is delivered (method 2.4).
    pub const MAX_BELIEF: f64 = 1.5;
    /// The most quantiles of an amount.
    pub const MAX_QUANTILES: usize = 101;
    /// The most times.
    pub const MAX_TIMES: f64 = 1e6;
    /// The longest recurrence, in years.
    pub const MAX_YEARS: u32 = 100;

    /// The least and the greatest amount: those of its unit, or any amount if the host's range or slider
    /// crosses 0, or if it follows from drivers.
    pub fn bounds(&self) -> (f64, f64) {
        let (min, max) = self.unit.bounds();
        let crosses = self.amount.estimate.low() < 0.0 || self.amount.limits.min() < 0.0;
        let follows = self.amount_by.is_some() && max == LARGEST;
        (if crosses || follows { -LARGEST } else { min }, max)
    }

    /// The first year of an element of which nothing is said: what comes once comes at the start, and what
    /// recurs comes at the end of each year.
    pub fn usual_start(years: u32) -> u32 {
        u32::from(years > 1)
    }

    /// How often the amount counts if it does so `times` within the period: over several years by the annuity
    /// `(1 − (1 + d)^−T) / d` of discount rate `d` (method 1.4, and 3.11 for other years).
    pub fn occasions(&self, times: f64, discount: f64) -> f64 {
        times * present_value(self.shares(), discount)
    }

    /// The share of the full amount that comes in each year, from the start on.
    pub(super) fn shares(&self) -> impl Iterator<Item = f64> {
        let before = (0..self.from).map(|_| 0.0);
        let share = |year: u32| self.ramp.get(year as usize).copied().unwrap_or(1.0);
        before.chain((0..self.years).map(share))
    }
}

/// What amounts from the start on, a year apart, are worth at the start: `Σ x_t (1 + d)^−t` (method 3.11).
pub(super) fn present_value(amounts: impl Iterator<Item = f64>, discount: f64) -> f64 {
    // Summed year by year, because `powf` may differ between machines, and the formula of annuities loses
    // digits as the rate approaches 0.
    let (sum, _) = amounts
        .fold((0.0, 1.0), |(sum, worth), amount| (sum + worth * amount, worth / (1.0 + discount)));
    sum
}
