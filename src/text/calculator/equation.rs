//! A row of the calculation.

/// One row of the calculation.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Equation {
    /// What is computed.
    pub figure: String,
    /// How.
    pub equation: String,
    /// The evidence for its figure; empty if it is only computed.
    pub source: String,
    /// How much it is.
    pub result: String,
    /// Whether it sums up the rows before it.
    pub total: bool,
}

/// A row without a source.
pub(super) fn row(figure: &str, equation: String, result: String, total: bool) -> Equation {
    Equation { figure: figure.to_owned(), equation, source: String::new(), result, total }
}

/// The row with where its figure comes from.
pub(super) fn sourced(row: Equation, source: &str) -> Equation {
    Equation { source: source.to_owned(), ..row }
}
