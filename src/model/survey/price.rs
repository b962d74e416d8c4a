//! The four prices of van Westendorp (ESOMAR 1976; method 7.14).

use crate::model::{InputError, LARGEST};

/// The prices that one person calls too cheap, cheap, expensive and too expensive, in money.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FourPrices {
    /// So cheap that the person would doubt the quality.
    pub too_cheap: f64,
    /// A bargain.
    pub cheap: f64,
    /// Expensive, but worth a thought.
    pub expensive: f64,
    /// Too expensive to be considered.
    pub too_expensive: f64,
}

impl FourPrices {
    /// The four prices; an error if one is out of bounds. Their order is not checked here, because people
    /// contradict themselves: such answers are counted and left out later.
    pub fn new([too_cheap, cheap, expensive, too_expensive]: [f64; 4]) -> Result<Self, InputError> {
        for price in [too_cheap, cheap, expensive, too_expensive] {
            InputError::check(price, 0.0, LARGEST)?;
        }
        Ok(Self { too_cheap, cheap, expensive, too_expensive })
    }

    /// The four prices; `None` if one is missing or out of bounds.
    pub fn complete(prices: [Option<f64>; 4]) -> Option<Self> {
        let [Some(a), Some(b), Some(c), Some(d)] = prices else { return None };
        Self::new([a, b, c, d]).ok()
    }

    /// Whether the prices are in rising order.
    pub fn is_in_order(&self) -> bool {
        self.too_cheap <= self.cheap
            && self.cheap <= self.expensive
            && self.expensive <= self.too_expensive
    }

    /// Whether two of the prices are the same, if they are in rising order.
    pub fn has_ties(&self) -> bool {
        self.too_cheap == self.cheap
            || self.cheap == self.expensive
            || self.expensive == self.too_expensive
    }

    pub(super) fn all(&self) -> [f64; 4] {
        [self.too_cheap, self.cheap, self.expensive, self.too_expensive]
    }
}

/// The hypothetical bias: the ratio of what people say they would pay to what they do pay (method 7.16).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct HypotheticalBias(f64);

impl HypotheticalBias {
    /// Roughly halfway between no bias and the median ratio of 1.35 in Murphy et al. (2005). It is contested,
    /// so it is a slider.
    pub const USUAL: Self = Self(1.2);
    /// People pay what they say.
    pub const NONE: Self = Self(1.0);
    /// The ends of its slider.
    pub const BOUNDS: (f64, f64) = (1.0, 3.0);

    /// The ratio of what is said to what is paid, within [`HypotheticalBias::BOUNDS`].
    pub fn new(ratio: f64) -> Result<Self, InputError> {
        InputError::check(ratio, Self::BOUNDS.0, Self::BOUNDS.1).map(Self)
    }

    /// As a number.
    pub fn get(self) -> f64 {
        self.0
    }

    /// What somebody pays who says that they would pay this much.
    pub fn paid(self, said: f64) -> f64 {
        said / self.0
    }
}
