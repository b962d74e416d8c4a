//! Uncertain amounts, their evidence and their sliders.

/// The largest amount that is accepted, in any unit.
///
/// The bound keeps every product and sum of the model far from infinity.
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
        /// The least amount allowed.
        min: f64,
    },
    /// Above the greatest value allowed.
    TooLarge {
        /// The amount given.
        value: f64,
        /// The greatest amount allowed.
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
    /// `value` itself if it is finite and `min <= value <= max`; minus zero is zero.
    pub fn check(value: f64, min: f64, max: f64) -> Result<f64, Self> {
        match value {
            _ if !value.is_finite() => Err(Self::NotFinite),
            _ if value < min => Err(Self::TooSmall { value, min }),
            _ if value > max => Err(Self::TooLarge { value, max }),
            // Adding zero turns minus zero into zero, which would otherwise be shown as `-0`.
            _ => Ok(value + 0.0),
        }
    }
}

/// What the ends of a range are (method 4.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ends {
    /// The least and the greatest that the amount can be.
    Extremes,
    /// One case in ten is below the low end, and one in ten above the high end.
    P10P90,
}

/// An amount that is most likely `likely`, with a range from `low` to `high`; [`Ends`] says what these two are.
///
/// `low <= likely <= high`, all within ±[`LARGEST`]. No `Ord`: two estimates can overlap.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Estimate {
    low: f64,
    likely: f64,
    high: f64,
    ends: Ends,
}

impl Estimate {
    /// The amount 0 without a range.
    pub const ZERO: Self = Self { low: 0.0, likely: 0.0, high: 0.0, ends: Ends::Extremes };

    /// The three figures, if they are finite, in bounds and in order; the ends are the least and the greatest.
    ///
    /// # Examples
    ///
    /// ```
    /// use worthwhile::model::{Estimate, InputError};
    ///
    /// let minutes = Estimate::new(5.0, 10.0, 25.0)?;
    /// assert_eq!(minutes.likely(), 10.0);
    ///
    /// let wrong = InputError::OutOfOrder { lower: 10.0, higher: 5.0 };
    /// assert_eq!(Estimate::new(10.0, 5.0, 25.0), Err(wrong));
    /// # Ok::<(), InputError>(())
    /// ```
    pub fn new(low: f64, likely: f64, high: f64) -> Result<Self, InputError> {
        let check = |figure| InputError::check(figure, -LARGEST, LARGEST);
        let (low, likely, high) = (check(low)?, check(likely)?, check(high)?);
        match (low <= likely, likely <= high) {
            (false, _) => Err(InputError::OutOfOrder { lower: low, higher: likely }),
            (_, false) => Err(InputError::OutOfOrder { lower: likely, higher: high }),
            _ => Ok(Self { low, likely, high, ends: Ends::Extremes }),
        }
    }

    /// The same three figures with ends of this meaning. An amount without a range has no other meaning than
    /// its figure.
    ///
    /// # Examples
    ///
    /// ```
    /// use worthwhile::model::{Ends, Estimate, Shape, Spread};
    ///
    /// let minutes = Estimate::new(5.0, 10.0, 25.0)?.with_ends(Ends::P10P90);
    /// let spread = Spread::new(&minutes, Shape::Pert);
    /// assert!((spread.quantile(0.1) - 5.0).abs() < 1e-3);
    /// assert!((spread.quantile(0.9) - 25.0).abs() < 1e-3);
    /// # Ok::<(), worthwhile::model::InputError>(())
    /// ```
    pub fn with_ends(self, ends: Ends) -> Self {
        let ends = if self.is_range() { ends } else { Ends::Extremes };
        Self { ends, ..self }
    }

    /// An amount without a range.
    pub fn exactly(amount: f64) -> Result<Self, InputError> {
        Self::new(amount, amount, amount)
    }

    /// The low end of the range.
    pub fn low(&self) -> f64 {
        self.low
    }

    /// What it most likely is: the mode of the distribution.
    pub fn likely(&self) -> f64 {
        self.likely
    }

    /// The high end of the range.
    pub fn high(&self) -> f64 {
        self.high
    }

    /// What the low and the high end are.
    pub fn ends(&self) -> Ends {
        self.ends
    }

    /// Whether a range was given.
    pub fn is_range(&self) -> bool {
        self.low < self.high
    }

    /// The estimate of the opposite amount, with its bounds exchanged.
    pub fn negated(&self) -> Self {
        Self { low: 0.0 - self.high, likely: 0.0 - self.likely, high: 0.0 - self.low, ..*self }
    }

