//! The shapes of distributions.

/// The shape of the distribution between the ends of an estimate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// PERT-beta: `1 + 4 (m − o) / (p − o)` and `1 + 4 (p − m) / (p − o)` between `o` and `p`
    /// (Malcolm et al. 1959; method 4.1).
    Pert,
    /// A density that rises linearly to the likeliest figure and falls linearly from it.
    Triangular,
}
