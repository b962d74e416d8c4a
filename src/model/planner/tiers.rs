//! Levels of service: an economy taxi was ordered, and a better one comes (method 5.10).

use super::Points;
use crate::model::Wording;

/// One level of service.
#[derive(Clone, Debug, PartialEq)]
pub struct Level {
    /// What the host calls it.
    pub label: Wording,
    /// How high it is, at least 0; more is better.
    pub level: f64,
    /// How often customers get it, relative to the other levels, at least 0.
    pub share: f64,
    /// What it costs the firm more than the lowest, in money, at least 0.
    pub extra_cost: f64,
}

/// The effect of giving more than the promised level, on average per order.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Upgrade {
    /// How often it happens, 0 to 1.
    pub chance: f64,
    /// The number of levels above the promise, counting the other orders as 0.
    pub levels: f64,
    /// What it feels like, in money; `None` if the worth of a level is not known.
    pub felt: Option<f64>,
    /// What it costs beyond the promised level, in money.
    pub cost: f64,
}

impl Upgrade {
    /// The upgrades above a promise, if one level more feels like `gain` in money.
    pub fn new(levels: &[Level], promise: f64, gain: Option<f64>) -> Option<Self> {
        let all = levels.iter().fold(0.0, |sum, level| sum + level.share);
        let usual = usual_cost(levels, promise);
        let mut upgrade = Self { chance: 0.0, levels: 0.0, felt: None, cost: 0.0 };
        for level in levels.iter().filter(|level| level.level > promise) {
            let share = super::figures::ratio(level.share, all)?;
            upgrade.chance += share;
            upgrade.levels += share * (level.level - promise);
            upgrade.cost += share * (level.extra_cost - usual).max(0.0);
        }
        upgrade.felt = gain.map(|gain| gain * upgrade.levels + 0.0);
        Some(upgrade)
    }

    /// Whether it feels like more than it costs.
    pub fn is_worth_it(&self) -> Option<bool> {
        self.felt.map(|felt| felt > self.cost)
    }
}

/// The extra cost of the highest level that is not above the promise.
fn usual_cost(levels: &[Level], promise: f64) -> f64 {
    let (mut highest, mut cost) = (0.0, 0.0);
    for level in levels.iter().filter(|level| level.level <= promise) {
        if level.level >= highest {
            (highest, cost) = (level.level, level.extra_cost);
        }
    }
    cost
}

/// The delivery by the shares of the levels; `None` if no level has a share.
pub(super) fn delivered(levels: &[Level]) -> Option<Points> {
    Points::levels(levels.iter().map(|level| (level.level, level.share)))
}
