//! The elements.

/// Which element.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// The calculator.
    #[default]
    Calculator,
    /// The planner.
    Planner,
}

impl Kind {
    /// Both.
    pub const EACH: [Self; 2] = [Self::Calculator, Self::Planner];

    /// Its tag.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Calculator => "worthwhile-calculator",
            Self::Planner => "worthwhile-planner",
        }
    }
}
