//! What customers want beside what they get, element by element (Parasuraman, Zeithaml & Berry 1988; method 7.11).

use super::Moments;

/// How one element was desired and received.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct ElementGap {
    /// How good people want it.
    pub desired: Moments,
    /// How good they found it.
    pub received: Moments,
    /// Received − desired, for those who said both; positive exceeds.
    pub gap: Moments,
}

impl ElementGap {
    /// Takes one person's ratings; each may be missing.
    pub fn add(&mut self, desired: Option<f64>, received: Option<f64>, weight: f64) {
        if let Some(desired) = desired {
            self.desired.add(desired, weight);
        }
        if let Some(received) = received {
            self.received.add(received, weight);
        }
        if let (Some(desired), Some(received)) = (desired, received) {
            self.gap.add(received - desired, weight);
        }
    }
}
