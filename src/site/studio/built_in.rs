//! The card of a built-in model in the gallery.

use leptos::prelude::*;

use super::bench::Bench;
use crate::document::{Value, digits};
use crate::model::CollectVec;
use crate::text::{Numbers, Text};
use crate::ui::kit::locale::Locale;
use crate::web::IntlNumbers;
use crate::web::convert::document_from_json;
use crate::web::files::load_text;

/// One built-in model, as the build wrote it into the gallery.
#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    name: String,
    title: String,
    offer: String,
    currency: String,
    benefits: f64,
    costs: f64,
}

/// The cards of a gallery.
pub fn read(document: &Value) -> Vec<Card> {
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
    document.items().iter().map(card).collect_vec()
}

/// The card of a built-in model.
#[component]
pub fn BuiltIn(card: Card) -> impl IntoView {
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
