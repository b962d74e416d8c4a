//! The pieces from which every screen is made; none of them knows a widget.

pub mod view;
pub mod older;
pub mod fold;
pub mod number;
pub mod bars;
pub mod table;
