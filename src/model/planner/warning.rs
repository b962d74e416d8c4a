//! What a visitor should think about before a promise is made.

use super::{Extreme, Figures, Lever, LeverPlan, Observed};

/// Something odd about a promise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Warning {
    /// Best, usual and worst are not in order, so that they do not count.
    OutOfOrder,
    /// Too little was observed to count instead of an estimate.
    TooFewObserved,
    /// Caution costs more than breaking the promise: the figures push it to the low end.
    ExtremeLow,
    /// Caution costs less than beating the promise gives: they push it to the high end.
    ExtremeHigh,
    /// An overrun of a quote is the firm's own loss, so it must weigh at least its money.
    PainBelowFixedPrice,
    /// A must cannot be the one to exceed: having it pleases little.
    MustBe,
    /// More cautious than the worst case, which has no benefit and looks like sandbagging.
    BeyondTheWorstCase,
    /// More cautious than what is said now, which loses orders.
    MoreCautiousThanNow,
    /// Worse than what customers expect.
    WorseThanExpected,
    /// Customers come to count on the surprise.
    Ratchet,
}

/// What is odd about the promise of a lever.
pub(super) fn of_promise(plan: &LeverPlan, figures: &Figures) -> Vec<Warning> {
    let basis = &plan.basis;
    let (lever, promise) = (basis.lever, plan.promise.promise);
    let (low, high) = basis.delivery.ends();
    let worst = if lever == Lever::Service { low } else { high };
    let beyond = |limit: f64| lever.sign() * (promise - limit) > 0.0;
    let cheap = basis.terms.is_some_and(|terms| terms.pain < 1.0);
    let expected = figures.get(lever.figures().expected);
    let surprised = plan.surprises.first().zip(plan.surprises.last());
    let checks = [
        (Warning::ExtremeLow, basis.critical.extreme == Some(Extreme::Low)),
        (Warning::ExtremeHigh, basis.critical.extreme == Some(Extreme::High)),
        (Warning::PainBelowFixedPrice, lever == Lever::Cost && cheap),
        (Warning::BeyondTheWorstCase, beyond(worst)),
        (Warning::MoreCautiousThanNow, basis.said.is_some_and(beyond)),
        (Warning::WorseThanExpected, expected.is_some_and(beyond)),
        (Warning::Ratchet, surprised.is_some_and(|(first, last)| first > last)),
    ];
    checks.into_iter().filter(|(_, odd)| *odd).map(|(warning, _)| warning).collect()
}

/// What is odd about what is known of a lever, before any promise.
pub(super) fn of_known(observed: &Observed, in_order: bool) -> Option<Warning> {
    match observed.figures().len() {
        Observed::ENOUGH.. => None,
        _ if !in_order => Some(Warning::OutOfOrder),
        0 => None,
        _ => Some(Warning::TooFewObserved),
    }
}
