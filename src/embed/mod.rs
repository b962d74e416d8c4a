//! The page around us: the element's lifecycle, its attributes, properties and events.
//!
//! `worthwhile.js` beside this file owns the custom element class and the loading, because a class
//! that extends `HTMLElement` cannot be written in Rust; it forwards everything else to [`Calculator`].
//! With the feature `functions` it is instead what programs call, without any page.

#[cfg(feature = "face")]
mod frame;
#[cfg(feature = "face")]
mod widget;
#[cfg(all(feature = "face", feature = "calculator"))]
mod calculator;
#[cfg(all(feature = "face", feature = "planner"))]
mod planner;
#[cfg(feature = "functions")]
mod functions;
mod convert;
#[cfg(feature = "face")]
mod events;
mod faults;
#[cfg(feature = "face")]
mod host_error;
#[cfg(feature = "face")]
mod page;

#[cfg(all(feature = "face", feature = "calculator"))]
pub use calculator::Calculator;
#[cfg(feature = "face")]
pub use frame::Settings;
#[cfg(feature = "functions")]
pub use functions::{evaluate, plan, validate};
#[cfg(all(feature = "face", feature = "planner"))]
pub use planner::Planner;
