//! The author's page as a single file.

use leptos::prelude::*;

use super::desk::Desk;
use super::js::{self, Page};
use super::preview::shown_language;
use crate::document::Value;
use crate::document::studio::{Embed, Host, Source, element_of, said_in, style_text};
use crate::site::files::{save, written};
use crate::text::fill;
use crate::ui::{View, el};

/// The button, and what became of it.
pub fn page(desk: &Desk) -> View {
    let text = desk.text();
    let (saved, told) = (desk.clone(), desk.clone());
    let failed = ArcRwSignal::new(false);
    let said = failed.clone();
    el("div")
        .class("whole")
        .child(el("h3").text(text.save_page()))
        .child(el("p").text(text.save_page_help()))
        .child(
            el("button")
                .attr("type", "button")
                .on("click", move |_| {
                    let failed = failed.clone();
                    save_page(&saved, move |done| failed.set(!done));
                })
                .text(text.save_page()),
        )
        .child(el("p").class("error").attr("role", "status").live_text(move || {
            let failed = said.get().then(|| told.text().page_not_saved().to_owned());
            failed.unwrap_or_default()
        }))
}

fn save_page(desk: &Desk, done: impl FnOnce(bool) + 'static) {
    let Some(sound) = desk.bench().once().and_then(|now| now.sound.clone()) else { return };
    let (wanted, language) = untrack(|| (desk.bench().wanted(), shown_language(desk)));
    let title = sound.at("title");
    let first = || title.and_then(|words| words.fields().first()?.1.as_text());
    let title = said_in(title, &language).or_else(first).unwrap_or_default();
    let id = sound.at("id").and_then(Value::as_text).unwrap_or_default();
    let embed = Embed {
        kind: wanted.kind,
        source: Source::Inline(String::new(), written(&sound, false)),
        language: Some(language.clone()),
        remember: false,
        theme: wanted.theme,
        fallback: fill(desk.text().fallback_said(), &[("title", title)]),
    };
    let page = Page {
        language: &language,
        title,
        body: &element_of(&embed),
        style: &style_text(Host::Script, &embed).unwrap_or_default(),
    };
    let name = [id, ".html"].concat();
    js::make_page(&page, move |made| {
        done(made.is_some());
        if let Some(page) = made {
            save(&name, "text/html", &page);
        }
    });
}
