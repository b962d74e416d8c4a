//! How much a model may hold.

pub(in crate::document) const MAX_ALTERNATIVES: usize = 8;
pub(in crate::document) const MAX_ELEMENTS: usize = 200;
