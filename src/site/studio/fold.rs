//! Parts that are folded away. What is in them is drawn only while they stand open, and how much is
//! wrong in them can be seen from outside.

use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::desk::Desk;
use crate::document::digits;
use crate::text::fill;
use crate::ui::{View, el};

/// A folded part; `places` are those that it holds, with all that is within them.
pub fn fold(
    desk: &Desk,
    class: &str,
    places: Vec<String>,
    title: impl Fn() -> String + 'static,
    draw: impl Fn() -> View + 'static,
) -> View {
    let open = ArcRwSignal::new(false);
    let heard = open.clone();
    let summary = el("summary")
        .child(el("span").class("fold-name").live_text(title))
        .child(badge(desk, places.clone()));
    el("details")
        .class(&["fold ", class].concat())
        .attr("data-holds", &places.join(" "))
        .child(summary)
        .child(el("div").class("fold-inside").live_children(
            move || if open.get() { vec![()] } else { Vec::new() },
            move |()| draw(),
        ))
        .on("toggle", move |event| {
            let part = event.target().and_then(|it| it.dyn_into::<web_sys::Element>().ok());
            let is_open = part.is_some_and(|part| part.has_attribute("open"));
            if heard.get_untracked() != is_open {
                heard.set(is_open);
            }
        })
}

/// How much is wrong at some places and within them.
pub fn badge(desk: &Desk, places: Vec<String>) -> View {
    let read = desk.clone();
    el("span").class("badge").live_text(move || {
        let count = read
            .bench()
            .read(|now| places.iter().map(|place| now.checked.within(place)).sum::<usize>());
        match count {
            0 => String::new(),
            count => fill(read.text().section_faults(), &[("count", &digits(count))]),
        }
    })
}
