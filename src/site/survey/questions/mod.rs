//! The questions that follow from the model: to look at, to print, to fill in here, or to ask elsewhere.

pub mod example;
mod ask;
mod columns;
mod besides;
mod entered;
mod group;
mod order;
mod fields;
mod questionnaire;
mod submit;
mod take_along;

use leptos::prelude::*;

use crate::site::survey::desk::Desk;
use crate::text::Text;
use besides::AskedBesides;
use entered::Entered;
use questionnaire::Questionnaire;
use take_along::TakeAlong;

/// The part of the page.
#[component]
pub fn Questions() -> impl IntoView {
    let Desk { study, locale } = Desk::here();
    view! {
        <section id="questions" aria-labelledby="questions-title">
            <h2 id="questions-title">{locale.say(Text::questions_part)}</h2>
            <p>{locale.say(Text::questions_help)}</p>
            <AskedBesides />
            <TakeAlong />
            <details class="form">
                <summary>{locale.say(Text::fill_in_here)}</summary>
                <div>
                    {move || {
                        study.chosen.track();
                        study.asking.track();
                        view! { <Questionnaire /> }
                    }}
                </div>
            </details>
            <Entered />
        </section>
    }
}
