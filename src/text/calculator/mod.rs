//! The calculator's sentences and equations.

mod phrases;
mod sentences;
mod spread;
mod calculation;

pub use calculation::{Equation, calculation, ceiling};
pub use phrases::CalculatorPhrases;
pub(super) use phrases::{COUNT, FIRST};
pub use sentences::{Sentences, input_name};
