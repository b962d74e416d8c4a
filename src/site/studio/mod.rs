//! The Studio: a value model is chosen or begun, edited beside the real element, given a look, and
//! taken along as lines to paste.

mod js;
mod bench;
mod desk;
mod fold;
mod typed;
mod number;
mod choice;
mod amount;
mod references;
mod field;
mod list;
mod files;
mod gallery;
mod toolbar;
mod model;
mod preview;
mod look;
mod facts;
mod take;
mod whole;

use leptos::prelude::*;

use wasm_bindgen::JsCast;
use web_sys::{Element, Event};

use super::words::words;
use crate::ui::kit::older::older;
use crate::ui::{View, el};
use bench::Bench;
use desk::Desk;

/// What was done on the page so far; it outlives a change of language.
type State = StoredValue<Bench, LocalStorage>;

/// Puts the work on this page into the context.
pub fn provide_state() {
    provide_context::<State>(StoredValue::new_local(Bench::default()));
}

/// The page under its header.
pub fn content() -> AnyView {
    let bench = expect_context::<State>().get_value();
    let words = words();
    let desk = Desk::new(&bench, &words);
    let (begun, drawn) = (bench.clone(), desk.clone());
    let inside = el("div").live_children(
        move || vec![begun.now().is_some()],
        move |begun| if *begun { work(&drawn) } else { gallery::gallery(&drawn, &words) },
    );
    let said = bench.clone();
    let hidden = bench.clone();
    older(
        files::dropped_on(&desk, el("main").class("studio"))
            .attr("id", "content")
            .attr("tabindex", "-1")
            .child(
                el("p")
                    .class("notice")
                    .attr("role", "status")
                    // While there is work, the toolbar says it.
                    .live_text(
                        move || if said.now().is_some() { String::new() } else { hidden.notice() },
                    ),
            )
            .child(inside),
    )
    .into_any()
}

/// The work in hand: the model, its look and its lines on one side, the preview on the other.
fn work(desk: &Desk) -> View {
    let text = desk.text();
    let way =
        |(address, name): (&str, &str)| el("li").child(el("a").attr("href", address).text(name));
    let ways = [
        ("#model", text.editor()),
        ("#look", text.look()),
        ("#take", text.take()),
        ("#preview", text.preview()),
    ];
    el("div")
        .class("work")
        .child(el("h1").class("work-title").text(text.studio()))
        .child(toolbar::toolbar(desk))
        .child(
            el("nav")
                .class("through")
                .attr("aria-label", text.studio())
                .child(el("ol").children(ways.map(way))),
        )
        .child(
            el("div")
                .class("halves")
                .child(
                    el("div")
                        .class("desk")
                        .child(model::model(desk))
                        .child(look::look(desk))
                        .child(take::take(desk)),
                )
                .child(preview::preview(desk)),
        )
}

/// The studio around what an event is about.
fn root_of(event: &Event) -> Option<Element> {
    let target = event.current_target()?.dyn_into::<Element>().ok()?;
    target.closest(".studio").ok().flatten()
}
