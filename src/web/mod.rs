//! The browser: what its own functions do for us. Nothing here knows a widget.

pub mod convert;
#[cfg(feature = "ui")]
pub mod intl;

#[cfg(feature = "ui")]
pub use intl::{IntlNumbers, number_from_plain};
