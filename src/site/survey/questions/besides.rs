//! What is asked besides amounts and the stated worth.

use leptos::prelude::*;

use crate::model::survey::Asking;
use crate::site::survey::desk::Desk;
use crate::site::survey::study::Study;
use crate::text::Text;
use crate::ui::kit::locale::Phrase;
use crate::ui::kit::tick::Tick;

/// A tick for each.
#[component]
pub fn AskedBesides() -> impl IntoView {
    let Desk { study, locale } = Desk::here();
    let one = move |name: Phrase, read: fn(&Asking) -> bool, set: fn(&mut Asking, bool)| {
        let checked = Memo::new(move |_| study.asking.with(read));
        let turn = move |on| study.asking.update(|asking| set(asking, on));
        view! { <Tick class="tick" label=locale.say(name) checked=checked turn=turn /> }
    };
    let has_ladder = Memo::new(move |_| study.asking.with(|asking| !asking.ladder.is_empty()));
    view! {
        <fieldset class="ticks">
            <legend>{locale.say(Text::ask_besides)}</legend>
            {one(Text::ask_beliefs, |it| it.beliefs, |it, on| it.beliefs = on)}
            {one(Text::ask_gaps, |it| it.gaps, |it, on| it.gaps = on)}
            {one(Text::ask_fit, |it| it.fit, |it, on| it.fit = on)}
            {one(Text::ask_four_prices, |it| it.four_prices, |it, on| it.four_prices = on)}
            <Tick
                class="tick"
                label=locale.say(Text::ask_ladder)
                checked=has_ladder
                turn=move |on| ask_ladder(study, on)
            />
        </fieldset>
    }
}

fn ask_ladder(study: Study, on: bool) {
    let Some(chosen) = study.chosen.get_untracked() else { return };
    let ladder = if on { Asking::ladder_around(&chosen.model) } else { Vec::new() };
    study.asking.update(|asking| asking.ladder = ladder);
}
