//! Where answers come in: files that are dropped or chosen, and what is pasted.

pub mod stage;
mod columns;
mod pour;
pub mod take_in;
pub mod model;
mod give;
mod column_table;
mod decimal_choice;
mod matching;
mod progress;
mod rejected;
mod sources;

use leptos::prelude::*;

use crate::site::survey::desk::Desk;
use crate::text::Text;
use give::Give;
use matching::Matching;
use progress::ReadingProgress;
use sources::Sources;
use stage::Stage;

/// The part of the page.
#[component]
pub fn Answers() -> impl IntoView {
    let Desk { study, locale } = Desk::here();
    let stage = study.intake.stage;
    let step = move || match stage.get() {
        Stage::Nothing => view! { <Give /> }.into_any(),
        Stage::Opening => view! { <p role="status">{locale.say(Text::opening)}</p> }.into_any(),
        Stage::Matching(opened) => view! { <Matching opened=opened /> }.into_any(),
        Stage::Reading(reading) => view! { <ReadingProgress reading=reading /> }.into_any(),
    };
    view! {
        <section id="answers" aria-labelledby="answers-title">
            <h2 id="answers-title">{locale.say(Text::answers_part)}</h2>
            <p>{locale.say(Text::answers_help)}</p>
            <div class="intake">{step}</div>
            <Sources />
        </section>
    }
}
