//! Amounts that are not known exactly, and what is known about them.

/// The largest amount that is accepted, in any unit.
///
/// It keeps every product and sum of the model far from infinity.
pub const LARGEST: f64 = 1e12;

/// Why an amount was not accepted. The caller adds the place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum InputError {
    /// Not a finite number.
    NotFinite,
    /// Below the least value allowed.
    TooSmall {
        /// The amount given.
        value: f64,
        /// The least allowed.
        min: f64,
    },
    /// Above the greatest value allowed.
    TooLarge {
        /// The amount given.
        value: f64,
        /// The greatest allowed.
        max: f64,
    },
    /// A lower figure exceeds the figure that must not be below it.
    OutOfOrder {
        /// The figure that should be lower.
        lower: f64,
        /// The figure that should be higher.
        higher: f64,
    },
}

impl InputError {
    /// `value` itself if it is finite and `min <= value <= max`.
    pub fn check(value: f64, min: f64, max: f64) -> Result<f64, Self> {
        match value {
            _ if !value.is_finite() => Err(Self::NotFinite),
            _ if value < min => Err(Self::TooSmall { value, min }),
            _ if value > max => Err(Self::TooLarge { value, max }),
            _ => Ok(value),
        }
    }
}

/// An amount that is at least `low`, most likely `likely` and at most `high`.
///
/// `low <= likely <= high`, all within ±[`LARGEST`]. No `Ord`: two estimates can overlap.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Estimate {
    low: f64,
    likely: f64,
    high: f64,
}

impl Estimate {
    /// The three figures, if they are finite, in bounds and in order.
    pub fn new(low: f64, likely: f64, high: f64) -> Result<Self, InputError> {
        for figure in [low, likely, high] {
            InputError::check(figure, -LARGEST, LARGEST)?;
        }
        match (low <= likely, likely <= high) {
            (false, _) => Err(InputError::OutOfOrder { lower: low, higher: likely }),
            (_, false) => Err(InputError::OutOfOrder { lower: likely, higher: high }),
            _ => Ok(Self { low, likely, high }),
        }
    }

    /// An amount without a range.
    pub fn exactly(amount: f64) -> Result<Self, InputError> {
        Self::new(amount, amount, amount)
    }

    /// The least it can be.
    pub fn low(&self) -> f64 {
        self.low
    }

    /// What it most likely is; every single figure is computed from this one.
    pub fn likely(&self) -> f64 {
        self.likely
    }

    /// The most it can be.
    pub fn high(&self) -> f64 {
        self.high
    }

    /// Whether a range was given.
    pub fn is_range(&self) -> bool {
        self.low < self.high
    }

    /// The estimate of the opposite amount: its bounds change places.
    pub fn negated(&self) -> Self {
        Self { low: -self.high, likely: -self.likely, high: -self.low }
    }
}

/// Where a number comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Evidence {
    /// Counted, weighed or timed.
    Measured,
    /// Said by the customer.
    Stated,
    /// Supposed by the host.
    Assumed,
}

/// What a slider offers. A typed amount may lie outside.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Limits {
    min: f64,
    max: f64,
    step: f64,
}

impl Limits {
    /// A range of positive width in steps of positive width.
    pub fn new(min: f64, max: f64, step: f64) -> Result<Self, InputError> {
        InputError::check(min, -LARGEST, LARGEST)?;
        InputError::check(max, -LARGEST, LARGEST)?;
        if max <= min {
            return Err(InputError::OutOfOrder { lower: min, higher: max });
        }
        InputError::check(step, (max - min) / 1e4, max - min)?;
        Ok(Self { min, max, step })
    }

    /// From nothing to certainty, in hundredths.
    pub const SHARE: Self = Self { min: 0.0, max: 1.0, step: 0.01 };

    /// From zero to about twice the estimate, in a hundred steps of 1, 2 or 5 at some power of ten.
    pub fn around(estimate: Estimate) -> Self {
        let reach = (2.0 * estimate.likely).max(estimate.high).max(1e-6);
        let step = STEPS.into_iter().find(|step| step * 100.0 >= reach).unwrap_or(LARGEST);
        Self { min: 0.0, max: step * 100.0, step }
    }

    /// The left end.
    pub fn min(&self) -> f64 {
        self.min
    }

    /// The right end.
    pub fn max(&self) -> f64 {
        self.max
    }

    /// The distance from one stop to the next.
    pub fn step(&self) -> f64 {
        self.step
    }
}

// Literals, because repeated multiplication by ten would not stay exact.
const STEPS: [f64; 45] = [
    1e-4, 2e-4, 5e-4, 1e-3, 2e-3, 5e-3, 1e-2, 2e-2, 5e-2, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 1e1, 2e1,
    5e1, 1e2, 2e2, 5e2, 1e3, 2e3, 5e3, 1e4, 2e4, 5e4, 1e5, 2e5, 5e5, 1e6, 2e6, 5e6, 1e7, 2e7, 5e7,
    1e8, 2e8, 5e8, 1e9, 2e9, 5e9, 1e10, 2e10, 5e10,
];

/// Something a visitor can change: how much, within which reach, known from where.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Quantity {
    /// How much, as the host says.
    pub estimate: Estimate,
    /// What its slider offers.
    pub limits: Limits,
    /// Where the host's figure comes from.
    pub evidence: Evidence,
}
