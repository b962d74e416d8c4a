//! Figures in the unit that is shown.

use crate::model::InputError;

/// Why a figure is refused, in a unit of which there are `scale` to one of the model's.
pub fn in_shown_unit(error: InputError, scale: f64) -> InputError {
    match error {
        InputError::TooSmall { value, min } => {
            InputError::TooSmall { value: value * scale, min: min * scale }
        }
        InputError::TooLarge { value, max } => {
            InputError::TooLarge { value: value * scale, max: max * scale }
        }
        InputError::OutOfOrder { lower, higher } => {
            InputError::OutOfOrder { lower: lower * scale, higher: higher * scale }
        }
        InputError::NotFinite => InputError::NotFinite,
    }
}