    /// The estimate with every figure clamped to these ends.
    pub fn within(&self, (min, max): (f64, f64)) -> Self {
        let [low, likely, high] = [self.low, self.likely, self.high].map(|x| x.clamp(min, max));
        Self { low, likely, high, ..*self }
    }
}

/// Where a number comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Evidence {
    /// Counted, weighed or timed.
    Measured,
    /// Said by the customer.
    Stated,
    /// Assumed by the host.
    Assumed,
    /// An example that stands in for a figure of the host's.
    Example,
}

impl Evidence {
    /// The weaker of two: a product is as good as its worst factor.
    ///
    /// # Examples
    ///
    /// ```
    /// use worthwhile::model::Evidence;
    ///
    /// assert_eq!(Evidence::Measured.and(Evidence::Stated), Evidence::Stated);
    /// assert_eq!(Evidence::Assumed.and(Evidence::Stated), Evidence::Assumed);
    /// ```
    pub fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Example, _) | (_, Self::Example) => Self::Example,
            (Self::Assumed, _) | (_, Self::Assumed) => Self::Assumed,
            (Self::Stated, _) | (_, Self::Stated) => Self::Stated,
            (Self::Measured, Self::Measured) => Self::Measured,
        }
    }
}

/// The range and step of a slider. A typed amount may lie outside.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Limits {
    min: f64,
    max: f64,
    step: f64,
}

impl Limits {
    /// The least width; with a smaller one, steps would be too small for arithmetic.
    const NARROWEST: f64 = 1e-9;

    /// A range of positive width in steps of positive width.
    pub fn new(min: f64, max: f64, step: f64) -> Result<Self, InputError> {
        let min = InputError::check(min, -LARGEST, LARGEST)?;
        let max = InputError::check(max, -LARGEST, LARGEST)?;
        if max - min < Self::NARROWEST {
            return Err(InputError::OutOfOrder { lower: min, higher: max });
        }
        InputError::check(step, (max - min) / 1e4, max - min)?;
        Ok(Self { min, max, step })
    }

    /// From 0 to 1 in hundredths.
    pub const SHARE: Self = Self { min: 0.0, max: 1.0, step: 0.01 };

    /// From zero to about twice the estimate, in a hundred steps of 1, 2 or 5 at some power of ten; as far to
    /// the left of zero too, if the estimate reaches below it.
    ///
    /// # Examples
    ///
    /// ```
    /// use worthwhile::model::{Estimate, Limits};
    ///
    /// let limits = Limits::around(Estimate::exactly(14.0)?);
    /// assert_eq!((limits.min(), limits.max(), limits.step()), (0.0, 50.0, 0.5));
    /// # Ok::<(), worthwhile::model::InputError>(())
    /// ```
    pub fn around(estimate: Estimate) -> Self {
        let reach = (2.0 * estimate.likely).max(estimate.high);
        if estimate.low < 0.0 {
            let step = hundredth(reach.max(-estimate.low));
            return Self { min: step * -100.0, max: step * 100.0, step };
        }
        let step = hundredth(reach);
        Self { min: 0.0, max: step * 100.0, step }
    }

    /// The limits of the opposite amount.
    pub fn negated(&self) -> Self {
        Self { min: 0.0 - self.max, max: 0.0 - self.min, step: self.step }
    }

    /// From `min` to `max`, which must be greater, in at most a hundred steps of 1, 2 or 5 at some
    /// power of ten.
    pub fn between(min: f64, max: f64) -> Result<Self, InputError> {
        Self::new(min, max, hundredth(max - min).min(max - min))
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

/// The least step of 1, 2 or 5 at some power of ten for which a hundred steps cover `reach`.
fn hundredth(reach: f64) -> f64 {
    STEPS.into_iter().find(|step| step * 100.0 >= reach).unwrap_or(LARGEST / 100.0)
}

// These are literals, because repeated multiplication by ten would not stay exact.
const STEPS: [f64; 43] = [
    1e-4, 2e-4, 5e-4, 1e-3, 2e-3, 5e-3, 1e-2, 2e-2, 5e-2, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 1e1, 2e1,
    5e1, 1e2, 2e2, 5e2, 1e3, 2e3, 5e3, 1e4, 2e4, 5e4, 1e5, 2e5, 5e5, 1e6, 2e6, 5e6, 1e7, 2e7, 5e7,
    1e8, 2e8, 5e8, 1e9, 2e9, 5e9, 1e10,
];

/// A figure that a visitor can change, with its slider and its evidence.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Quantity {
    /// The host's estimate.
    pub estimate: Estimate,
    /// The range and step of its slider.
    pub limits: Limits,
    /// Where the host's figure comes from.
    pub evidence: Evidence,
}
