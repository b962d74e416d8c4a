//! Do personas differ, and in what?

use leptos::prelude::*;

use super::anew::Anew;
use super::compared::compared;
use crate::document::digits;
use crate::model::CollectVec;
use crate::model::survey::{Assessment, Said, Subject};
use crate::site::survey::desk::Desk;
use crate::text::Text;
use crate::ui::kit::select::{Select, SelectOption};

/// The finding, with a choice of what personas are compared in.
#[component]
pub fn Segments() -> impl IntoView {
    let desk = Desk::here();
    desk.finding_or(Text::part_segments_needs, |assessment| {
        let subjects = comparable(assessment);
        let first = *subjects.first()?;
        let option = |subject: &Subject| SelectOption {
            value: word(*subject),
            name: desk.subject(assessment.model(), *subject),
        };
        let options: Vec<_> = subjects.iter().map(option).collect_vec();
        let chosen = desk.study.choices.subject;
        let subject = Memo::new(move |_| {
            let known = |chosen: &String| subjects.iter().copied().find(|it| word(*it) == *chosen);
            chosen.with(known).unwrap_or(first)
        });
        let draw = move || {
            let subject = subject.get();
            desk.part(|assessment| Some(compared(desk, assessment, subject)))
        };
        Some(view! {
            <div>
                <div class="labelled">
                    <label for="subject">{desk.locale.say(Text::compared_in)}</label>
                    <Select
                        id="subject"
                        options=options
                        chosen=Memo::new(move |_| word(subject.get()))
                        choose=move |value| chosen.set(value)
                    />
                </div>
                <div>
                    <Anew follow=move || subject.track() draw=Box::new(draw) />
                </div>
            </div>
        })
    })
}

/// Subjects of which two groups or more said something.
fn comparable(assessment: &Assessment) -> Vec<Subject> {
    let said = assessment.said();
    let filled =
        |subject: &Subject| said.iter().filter(|group| group.of(*subject).count() > 0).count() > 1;
    said.first().into_iter().flat_map(Said::subjects).filter(filled).collect_vec()
}

/// A subject as an option's word.
fn word(subject: Subject) -> String {
    match subject {
        Subject::Stated => String::new(),
        Subject::Worth(at) => digits(at),
    }
}
