//! Where a figure comes from, as its host says.

use super::Input;
use crate::model::{Id, Wording};

/// What a host names as the source of a figure.
#[derive(Clone, Debug, PartialEq)]
pub struct Source {
    /// What it is called.
    pub text: Wording,
    /// Its https address; may be empty.
    pub address: String,
    /// Its date as ISO 8601 writes it, as a day, a month or a year: 2026-11-22, 2026-11 or 2026; may be empty.
    pub date: String,
}

/// A figure of a model with its source.
#[derive(Clone, Debug, PartialEq)]
pub struct Sourced {
    /// The input to which the figure belongs.
    pub input: Input,
    /// The alternative whose fit it is, or the persona whose rate it is; otherwise the input alone says it.
    pub of: Option<Id>,
    /// Where it comes from.
    pub source: Source,
}
