//! Which lever to choose (method 5.11).

use super::{Figure, Figures, Kept, Lever};

/// The result of comparing the levers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Advice {
    /// Exceed expectations by this lever, and keep the promises of the others.
    Exceed(Lever),
    /// Keep the promises, and try to exceed none.
    KeepPromises,
}

/// How far a contested default must go until the advice is another one (method 5.12).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Turn {
    /// How much better than promised counts there, as a share of the unit's worth (γ).
    pub gain: f64,
    /// The advice there.
    pub advice: Advice,
}

/// The greatest importance.
const FULL: f64 = 10.0;
/// The steps in which the other advice is looked for, and the halvings that then find its border.
const STEPS: usize = 8;
const HALVINGS: usize = 8;

/// Whether a lever is a must, which cannot be the one to exceed (method 5.11).
pub(super) fn is_must(lever: Lever, figures: &Figures) -> bool {
    figures.get(lever.figures().must_be).is_some_and(|must| must >= 0.5)
}

/// What exceeding by a lever brings per order, in money, weighted by its importance: `importance / 10 · (felt −
/// cost of margin − upgrades − money given up)⁺`. `None` without importance or worth.
pub(super) fn score(lever: Lever, kept: &Kept, spent: f64, figures: &Figures) -> Option<f64> {
    let importance = figures.get(lever.figures().importance)?;
    let net = kept.felt? - spent;
    Some(if is_must(lever, figures) { 0.0 } else { importance / FULL * net.max(0.0) })
}

/// What exceeding costs per order: the margin, upgrades and money given up (method 5.11).
pub(super) fn spent(kept: &Kept, upgrades: f64, figures: &Figures) -> f64 {
    // Without a promise of today, nothing is known to be lost.
    let margin = kept.margin_cost.unwrap_or(0.0);
    // Who bills by effort gives nothing up when the bill is below the quote.
    let is_fixed = figures.get(Figure::CostFixed).is_some_and(|fixed| fixed >= 0.5);
    let given_up = if is_fixed { kept.handed_back } else { 0.0 };
    margin + upgrades + given_up
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

/// Where the advice turns if γ is less or more than `gain`: the nearer of both ends, in the bounds of γ.
pub(super) fn turn(gain: f64, advice_at: &dyn Fn(f64) -> Option<Advice>) -> Option<Turn> {
    let now = advice_at(gain)?;
    let about = Figure::Gain.about();
    let turns = [about.least, about.greatest].map(|end| toward(gain, end, now, advice_at));
    let far = |turn: &Turn| (turn.gain - gain).abs();
    turns.into_iter().flatten().min_by(|one, other| far(one).total_cmp(&far(other)))
}

fn toward(
    gain: f64,
    end: f64,
    now: Advice,
    advice_at: &dyn Fn(f64) -> Option<Advice>,
) -> Option<Turn> {
    let other = |at: f64| advice_at(at).filter(|advice| *advice != now);
    let step = (end - gain) / STEPS as f64;
    let (mut same, mut found) = (gain, None);
    for at in (1..=STEPS).map(|count| gain + step * count as f64) {
        if let Some(advice) = other(at) {
            found = Some(Turn { gain: at, advice });
            break;
        }
        same = at;
    }
    let mut turn = found?;
    for _ in 0..HALVINGS {
        let middle = f64::midpoint(same, turn.gain);
        match other(middle) {
            Some(advice) => turn = Turn { gain: middle, advice },
            None => same = middle,
        }
    }
    Some(turn)
}
