//! What promises are weighed by: one formula for time, cost and service (method 5.4).

use super::{Delivery, Lever};

/// The money value of one unit: better than promised, worse than promised, and promised more cautiously.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Terms {
    /// The gain from one unit better; may be 0 or negative (G = γk).
    pub gain: f64,
    /// The pain of one unit worse, at least `gain` (L = λk).
    pub pain: f64,
    /// The loss from a promise that is one unit more cautious (P).
    pub caution: f64,
}

/// The end to which figures push a promise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extreme {
    /// Caution costs more than breaking the promise, so no caution pays.
    Low,
    /// Caution costs less than beating the promise gives, so more caution always pays.
    High,
}

/// How often the promise should be kept.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Critical {
    /// The share by the formula, 0 to 1.
    pub exact: f64,
    /// The share in use: at most [`Critical::GREATEST`], and at least [`Critical::LEAST`] if the figures push
    /// it to an end.
    pub share: f64,
    /// The end to which the figures push it, if they do.
    pub extreme: Option<Extreme>,
}

impl Critical {
    /// The share in use where figures push to the low end (method 5.4).
    pub const LEAST: f64 = 0.5;
    /// The greatest share in use.
    pub const GREATEST: f64 = 0.95;
    /// The share in use if the price of caution is not given: a convention (P80).
    pub const USUAL: f64 = 0.8;
    /// What is not to be exceeded is to be kept at least this often (method 5.1).
    pub const MEET: f64 = 0.9;

    /// The share in use for an exact one.
    pub(super) fn of(exact: f64, extreme: Option<Extreme>) -> Self {
        // Only a share that figures push to the low end is raised to a half; an exact one may be right below
        // it.
        let least = if extreme.is_some() { Self::LEAST } else { 0.0 };
        Self { exact, share: exact.clamp(least, Self::GREATEST), extreme }
    }
}

impl Terms {
    /// The terms of a unit that is worth `worth`, with gain γ and pain λ. If the price of caution is not
    /// given, it is the one that makes [`Critical::USUAL`] right. That price is negative if so sure a promise
    /// would not pay even if it lost no order.
    pub fn new(worth: f64, gain: f64, pain: f64, caution: Option<f64>) -> Self {
        // Adding zero turns minus zero into zero.
        let (gain, pain) = (gain * worth + 0.0, pain * worth);
        let implied = pain - Critical::USUAL * (pain - gain);
        Self { gain, pain, caution: caution.unwrap_or(implied) }
    }

    /// `α* = (L − P) / (L − G)`: how often the promise should be kept.
    ///
    /// # Examples
    ///
    /// ```
    /// use worthwhile::model::planner::Terms;
    ///
    /// // A unit is worth .25; gain .5, pain 2, and a price of caution of .20.
    /// let terms = Terms::new(0.25, 0.5, 2.0, Some(0.2));
    /// assert_eq!(format!("{:.2}", terms.critical().exact), "0.80");
    /// ```
    pub fn critical(&self) -> Critical {
        if self.pain <= self.caution {
            return Critical::of(0.0, Some(Extreme::Low));
        }
        if self.caution <= self.gain {
            return Critical::of(1.0, Some(Extreme::High));
        }
        Critical::of((self.pain - self.caution) / (self.pain - self.gain), None)
    }

    /// What a difference from the promise feels like, in money; a negative difference is worse than promised.
    pub fn felt(&self, difference: f64) -> f64 {
        // Adding zero turns minus zero into zero.
        difference * if difference < 0.0 { self.pain } else { self.gain } + 0.0
    }

    /// `J(q) = −P s q + G E[D⁺] − L E[D⁻]`: what a promise brings, in money. It is greatest at the critical
    /// share.
    pub fn brings(&self, lever: Lever, delivery: &Delivery, q: f64) -> f64 {
        let (better, worse) = lever.sides(&delivery.at(q));
        self.gain * better - self.pain * worse - self.caution * lever.sign() * q
    }
}
