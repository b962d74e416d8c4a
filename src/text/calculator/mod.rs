//! The calculator's sentences and equations.

mod sentences;
mod spread;
mod calculation;

pub use calculation::{Equation, calculation, ceiling};
pub use sentences::{Sentences, input_name};
