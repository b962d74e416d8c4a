//! What a visitor should think about before a promise is made.

use super::Observed;

/// A warning about a promise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Warning {
    /// Best, usual and worst are not in order and do not count.
    OutOfOrder,
    /// Likewise, and a few observations count in their place.
    OutOfOrderButObserved,
    /// There are too few observations to count instead of an estimate.
    TooFewObserved,
    /// Caution costs more than breaking the promise, which pushes the promise to the low end.
    ExtremeLow,
    /// Caution costs less than beating the promise gives, which pushes the promise to the high end.
    ExtremeHigh,
    /// An overrun of a quote is the firm's own loss, so it must weigh at least its money.
    PainBelowFixedPrice,
    /// A must cannot be the lever to exceed, because having it pleases little.
    MustBe,
    /// The promise is broken more often than it may be, and bolder than the recommended one.
    OftenBroken,
    /// The promise is more cautious than the worst case, which has no benefit and looks like
    /// sandbagging.
    BeyondTheWorstCase,
    /// The promise is more cautious than that of today, which loses orders.
    MoreCautiousThanNow,
    /// The promise is worse than customers expect.
    WorseThanExpected,
    /// Customers come to count on the surprise.
    Ratchet,
}

/// The warning about the data of a lever, before any promise.
pub(super) fn of_known(observed: &Observed, in_order: bool) -> Option<Warning> {
    match observed.figures().len() {
        Observed::ENOUGH.. => None,
        0 if in_order => None,
        0 => Some(Warning::OutOfOrder),
        _ if !in_order => Some(Warning::OutOfOrderButObserved),
        _ => Some(Warning::TooFewObserved),
    }
}
