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

use std::rc::Rc;

use super::page::Words;
use crate::ui::{View, el};
use desk::Desk;
use study::Study;

/// What was done on the page so far; it outlives a change of language.
#[derive(Default)]
pub struct Survey {
    study: Study,
}

impl Survey {
    /// The page under its header.
    pub fn view(&self, words: &Rc<Words>) -> View {
        self.study.load_built_in();
        let desk = Desk::new(&self.study, words);
        let text = &words.text;
        let ways = [
            ("#model", text.survey_model()),
            ("#questions", text.questions_part()),
            ("#answers", text.answers_part()),
            ("#findings", text.findings()),
        ];
        let way = |(address, name): (&str, &str)| {
            el("li").child(el("a").attr("href", address).text(name))
        };
        let steps = el("nav")
            .class("ways")
            .attr("aria-label", text.survey())
            .child(el("ol").children(ways.map(way)));
        intake::dropped_on(&desk, el("main").class("survey"))
            .child(el("h1").text(text.survey()))
            .child(el("p").class("lead").text(text.survey_about()))
            .child(el("p").class("private").text(text.nothing_leaves()))
            .child(steps)
            .child(intake::model::model(&desk))
            .child(questions::questions(&desk))
            .child(intake::answers(&desk))
            .child(findings::findings(&desk))
    }
}
