//! Fields of the page: a choice among names, a tick, a number, a slider.

use std::cell::RefCell;

use leptos::prelude::*;
use wasm_bindgen::JsValue;
use web_sys::{Element, Event};

use super::desk::Desk;
use crate::text::{Typed, fill};
use crate::ui::{View, el, set_property};
use crate::web::number_from_plain;

/// A button.
pub fn button(name: &str, pressed: impl Fn() + 'static) -> View {
    el("button").attr("type", "button").text(name).on("click", move |_| pressed())
}

/// A field under its label.
pub fn labelled(id: &str, name: &str, field: View) -> View {
    let label = el("label").attr("for", id).text(name);
    el("div").class("labelled").child(label).child(field.attr("id", id))
}

/// One option: its word and its name.
pub type Offered = (String, String);

/// A list to choose from.
pub fn select(
    options: &[Offered],
    chosen: impl Fn() -> String + 'static,
    choose: impl Fn(&str) + 'static,
) -> View {
    let option = |(word, name): &Offered| el("option").attr("value", word).text(name);
    el("select")
        .children(options.iter().map(option))
        .live(chosen, |element, word| set_property(element, "value", &word.into()))
        .on("change", move |event| {
            if let Some(word) = value_of(&event) {
                choose(&word);
            }
        })
}

/// A tick before its name.
pub fn tick(name: &str, is_on: impl Fn() -> bool + 'static, turn: impl Fn(bool) + 'static) -> View {
    let input = el("input")
        .attr("type", "checkbox")
        .live(is_on, |element, on| set_property(element, "checked", &(*on).into()))
        .on("change", move |event| {
            if let Some(on) = property(&event, "checked").and_then(|on| on.as_bool()) {
                turn(on);
            }
        });
    el("label").class("tick").child(input).child(el("span").text(name))
}

/// A slider; `said` says in words where it stands.
pub fn slider(
    (min, max, step): (f64, f64, f64),
    stands: ArcRwSignal<f64>,
    said: impl Fn(f64) -> String + 'static,
) -> View {
    let written = crate::embed::page::written;
    let (read, heard, told) = (stands.clone(), stands.clone(), stands);
    el("input")
        .attr("type", "range")
        .attr("min", &written(min))
        .attr("max", &written(max))
        .attr("step", &written(step))
        .live(move || read.get(), |element, x| set_property(element, "value", &(*x).into()))
        .live_attr("aria-valuetext", move || Some(said(told.get())))
        .on("input", move |event| {
            let number = value_of(&event).map(|plain| number_from_plain(&plain));
            if let Some(number) = number.filter(|number| number.is_finite()) {
                heard.set(number);
            }
        })
}

/// A field for a number at least 0, with what is wrong below it.
pub fn number(
    desk: &Desk,
    id: &str,
    name: &str,
    shown: impl Fn() -> Option<f64> + 'static,
    take: impl Fn(f64) + 'static,
) -> View {
    let wrong = ArcRwSignal::new(None::<String>);
    let (told, marked) = (wrong.clone(), wrong.clone());
    let below = [id, "-error"].concat();
    let (written, typed) = (desk.clone(), desk.clone());
    let before = RefCell::new(None);
    let input = el("input")
        .attr("type", "text")
        .attr("inputmode", "decimal")
        .attr("autocomplete", "off")
        .attr("aria-describedby", &below)
        .live_attr("aria-invalid", move || marked.get().map(|_| "true".to_owned()))
        .live(shown, move |element, number| {
            // What is being typed stays as it is typed.
            if before.replace(*number) != *number && !is_focused(element) {
                let words = number.map(|number| written.plain(number)).unwrap_or_default();
                set_property(element, "value", &words.into());
            }
        })
        .on("input", move |event| {
            let Some(text) = value_of(&event) else { return };
            match read_number(&typed, &text) {
                Ok(number) => {
                    wrong.set(None);
                    number.into_iter().for_each(&take);
                }
                Err(sentence) => wrong.set(Some(sentence)),
            }
        });
    let error = el("p")
        .class("error")
        .attr("id", &below)
        .attr("aria-live", "polite")
        .live_text(move || told.get().unwrap_or_default());
    labelled(id, name, input).child(error)
}

/// The number that was typed, if it is one already; or why it is none.
pub fn read_number(desk: &Desk, typed: &str) -> Result<Option<f64>, String> {
    let Some(numbers) = desk.numbers() else { return Ok(None) };
    match Typed::read(typed, numbers.separators()) {
        Typed::Unfinished => Ok(None),
        Typed::Number(plain) => match number_from_plain(&plain) {
            number if number >= 0.0 => Ok(Some(number)),
            _ => Err(not_a_number(desk, typed)),
        },
        Typed::Wrong => Err(not_a_number(desk, typed)),
    }
}

/// What to write instead.
pub fn not_a_number(desk: &Desk, typed: &str) -> String {
    let example = desk.plain(1234.56);
    fill(desk.text().not_a_number(), &[("typed", typed), ("example", &example)])
}

fn is_focused(element: &Element) -> bool {
    leptos::prelude::document().active_element().as_ref() == Some(element)
}

fn property(event: &Event, name: &str) -> Option<JsValue> {
    js_sys::Reflect::get(event.target()?.as_ref(), &name.into()).ok()
}

/// What stands in the field that an event is about.
pub fn value_of(event: &Event) -> Option<String> {
    property(event, "value")?.as_string()
}
