//! The four prices of van Westendorp (ESOMAR 1976; card M15).

use crate::model::{InputError, LARGEST};

/// What one person would call too cheap, cheap, expensive and too expensive, in money.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FourPrices {
    /// So cheap that they would doubt it.
    pub too_cheap: f64,
    /// A bargain.
    pub cheap: f64,
    /// Expensive, yet they would think about it.
    pub expensive: f64,
    /// So expensive that they would not.
    pub too_expensive: f64,
}

impl FourPrices {
    /// The four, if each could be a price. People do contradict themselves, so their order is not checked
    /// here: such answers are counted, and left out.
    pub fn new([too_cheap, cheap, expensive, too_expensive]: [f64; 4]) -> Result<Self, InputError> {
        for price in [too_cheap, cheap, expensive, too_expensive] {
            InputError::check(price, 0.0, LARGEST)?;
        }
        Ok(Self { too_cheap, cheap, expensive, too_expensive })
    }

    /// The four, if all were given and each could be a price.
    pub fn complete(prices: [Option<f64>; 4]) -> Option<Self> {
        let [Some(a), Some(b), Some(c), Some(d)] = prices else { return None };
        Self::new([a, b, c, d]).ok()
    }

    /// Whether none is above the next.
    pub fn is_in_order(&self) -> bool {
        self.too_cheap <= self.cheap
            && self.cheap <= self.expensive
            && self.expensive <= self.too_expensive
    }

    /// Whether two that should differ are the same, as far as they are in order.
    pub fn has_ties(&self) -> bool {
        self.too_cheap == self.cheap
            || self.cheap == self.expensive
            || self.expensive == self.too_expensive
    }

    pub(super) fn all(&self) -> [f64; 4] {
        [self.too_cheap, self.cheap, self.expensive, self.too_expensive]
    }
}

/// By how much people say they would pay more than they do.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct HypotheticalBias(f64);

impl HypotheticalBias {
    /// Halfway, roughly, between no bias and the median ratio of 1.35 that Murphy et al. (2005) found:
    /// contested, so it is a slider.
    pub const USUAL: Self = Self(1.2);
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
}
