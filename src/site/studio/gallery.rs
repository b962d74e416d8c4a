//! Where an author begins: the built-in models, a blank page, a file, or what the browser kept.

use leptos::prelude::*;

use super::bench::{Bench, kept};
use super::files::Chooser;
use super::title::title;
use crate::document::studio::{BlankWords, blank};
use crate::document::{Value, digits};
use crate::text::{Numbers, Text};
use crate::ui::kit::locale::Locale;
use crate::web::IntlNumbers;
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

/// One built-in model, as the build wrote it into the gallery.
#[derive(Clone, Debug, PartialEq)]
struct Card {
    name: String,
    title: String,
    offer: String,
    currency: String,
    benefits: f64,
    costs: f64,
}

fn read(document: &Value) -> Vec<Card> {
    let text =
        |item: &Value, name| item.at(name).and_then(Value::as_text).unwrap_or_default().to_owned();
    let number = |item: &Value, name| match item.at(name) {
        Some(Value::Number(number)) => *number,
        _ => 0.0,
    };
    let card = |item: &Value| Card {
        name: text(item, "name"),
        title: text(item, "title"),
        offer: text(item, "offer"),
        currency: text(item, "currency"),
        benefits: number(item, "benefits"),
        costs: number(item, "costs"),
    };
    document.items().iter().map(card).collect()
}

/// The card of a built-in model.
#[component]
fn BuiltIn(card: Card) -> impl IntoView {
    let (bench, locale) = (Bench::here(), Locale::here());
    let Card { name, title, offer, currency, benefits, costs } = card;
    let money = IntlNumbers::new(&locale.tag(), &currency);
    let amount = |x: f64| money.as_ref().map_or_else(String::new, |numbers| numbers.money(x));
    let places = [("benefits", &*amount(benefits)), ("costs", &amount(costs))];
    let said = locale.fill(Text::bar_said, &places);
    let failed = locale.fill(Text::not_loaded, &[("name", &offer)]);
    view! {
        <button type="button" class="card" on:click=move |_| begin(bench, locale, &name, &failed)>
            <strong>{offer}</strong>
            <span class="card-about">{title}</span>
            <Balance benefits=benefits costs=costs />
            <span class="card-said">{said}</span>
        </button>
    }
}

fn begin(bench: Bench, locale: Locale, name: &str, failed: &str) {
    let (name, failed) = (name.to_owned(), failed.to_owned());
    load_text(&["models/", &name, ".json"].concat(), move |text| {
        match text.and_then(|text| document_from_json(&text).ok()) {
            Some(document) => bench.begin(document, Some(&name), &locale.tag()),
            None => bench.say(failed),
        }
    });
}

/// What one gets over what it takes.
#[component]
fn Balance(benefits: f64, costs: f64) -> impl IntoView {
    let most = benefits.max(costs).max(f64::MIN_POSITIVE);
    // In whole units of the picture, of which there are 120.
    let width = |amount: f64| digits(((amount / most * 120.0).round() as usize).max(1));
    view! {
        <svg class="card-bars" viewBox="0 0 120 18" aria-hidden="true">
            <rect class="gain" y="0" height="7" rx="1.5" width=width(benefits) />
            <rect class="cost" y="10" height="7" rx="1.5" width=width(costs) />
        </svg>
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
    let currency = match &*tag {
        "id" => ("IDR", 10_000.0),
        "hu" => ("HUF", 400.0),
        "ko" => ("KRW", 1000.0),
        _ => ("USD", 1.0),
    };
    let document = locale.with(|text, _| {
        let words = BlankWords {
            title: text.blank_title(),
            offer: text.blank_offer(),
            gain: text.blank_gain(),
            effort: text.blank_effort(),
            alternative: text.blank_alternative(),
        };
        blank(&tag, currency, &words)
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
