//! The page around us: the element's lifecycle, its attributes, properties and events.
//!
//! `worthwhile.js` beside this file owns the custom element class and the loading, because a class
//! that extends `HTMLElement` cannot be written in Rust; it forwards everything else to [`Calculator`].

mod frame;
mod widget;
#[cfg(feature = "calculator")]
mod calculator;
#[cfg(feature = "planner")]
mod planner;
mod convert;
mod events;
mod host_error;
mod page;

#[cfg(feature = "calculator")]
pub use calculator::Calculator;
pub use frame::Settings;
#[cfg(feature = "planner")]
pub use planner::Planner;
