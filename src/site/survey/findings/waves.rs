//! The two waves that are compared.

use leptos::prelude::*;

use crate::site::survey::desk::Desk;

/// Two waves by position.
pub type Waves = (usize, usize);

/// The waves in force of so many: those that were chosen, or the first and the last.
pub fn in_force(desk: Desk, count: usize) -> Memo<Waves> {
    let chosen = desk.study.choices.waves;
    Memo::new(move |_| {
        let known = chosen.get().filter(|(first, later)| *first < count && *later < count);
        known.unwrap_or((0, count.saturating_sub(1)))
    })
}
