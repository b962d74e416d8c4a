//! Where an author begins: the built-in models, a blank page, a file, or what the browser kept.

use leptos::prelude::*;

use super::bench::Bench;
use super::bench::keep::kept;
use super::built_in::{BuiltIn, Card, read};
use super::files::Chooser;
use super::title::title;
use crate::document::Value;
use crate::document::studio::{BlankWords, blank};
use crate::text::{Text, usual_currency};
use crate::ui::kit::locale::Locale;
use crate::web::convert::document_from_json;
use crate::web::files::load_text;

/// The gallery in the page's language.
#[component]
pub fn Gallery() -> impl IntoView {
    let locale = Locale::here();
    let cards = RwSignal::new(Vec::<Card>::new());
    load_text(&["gallery/", &locale.tag(), ".json"].concat(), move |text| {
        let document = text.and_then(|text| document_from_json(&text).ok());
        cards.set(document.as_ref().map_or_else(Vec::new, read));
    });
    let card = |card| view! { <li><BuiltIn card=card /></li> };
    view! {
        <div class="gallery">
            <h1>{locale.say(Text::start)}</h1>
            <p class="lead">{locale.say(Text::start_help)}</p>
            <ul class="cards beginnings">
                <li>
                    <Blank />
                </li>
                <li>
                    <Open />
                </li>
                {document_kept().map(|document| view! { <li><Kept document=document /></li> })}
            </ul>
            <ul class="cards">{move || cards.get().into_iter().map(card).collect_view()}</ul>
        </div>
    }
}

/// Begins with a blank page.
#[component]
fn Blank() -> impl IntoView {
    let (bench, locale) = (Bench::here(), Locale::here());
    view! {
        <button type="button" class="card" on:click=move |_| begin_blank(bench, locale)>
            <strong>{locale.say(Text::blank)}</strong>
            <span class="card-about">{locale.say(Text::blank_help)}</span>
        </button>
    }
}

fn begin_blank(bench: Bench, locale: Locale) {
    let tag = locale.tag();
    let document = locale.with(|text, _| {
        let words = BlankWords {
            title: text.blank_title(),
            offer: text.blank_offer(),
            gain: text.blank_gain(),
            effort: text.blank_effort(),
            alternative: text.blank_alternative(),
        };
        blank(&tag, usual_currency(&tag), &words)
    });
    bench.begin(document, None, &tag);
}

/// Begins with a file.
#[component]
fn Open() -> impl IntoView {
    let locale = Locale::here();
    view! {
        <label class="card">
            <strong>{locale.say(Text::open_file)}</strong>
            <span class="card-about">{locale.say(Text::open_help)}</span>
            <Chooser />
        </label>
    }
}

fn document_kept() -> Option<Value> {
    document_from_json(&kept()?).ok()
}

/// Goes on with what the browser was asked to keep.
#[component]
fn Kept(document: Value) -> impl IntoView {
    let (bench, locale) = (Bench::here(), Locale::here());
    let name = locale.fill(Text::go_on, &[("name", title(&document, &locale.tag()))]);
    let document = StoredValue::new(document);
    let go_on = move |_| {
        bench.begin(document.get_value(), None, &locale.tag());
        bench.set_keeps(true);
    };
    view! {
        <button type="button" class="card" on:click=go_on>
            <strong>{name}</strong>
            <span class="card-about">{locale.say(Text::go_on_help)}</span>
        </button>
    }
}
