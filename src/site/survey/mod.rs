//! The Survey: a model is chosen, customers are asked, their answers come in as files, and what they say is
//! held against what the model predicts. Nothing leaves the page.

mod chosen;
mod choices;
mod study;
mod built_in;
mod desk;
mod intake;
mod questions;
mod findings;

use leptos::prelude::*;

use crate::text::Text;
use crate::ui::kit::locale::{Locale, Phrase};
use crate::web::files;
use built_in::load_built_in;
use desk::Desk;
use findings::Findings;
use intake::model::ModelSection;
use intake::{Answers, take_in};
use questions::Questions;
use study::Study;

/// Puts the work in hand into the context of the current owner; it outlives a change of language.
pub fn provide_state() {
    provide_context(Study::new());
}

/// The page under its header.
pub fn content() -> AnyView {
    let study: Study = expect_context();
    provide_context(Desk::new(study, Locale::here()));
    load_built_in(study);
    view! { <Survey /> }.into_any()
}

#[component]
fn Survey() -> impl IntoView {
    let Desk { study, locale } = Desk::here();
    let parts: [(&str, Phrase); 4] = [
        ("#model", Text::survey_model),
        ("#questions", Text::questions_part),
        ("#answers", Text::answers_part),
        ("#findings", Text::findings),
    ];
    let way = |(address, name)| view! { <li><a href=address>{locale.say(name)}</a></li> };
    // Whether files are held over the page.
    let held = RwSignal::new(false);
    view! {
        <main
            class="survey"
            id="content"
            tabindex="-1"
            data-held=move || held.get().then_some("true")
            on:dragover=move |event| {
                // Without this, a browser would leave the page for the file.
                event.prevent_default();
                held.set(true);
            }
            on:dragleave=move |_| held.set(false)
            on:drop=move |event| {
                event.prevent_default();
                held.set(false);
                take_in::take_in(study, files::files_of(&event));
            }
        >
            <h1>{locale.say(Text::survey)}</h1>
            <p class="lead">{locale.say(Text::survey_about)}</p>
            <p class="private">{locale.say(Text::nothing_leaves)}</p>
            <nav class="ways" aria-label=locale.say(Text::survey)>
                <ol>{parts.map(way).collect_view()}</ol>
            </nav>
            <ModelSection />
            <Questions />
            <Answers />
            <Findings />
        </main>
    }
}
