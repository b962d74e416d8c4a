//! What promises are weighed by: one formula for time, cost and service (§4.6).

use super::{Delivery, Lever};

/// What one unit is worth in money: better than promised, worse, and promised more cautiously.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Terms {
    /// Better by one unit; may be 0 or negative (G = γk).
    pub gain: f64,
    /// Worse by one unit, at least `gain` (L = λk).
    pub pain: f64,
    /// What a promise that is more cautious by one unit loses (P).
    pub caution: f64,
}

/// Figures that push the promise to an end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extreme {
    /// Caution costs more than breaking the promise: never be cautious.
    Low,
    /// Caution costs less than beating the promise gives: there is no end to it.
    High,
}

/// How often the promise should be kept.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Critical {
    /// The share by the formula, 0 to 1.
    pub exact: f64,
    /// The share in use, at most [`Critical::GREATEST`], and at least [`Critical::LEAST`] where the
    /// figures push it to an end.
    pub share: f64,
    /// Whether the figures push it to an end.
    pub extreme: Option<Extreme>,
}

impl Critical {
    /// Where figures push to the low end, so much is kept all the same (card M9).
    pub const LEAST: f64 = 0.5;
    /// The most by default.
    pub const GREATEST: f64 = 0.95;
    /// Where nobody said what caution costs: a convention (P80).
    pub const USUAL: f64 = 0.8;
    /// What is not to be exceeded is to be kept at least this often (card M19).
    pub const MEET: f64 = 0.9;

    /// A share without a reason to doubt it.
    pub(super) fn of(exact: f64, extreme: Option<Extreme>) -> Self {
        // What figures push to an end is taken back from it; below a half it may be right otherwise.
        let least = if extreme.is_some() { Self::LEAST } else { 0.0 };
        Self { exact, share: exact.clamp(least, Self::GREATEST), extreme }
    }
}

impl Terms {
    /// Terms of a unit worth so much, at gain γ and pain λ. Where the price of caution is not
    /// known, it is the one that makes [`Critical::USUAL`] right; it is below 0 where so sure a
    /// promise would not pay even if it lost no order.
    pub fn new(worth: f64, gain: f64, pain: f64, caution: Option<f64>) -> Self {
        // Adding zero takes the sign off minus zero.
        let (gain, pain) = (gain * worth + 0.0, pain * worth);
        let implied = pain - Critical::USUAL * (pain - gain);
        Self { gain, pain, caution: caution.unwrap_or(implied) }
    }

    /// `α* = (L − P) / (L − G)`: how often the promise should be kept.
    pub fn critical(&self) -> Critical {
        if self.pain <= self.caution {
            return Critical::of(0.0, Some(Extreme::Low));
        }
        if self.caution <= self.gain {
            return Critical::of(1.0, Some(Extreme::High));
        }
        Critical::of((self.pain - self.caution) / (self.pain - self.gain), None)
    }

    /// What so much better (or, below 0, worse) than promised feels like, in money.
    pub fn felt(&self, difference: f64) -> f64 {
        // Adding zero takes the sign off minus zero.
        difference * if difference < 0.0 { self.pain } else { self.gain } + 0.0
    }

    /// `J(q) = −P s q + G E[D⁺] − L E[D⁻]`, what a promise brings, in money; its greatest value is
    /// at the critical share.
    pub fn brings(&self, lever: Lever, delivery: &Delivery, q: f64) -> f64 {
        let (better, worse) = lever.sides(&delivery.at(q));
        self.gain * better - self.pain * worse - self.caution * lever.sign() * q
    }
}
