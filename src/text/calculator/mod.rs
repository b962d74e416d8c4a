//! The calculator's sentences and equations.

mod phrases;
#[cfg(any(feature = "calculator", feature = "site", not(feature = "ui")))]
mod sentences;
#[cfg(any(feature = "calculator", feature = "site", not(feature = "ui")))]
mod choices;
#[cfg(any(feature = "calculator", feature = "site", not(feature = "ui")))]
mod spread;
#[cfg(any(feature = "calculator", feature = "site", not(feature = "ui")))]
mod formula;
#[cfg(any(feature = "calculator", feature = "site", not(feature = "ui")))]
mod equation;
#[cfg(any(feature = "calculator", feature = "site", not(feature = "ui")))]
mod driven;
#[cfg(any(feature = "calculator", feature = "site", not(feature = "ui")))]
mod calculation;
#[cfg(any(feature = "calculator", feature = "site", not(feature = "ui")))]
mod hundredths;
#[cfg(any(feature = "calculator", feature = "site", not(feature = "ui")))]
mod years;
#[cfg(any(feature = "calculator", feature = "site", not(feature = "ui")))]
mod shown;
#[cfg(any(feature = "calculator", feature = "site", not(feature = "ui")))]
mod answer;
#[cfg(any(feature = "calculator", feature = "site", not(feature = "ui")))]
mod number_line;
#[cfg(any(feature = "calculator", feature = "site", not(feature = "ui")))]
mod next;
#[cfg(any(feature = "calculator", feature = "site", not(feature = "ui")))]
mod sources;

#[cfg(any(feature = "calculator", feature = "site", not(feature = "ui")))]
pub use answer::Wins;
#[cfg(any(feature = "calculator", feature = "site", not(feature = "ui")))]
pub use calculation::{calculation, ceiling};
#[cfg(any(feature = "calculator", feature = "site", not(feature = "ui")))]
pub use equation::Equation;
#[cfg(any(feature = "calculator", feature = "site", not(feature = "ui")))]
pub use next::Next;
#[cfg(any(feature = "calculator", feature = "site", not(feature = "ui")))]
pub use number_line::{Anchor, Choice, Dot, Label, NARROWEST, NumberLine, labels, lines};
pub use phrases::CalculatorPhrases;
pub(super) use phrases::{COUNT, FIRST};
#[cfg(any(feature = "calculator", feature = "site", not(feature = "ui")))]
pub use sentences::{Sentences, input_name, price_name};
#[cfg(any(feature = "calculator", feature = "site", not(feature = "ui")))]
pub use shown::{Shown, Sums, add_up};
#[cfg(any(feature = "calculator", feature = "site", not(feature = "ui")))]
pub use sources::Cited;
#[cfg(any(feature = "calculator", feature = "site", not(feature = "ui")))]
pub use years::{YearsTable, payback_equations, so_far, years_table};
