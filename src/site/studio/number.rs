//! A number that is being written. What is no number stays in the draft as it was typed, so that the
//! readers tell what is wrong with it, and nothing typed is lost.

use leptos::prelude::*;

use super::desk::{Desk, id_of};
use super::field::{At, described};
use super::typed::target;
use crate::document::Value;
use crate::document::studio::Measure;
use crate::text::Typed;
use crate::ui::{View, el, set_property};
use crate::web::number_from_plain;

/// A number field for the number at a place; `of` is the place of the field on the screen, and of its
/// faults besides.
pub fn number(desk: &Desk, of: &str, place: &str, measure: Measure) -> View {
    let (set, at) = (desk.clone(), place.to_owned());
    let of_draft = place.to_owned();
    let shown = move |desk: &Desk| {
        let now = desk.bench().read(|now| now.draft.at(&of_draft).cloned());
        now.unwrap_or(Value::Nothing)
    };
    let put = move |value: Value| {
        set.bench().change(Some(&at), |draft| draft.put(&at, value));
    };
    field(desk, vec![of.to_owned(), place.to_owned()], &id_of(of), measure, shown, put)
}

/// A number field that reads and writes as it is told.
pub fn field(
    desk: &Desk,
    places: Vec<String>,
    id: &str,
    measure: Measure,
    shown: impl Fn(&Desk) -> Value + 'static,
    put: impl Fn(Value) + 'static,
) -> View {
    let scale = if measure == Measure::OfHundred { 100.0 } else { 1.0 };
    // What is being typed, and how often the author had gone back by then.
    let typing = ArcRwSignal::new(None::<(String, u32)>);
    let (typed, left, now) = (typing.clone(), typing.clone(), desk.clone());
    let (read, ended) = (desk.clone(), desk.clone());
    let written = move || {
        let returns = read.bench().read(|now| now.returns);
        match (typing.get(), shown(&read)) {
            (Some((typed, then)), _) if then == returns => typed,
            (_, Value::Number(number)) => read.plain(number * scale),
            (_, Value::Text(text)) => text,
            _ => String::new(),
        }
    };
    let input = el("input")
        .attr("type", "text")
        .attr("inputmode", "decimal")
        .attr("autocomplete", "off")
        .class("figure")
        .live(written, |element, written| set_property(element, "value", &written.into()))
        .on("input", move |event| {
            let Some(text) = target(&event) else { return };
            if let Some(value) = value_of(&now, &text, scale) {
                put(value);
            }
            let returns = now.bench().once().map_or(0, |now| now.returns);
            typed.set(Some((text, returns)));
        })
        .on("change", move |_| {
            left.set(None);
            ended.bench().rest();
        });
    described(desk, input, At::Each(places), id)
}

/// What was typed, as it goes into the draft; nothing while a number is only begun.
fn value_of(desk: &Desk, typed: &str, scale: f64) -> Option<Value> {
    if typed.trim().is_empty() {
        return Some(Value::Nothing);
    }
    match Typed::read(typed, desk.numbers()?.separators()) {
        Typed::Unfinished => None,
        Typed::Number(plain) => Some(Value::Number(number_from_plain(&plain) / scale)),
        Typed::Wrong => Some(Value::text(typed)),
    }
}
