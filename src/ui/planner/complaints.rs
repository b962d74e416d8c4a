//! Let them complain to you first: what an easy way to do so brings.

use leptos::prelude::*;

use super::field::Section;
use super::subject::Planner;
use crate::model::planner::Figure;
use crate::text::Text;
use crate::ui::kit::fold::Fold;
use crate::ui::kit::lines::Lines;
use crate::ui::{Locale, Scene};

/// How many stay in a disputed study, which a visitor may take over.
const CONTESTED: [(Figure, f64); 3] =
    [(Figure::StaySilent, 0.09), (Figure::StayFast, 0.82), (Figure::StayPoor, 0.19)];

/// The complaint channel.
#[component]
pub fn ComplaintChannel() -> impl IntoView {
    let (scene, locale) = (Scene::<Planner>::here(), Locale::here());
    let lines = scene.in_words(|words| words.complaints());
    let take_over = move |_| {
        scene.answer(None, |now| {
            for (figure, rate) in CONTESTED {
                // They are within their bounds.
                now.figures.set(figure, rate).ok();
            }
        });
    };
    view! {
        <Fold class="group" keep=true summary=move || locale.say(Text::complaint)>
            <Lines class="lines" lines />
            <Section of=Figure::Unhappy />
            <div class="ways-back">
                <button type="button" on:click=take_over>
                    {locale.say(Text::contested_rates)}
                </button>
            </div>
            <p class="help">{locale.say(Text::contested_help)}</p>
            <Section of=Figure::Orders />
        </Fold>
    }
}
