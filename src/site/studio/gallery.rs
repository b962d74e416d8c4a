//! Where an author begins: the built-in models, a blank page, a file, or what the browser kept.

use std::sync::Arc;

use leptos::prelude::*;

use super::desk::Desk;
use super::{files, js};
use crate::document::Value;
use crate::document::studio::{BlankWords, blank, said_in};
use crate::site::files::{document_from_json, load_text};
use crate::site::words::Words;
use crate::text::{Numbers, fill};
use crate::ui::{View, el, svg};
use crate::web::IntlNumbers;

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

/// The gallery in the page's language.
pub fn gallery(desk: &Desk, words: &Arc<Words>) -> View {
    let text = desk.text();
    let cards = ArcRwSignal::new(Vec::<Card>::new());
    let loaded = cards.clone();
    let address = ["gallery/", &words.language, ".json"].concat();
    load_text(&address, move |text| {
        let document = text.and_then(|text| document_from_json(&text).ok());
        loaded.set(document.as_ref().map_or_else(Vec::new, read));
    });
    let drawn = desk.clone();
    el("div")
        .class("gallery")
        .child(el("h1").text(text.start()))
        .child(el("p").class("lead").text(text.start_help()))
        .child(el("ul").class("cards beginnings").children(beginnings(desk).into_iter().map(li)))
        .child(
            el("ul")
                .class("cards")
                .live_children(move || cards.get(), move |model| li(card(&drawn, model))),
        )
}

fn li(inside: View) -> View {
    el("li").child(inside)
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

fn card(desk: &Desk, model: &Card) -> View {
    let money = IntlNumbers::new(desk.tag(), &model.currency);
    let amount = |x: f64| money.as_ref().map_or_else(String::new, |numbers| numbers.money(x));
    let [benefits, costs] = [model.benefits, model.costs].map(amount);
    let said = fill(desk.text().bar_said(), &[("benefits", &benefits), ("costs", &costs)]);
    let (begun, name, offer) = (desk.clone(), model.name.clone(), model.offer.clone());
    button("card")
        .child(el("strong").text(&model.offer))
        .child(el("span").class("card-about").text(&model.title))
        .child(bars(model.benefits, model.costs))
        .child(el("span").class("card-said").text(&said))
        .on("click", move |_| begin(&begun, &name, &offer))
}

/// What one gets over what it takes.
fn bars(benefits: f64, costs: f64) -> View {
    let most = benefits.max(costs).max(f64::MIN_POSITIVE);
    let bar = |class: &str, y: &str, amount: f64| {
        // In whole units of the picture, of which there are 120.
        let width = (amount / most * 120.0).round() as usize;
        svg("rect")
            .attr("class", class)
            .attr("y", y)
            .attr("height", "7")
            .attr("rx", "1.5")
            .attr("width", &crate::document::digits(width.max(1)))
    };
    svg("svg")
        .attr("class", "card-bars")
        .attr("viewBox", "0 0 120 18")
        .attr("aria-hidden", "true")
        .child(bar("gain", "0", benefits))
        .child(bar("cost", "10", costs))
}

fn begin(desk: &Desk, name: &str, offer: &str) {
    let (desk, name, offer) = (desk.clone(), name.to_owned(), offer.to_owned());
    load_text(&["models/", &name, ".json"].concat(), move |text| {
        match text.and_then(|text| document_from_json(&text).ok()) {
            Some(document) => desk.bench().begin(document, Some(&name), desk.tag()),
            None => desk.bench().say(fill(desk.text().not_loaded(), &[("name", &offer)])),
        }
    });
}

fn button(class: &str) -> View {
    el("button").attr("type", "button").class(class)
}

/// What does not begin with a built-in model.
fn beginnings(desk: &Desk) -> Vec<View> {
    let text = desk.text();
    let begun = desk.clone();
    let blank = button("card")
        .child(el("strong").text(text.blank()))
        .child(el("span").class("card-about").text(text.blank_help()))
        .on("click", move |_| begin_blank(&begun));
    let open = el("label")
        .class("card")
        .child(el("strong").text(text.open_file()))
        .child(el("span").class("card-about").text(text.open_help()))
        .child(files::chooser(desk));
    let mut all = vec![blank, open];
    all.extend(kept(desk));
    all
}

fn begin_blank(desk: &Desk) {
    let text = desk.text();
    let words = BlankWords {
        title: text.blank_title(),
        offer: text.blank_offer(),
        gain: text.blank_gain(),
        effort: text.blank_effort(),
        alternative: text.blank_alternative(),
    };
    let currency = match desk.tag() {
        "id" => ("IDR", 10_000.0),
        "hu" => ("HUF", 400.0),
        "ko" => ("KRW", 1000.0),
        _ => ("USD", 1.0),
    };
    desk.bench().begin(blank(desk.tag(), currency, &words), None, desk.tag());
}

/// What the browser was asked to keep.
fn kept(desk: &Desk) -> Option<View> {
    let document = document_from_json(&js::remembered()?).ok()?;
    let title = document.at("title");
    let first = || title.and_then(|words| words.fields().first()?.1.as_text());
    let title = said_in(title, desk.tag()).or_else(first).unwrap_or_default().to_owned();
    let text = desk.text();
    let begun = desk.clone();
    let card = button("card")
        .child(el("strong").text(&fill(text.go_on(), &[("name", &title)])))
        .child(el("span").class("card-about").text(text.go_on_help()))
        .on("click", move |_| {
            begun.bench().begin(document.clone(), None, begun.tag());
            begun.bench().set_keeps(true);
        });
    Some(card)
}
