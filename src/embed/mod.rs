//! The page around us: the element's lifecycle, its attributes, properties and events.
//!
//! `worthwhile.js` beside this file owns the custom element class and the loading, because a class
//! that extends `HTMLElement` cannot be written in Rust; it forwards everything else to [`Calculator`].

#[cfg(any(feature = "calculator", feature = "planner"))]
mod frame;
pub mod widget;
#[cfg(feature = "calculator")]
mod calculator;
#[cfg(feature = "planner")]
mod planner;
pub mod convert;
#[cfg(any(feature = "calculator", feature = "planner"))]
mod events;
#[cfg(any(feature = "calculator", feature = "planner"))]
mod host_error;
pub mod page;

#[cfg(feature = "calculator")]
pub use calculator::Calculator;
#[cfg(any(feature = "calculator", feature = "planner"))]
pub use frame::Settings;
#[cfg(feature = "planner")]
pub use planner::Planner;
