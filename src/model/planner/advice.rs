//! Which lever to choose (method 5.11).

use super::figures::ratio;
use super::{Figures, Kept, Lever};

/// The result of comparing the levers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Advice {
    /// Exceed expectations by this lever, and keep the promises of the others.
    Exceed(Lever),
    /// Keep the promises, and try to exceed none.
    KeepPromises,
}

/// Whether a lever is a must, which cannot be the one to exceed (method 5.11).
pub(super) fn is_must(lever: Lever, figures: &Figures) -> bool {
    figures.get(lever.figures().must_be).is_some_and(|must| must >= 0.5)
}

/// `importance · (felt − cost of margin)⁺ / cost`. The cost is that of the margin, of money handed
/// back and of upgrades. `None` without importance or worth.
///
/// The cost counts at least as the worth of one unit: a convention, so that levers without cost can
/// be compared.
pub(super) fn score(lever: Lever, kept: &Kept, upgrades: f64, figures: &Figures) -> Option<f64> {
    let importance = figures.get(lever.figures().importance)?;
    let unit = figures.get(lever.figures().worth)?;
    // Without a promise of today, nothing is known to be lost.
    let margin = kept.margin_cost.unwrap_or(0.0);
    let felt = kept.felt? - margin;
    if is_must(lever, figures) || felt <= 0.0 {
        return Some(0.0);
    }
    ratio(importance * felt, (margin + kept.handed_back + upgrades).max(unit))
}

/// The lever with the greatest score; `None` if there is nothing to compare.
pub(super) fn advice(scores: &[(Lever, Option<f64>)]) -> Option<Advice> {
    let (mut advice, mut best) = (None, 0.0);
    for (lever, score) in scores {
        match score {
            Some(score) if *score > best => {
                (advice, best) = (Some(Advice::Exceed(*lever)), *score);
            }
            Some(_) => advice = advice.or(Some(Advice::KeepPromises)),
            None => {}
        }
    }
    advice
}
