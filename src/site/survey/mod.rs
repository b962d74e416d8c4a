//! The Survey: a model is chosen, customers are asked, their answers come in as files, and what they say is
//! held against what the model predicts. Nothing leaves the page.

mod js;
mod choices;
mod study;
mod desk;
mod words;
mod fields;
mod intake;
mod questions;
mod findings;

use leptos::prelude::*;

use super::words::words;
use crate::ui::el;
use crate::ui::kit::older::older;
use desk::Desk;
use study::Study;

/// What was done on the page so far; it outlives a change of language.
type State = StoredValue<Study, LocalStorage>;

/// Puts the work on this page into the context.
pub fn provide_state() {
    provide_context::<State>(StoredValue::new_local(Study::default()));
}

/// The page under its header.
pub fn content() -> AnyView {
    let study = expect_context::<State>().get_value();
    study.load_built_in();
    let words = words();
    let desk = Desk::new(&study, &words);
    let text = &words.text;
    let ways = [
        ("#model", text.survey_model()),
        ("#questions", text.questions_part()),
        ("#answers", text.answers_part()),
        ("#findings", text.findings()),
    ];
    let way =
        |(address, name): (&str, &str)| el("li").child(el("a").attr("href", address).text(name));
    let steps = el("nav")
        .class("ways")
        .attr("aria-label", text.survey())
        .child(el("ol").children(ways.map(way)));
    older(
        intake::dropped_on(&desk, el("main").class("survey"))
            .attr("id", "content")
            .attr("tabindex", "-1")
            .child(el("h1").text(text.survey()))
            .child(el("p").class("lead").text(text.survey_about()))
            .child(el("p").class("private").text(text.nothing_leaves()))
            .child(steps)
            .child(intake::model::model(&desk))
            .child(questions::questions(&desk))
            .child(intake::answers(&desk))
            .child(findings::findings(&desk)),
    )
    .into_any()
}
