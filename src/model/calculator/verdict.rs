//! The result in one word.

/// The result in one word (method 3.1 and 4.7).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The offer has a value above 0, and no alternative has more.
    Best,
    /// The offer has a value above 0, and an alternative has more.
    AlternativeIsBetter,
    /// The offer has no value above 0.
    NotWorthIt,
    /// The chance of being best is near a half, or on the other side than the mean.
    TooClose,
}
