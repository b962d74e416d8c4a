//! What is typed and is no single number: words in a language, names, codes, many numbers.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::Event;

use super::desk::{Desk, id_of};
use super::field::{At, described};
use crate::document::Value;
use crate::document::studio::said_in;
use crate::text::Typed;
use crate::ui::{View, el, set_attribute, set_property};
use crate::web::number_from_plain;

/// What stands in the field that an event is about.
pub fn target(event: &Event) -> Option<String> {
    let target = event.target()?;
    // Inputs, text areas and selects alike.
    js_sys::Reflect::get(target.unchecked_ref(), &"value".into()).ok()?.as_string()
}

/// Words in the language in use; `short` for those that are a name.
pub fn words(desk: &Desk, place: &str, short: bool) -> View {
    let (read, set, at) = (desk.clone(), desk.clone(), place.to_owned());
    let (rest, place) = (desk.clone(), place.to_owned());
    let said = move || {
        let language = read.bench().language();
        read.bench().read(|now| {
            let words = now.draft.at(&place);
            let first = words.and_then(|it| it.fields().first()?.1.as_text()).unwrap_or_default();
            let said = said_in(words, &language).unwrap_or_default().to_owned();
            (said, first.to_owned(), language.clone())
        })
    };
    let field =
        if short { el("input").attr("type", "text") } else { el("textarea").attr("rows", "2") };
    let id = id_of(&at);
    let (faults, here) = (At::Within(at.clone()), at.clone());
    let field = field
        .class("words")
        .live(said, |element, (said, first, language)| {
            set_property(element, "value", &said.into());
            // Visitors read the first language where nothing is said in theirs.
            set_attribute(element, "placeholder", first);
            set_attribute(element, "lang", language);
        })
        .on("input", move |event| {
            let Some(text) = target(&event) else { return };
            let bench = set.bench();
            let (language, languages) = untrack(|| (bench.language(), bench.languages()));
            bench.change(Some(&at), |draft| draft.say(&at, &language, &text, &languages));
        })
        .on("change", move |_| {
            rest.bench().change(Some(&here), |draft| draft.settle(&here));
            rest.bench().rest();
        });
    described(desk, field, faults, &id)
}

/// A line of text that is taken as it is typed.
fn line(
    desk: &Desk,
    place: &str,
    event: &'static str,
    take: impl Fn(&Desk, &str, &str) + 'static,
) -> View {
    let (read, set, at) = (desk.clone(), desk.clone(), place.to_owned());
    let (rest, there) = (desk.clone(), place.to_owned());
    let said = move || {
        read.bench().read(|now| {
            let returns = now.returns;
            let text = now.draft.at(&there).and_then(Value::as_text).map(str::to_owned);
            (text.unwrap_or_default(), returns)
        })
    };
    let field = el("input")
        .attr("type", "text")
        .attr("autocomplete", "off")
        .attr("spellcheck", "false")
        .live(said, |element, (said, _)| set_property(element, "value", &said.into()))
        .on(event, move |event| {
            if let Some(text) = target(&event) {
                take(&set, &at, text.trim());
            }
        })
        .on("blur", move |_| rest.bench().rest());
    described(desk, field, At::Within(place.to_owned()), &id_of(place))
}

fn put(desk: &Desk, place: &str, text: &str) {
    let value = if text.is_empty() { Value::Nothing } else { Value::text(text) };
    desk.bench().change(Some(place), |draft| draft.put(place, value));
}

/// A text in no language.
pub fn plain_text(desk: &Desk, place: &str) -> View {
    line(desk, place, "input", put)
}

/// A code of capital letters.
pub fn code(desk: &Desk, place: &str) -> View {
    let take = |desk: &Desk, place: &str, text: &str| put(desk, place, &text.to_uppercase());
    line(desk, place, "input", take).class("code").attr("maxlength", "3")
}

/// A name that others may refer to: it changes at once, when the field is left.
pub fn name(desk: &Desk, place: &str) -> View {
    let take = |desk: &Desk, place: &str, text: &str| {
        desk.bench().change(None, |draft| draft.rename(place, text));
    };
    line(desk, place, "change", take)
}

/// Several numbers, one on each line or with semicolons between.
pub fn numbers(desk: &Desk, place: &str) -> View {
    let (read, set, at) = (desk.clone(), desk.clone(), place.to_owned());
    let there = place.to_owned();
    let written = move || {
        read.bench().read(|now| {
            let items = now.draft.at(&there).map_or(&[][..], Value::items);
            let line = |item: &Value| match item {
                Value::Number(number) => read.plain(*number),
                Value::Text(text) => text.clone(),
                _ => String::new(),
            };
            items.iter().map(line).collect::<Vec<_>>().join("\n")
        })
    };
    let field = el("textarea")
        .attr("rows", "4")
        .attr("spellcheck", "false")
        .live(written, |element, written| set_property(element, "value", &written.into()))
        .on("change", move |event| {
            let Some(text) = target(&event) else { return };
            let items: Vec<_> = text
                .split(['\n', ';'])
                .map(str::trim)
                .filter(|line| !line.is_empty())
                .filter_map(|line| observed(&set, line))
                .collect();
            let value = if items.is_empty() { Value::Nothing } else { Value::List(items) };
            set.bench().change(None, |draft| draft.put(&at, value));
        });
    described(desk, field, At::Within(place.to_owned()), &id_of(place))
}

fn observed(desk: &Desk, line: &str) -> Option<Value> {
    Some(match Typed::read(line, desk.numbers()?.separators()) {
        Typed::Number(plain) => Value::Number(number_from_plain(&plain)),
        _ => Value::text(line),
    })
}
