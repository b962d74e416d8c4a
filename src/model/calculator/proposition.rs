//! The value proposition as the host writes it (method 3.5 and 3.6).

use crate::model::{Id, Wording};

/// How an element of the offer compares with the alternative.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Ours is better.
    Better,
    /// No difference that anyone would notice.
    Same,
    /// Theirs is better.
    Worse,
}

/// How an element compares, as the host sees it and as customers say.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Compared {
    /// The elements of alternatives that are the same thing.
    pub same_as: Vec<Id>,
    /// The host's view; `None` leaves it to the amounts.
    pub ours: Option<Standing>,
    /// The customers' view; `None` if they were not asked.
    pub customer: Option<Standing>,
}

/// The strategy: what is offered, how it is delivered, how people are convinced. The message is separate and
/// may only use elements of the proposition.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Proposition {
    /// What is offered that is of value.
    pub what: Wording,
    /// How it is delivered.
    pub delivered: Wording,
    /// How customers are convinced that they can get it here.
    pub convinced: Wording,
    /// The proofs of single elements.
    pub proofs: Vec<(Id, Wording)>,
}
