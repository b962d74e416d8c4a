//! The two waves that are compared.

use leptos::prelude::*;

use crate::document::digits;
use crate::site::survey::choices::Choices;

/// Two waves by position.
pub type Waves = (usize, usize);

/// The waves in force of so many: those that were chosen, or the first and the last.
pub fn in_force(choices: Choices, count: usize) -> Waves {
    let known = |chosen: RwSignal<String>| {
        chosen.with(|chosen| (0..count).find(|at| digits(*at) == *chosen))
    };
    let chosen = known(choices.first_wave).zip(known(choices.later_wave));
    chosen.unwrap_or((0, count.saturating_sub(1)))
}
