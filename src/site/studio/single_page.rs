//! The author's page as a single file.

use leptos::prelude::*;

use super::bench::Bench;
use super::preview::shown_language;
use super::title::title;
use super::wish::fallback;
use crate::document::Value;
use crate::document::studio::{Attribute, Embed, Host, Source, element_of, style_text};
use crate::text::Text;
use crate::ui::kit::locale::Locale;
use crate::web::convert::json_from_document;
use crate::web::files::save;
use crate::web::page::{Page, make_page};

/// The button, and what became of it.
#[component]
pub fn SavePage() -> impl IntoView {
    let (bench, locale) = (Bench::here(), Locale::here());
    let failed = RwSignal::new(false);
    let said = move || match failed.get() {
        true => locale.say(Text::page_not_saved),
        false => String::new(),
    };
    let pressed = move |_| save_page(bench, locale, move |done| failed.set(!done));
    view! {
        <div class="whole">
            <h3>{locale.say(Text::save_page)}</h3>
            <p>{locale.say(Text::save_page_help)}</p>
            <button type="button" on:click=pressed>
                {locale.say(Text::save_page)}
            </button>
            <p class="error" role="status">
                {said}
            </p>
        </div>
    }
}

fn save_page(bench: Bench, locale: Locale, done: impl FnOnce(bool) + 'static) {
    let Some(sound) = bench.read_untracked(|now| now.sound.clone()) else { return };
    let language = untrack(|| shown_language(bench, locale));
    let (title, id) = (title(&sound, &language), sound.at("id").and_then(Value::as_text));
    let embed = untrack(|| {
        bench.wanted(|wanted| {
            let mut chosen = wanted.chosen.clone();
            chosen.choose(Attribute::Lang, &language);
            // A page on a disk shares its memory with others.
            chosen.turn(Attribute::Remember, false);
            Embed {
                kind: wanted.kind,
                source: Source::Inline(String::new(), json_from_document(&sound, false)),
                chosen,
                theme: wanted.theme.clone(),
                fallback: fallback(locale, title),
            }
        })
    });
    let page = Page {
        language: &language,
        title,
        body: &element_of(&embed),
        style: &style_text(Host::Script, &embed).unwrap_or_default(),
    };
    let name = [id.unwrap_or_default(), ".html"].concat();
    make_page(&page, move |made| {
        done(made.is_some());
        if let Some(page) = made {
            save(&name, "text/html", &page).ok();
        }
    });
}
