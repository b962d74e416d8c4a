//! What was read: each file with its rows taken and rejected, and what was entered on the page.

use std::sync::Arc;

use leptos::prelude::*;

use super::rejected::Rejected;
use super::stage::{End, Source};
use crate::site::survey::desk::Desk;
use crate::text::{Text, file_fault_sentence};

/// The list.
#[component]
pub fn Sources() -> impl IntoView {
    let desk = Desk::here();
    let Desk { study, locale } = desk;
    let answers = move || {
        study.assessment.track();
        study.answers()
    };
    let counted = move || match answers() {
        0 => locale.say(Text::no_answers_yet),
        count => locale.fill(Text::answers_so_far, &[("count", &desk.count(count))]),
    };
    view! {
        <div>
            <ul class="sources">
                <For
                    each=move || study.intake.sources.get()
                    key=|source| Arc::as_ptr(source) as usize
                    children=|source| view! { <OneSource source=source /> }
                />
            </ul>
            <div class="row">
                <p role="status" class="counted">
                    {counted}
                </p>
                <button
                    type="button"
                    hidden=move || answers() == 0
                    on:click=move |_| study.clear()
                >
                    {locale.say(Text::clear_answers)}
                </button>
            </div>
        </div>
    }
}

#[component]
fn OneSource(source: Arc<Source>) -> impl IntoView {
    let sentence = sentence(Desk::here(), &source);
    let class = if matches!(source.end, End::Whole(_)) { "" } else { "error" };
    let rejected = (source.rejections.count() > 0).then(|| view! { <Rejected source=source /> });
    view! {
        <li>
            <div>
                <p class=class>{sentence}</p>
                {rejected}
            </div>
        </li>
    }
}

/// What became of a file.
fn sentence(desk: Desk, source: &Source) -> String {
    let (locale, name) = (desk.locale, &*source.name);
    let read = |phrase, progress: crate::document::survey::Progress| {
        let [taken, rejected, blank] =
            [progress.taken, progress.rejected, progress.blank].map(|rows| desk.plain(rows as f64));
        let places =
            [("name", name), ("taken", &*taken), ("rejected", &*rejected), ("blank", &*blank)];
        locale.fill(phrase, &places)
    };
    match source.end {
        End::Refused(fault) => {
            let reason = locale.with(|text, _| file_fault_sentence(text, fault).to_owned());
            locale.fill(Text::file_refused, &[("name", name), ("reason", &reason)])
        }
        End::Cancelled => locale.fill(Text::file_cancelled, &[("name", name)]),
        End::Whole(progress) => read(Text::file_read, progress),
        End::Broken(progress) => read(Text::file_broken, progress),
    }
}
