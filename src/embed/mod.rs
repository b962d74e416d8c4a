//! The page around us: the element's lifecycle, its attributes, properties and events.
//!
//! `classes.js` beside this file owns the custom element classes and the loading, because a class that
//! extends `HTMLElement` cannot be written in Rust; it forwards everything else to [`Calculator`] and
//! [`Planner`]. `worthwhile.js` defines the elements.
//! With the features `functions` and `survey-functions` it is instead what programs call, without any page.

#[cfg(any(feature = "calculator", feature = "planner"))]
mod beginning;
#[cfg(any(feature = "calculator", feature = "planner"))]
mod frame;
#[cfg(any(feature = "calculator", feature = "planner"))]
pub mod typed;
#[cfg(any(feature = "calculator", feature = "planner"))]
mod widget;
#[cfg(feature = "calculator")]
mod calculator;
#[cfg(feature = "planner")]
mod planner;
#[cfg(feature = "headless")]
mod documents;
#[cfg(feature = "functions")]
mod functions;
#[cfg(feature = "survey-functions")]
mod survey_functions;
#[cfg(any(feature = "calculator", feature = "planner"))]
mod events;
#[cfg(any(feature = "calculator", feature = "planner", feature = "headless"))]
mod faults;
#[cfg(any(feature = "calculator", feature = "planner"))]
mod host_error;
#[cfg(any(feature = "calculator", feature = "planner"))]
mod said;
#[cfg(any(feature = "calculator", feature = "planner"))]
mod settings;
#[cfg(any(feature = "calculator", feature = "planner"))]
mod steady;
#[cfg(any(feature = "calculator", feature = "planner"))]
pub mod page;

#[cfg(feature = "calculator")]
pub use calculator::Calculator;
#[cfg(feature = "functions")]
pub use functions::{evaluate, plan, validate};
#[cfg(feature = "planner")]
pub use planner::Planner;
#[cfg(any(feature = "calculator", feature = "planner"))]
pub use settings::Settings;
#[cfg(feature = "survey-functions")]
pub use survey_functions::{Assessing, questionnaire};
