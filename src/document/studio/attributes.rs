//! What can be set on an element.
//!
//! From `src/embed/attributes.json`, by `cargo xtask attributes`.

use super::Kind;
use crate::document::words::words;

/// An attribute of the elements.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Attribute {
    /// A built-in model, named after its file in `models/`, or the address of one; as a property also the model itself.
    Model,
    /// Who the visitor is at first: the id of a persona of the model.
    Persona,
    /// The ISO 4217 code of the currency that amounts are in: the model's own, or one of its regions'. Any other is only a sign before the same figures, and the host hears so once.
    Currency,
    /// The language: `en`, `id`, `hu` or `ko`, perhaps with a region.
    Lang,
    /// `light` or `dark`.
    Theme,
    /// When it loads: `eager` is at once, `lazy` when it comes near the screen.
    Loading,
    /// Keeps the visitor's answers in their own browser until they come back. As with all booleans of HTML, its value says nothing: only whether it is there.
    Remember,
}

words! {
    Attribute {
        Model = "model",
        Persona = "persona",
        Currency = "currency",
        Lang = "lang",
        Theme = "theme",
        Loading = "loading",
        Remember = "remember",
    }
}

#[rustfmt::skip]
impl Attribute {
    /// The elements that have it.
    pub fn kinds(self) -> &'static [Kind] {
        match self {
            Self::Model => &[Kind::Calculator, Kind::Planner],
            Self::Persona => &[Kind::Calculator],
            Self::Currency => &[Kind::Calculator, Kind::Planner],
            Self::Lang => &[Kind::Calculator, Kind::Planner],
            Self::Theme => &[Kind::Calculator, Kind::Planner],
            Self::Loading => &[Kind::Calculator, Kind::Planner],
            Self::Remember => &[Kind::Calculator, Kind::Planner],
        }
    }

    /// Whether a widget in a frame is told.
    pub fn is_framed(self) -> bool {
        matches!(self, Self::Model | Self::Persona | Self::Currency | Self::Theme | Self::Remember)
    }
}
