//! Where answers come in: files that are dropped or chosen, and what is pasted.

pub mod columns;
pub mod take_in;
pub mod model;
mod matching;
mod sources;

use std::rc::Rc;

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event};

use crate::site::survey::desk::Desk;
use crate::site::survey::fields::{button, labelled, value_of};
use crate::site::survey::js;
use crate::site::survey::questions::example;
use crate::text::fill;
use crate::ui::{View, el, set_attribute, set_property};
use take_in::{Intake, Reading, take_in};

/// The part of the page.
pub fn answers(desk: &Desk) -> View {
    let text = desk.text();
    let (read, drawn) = (desk.clone(), desk.clone());
    let step = el("div").class("intake").live_children(
        move || vec![Step::of(&read.study().intake())],
        move |step| step.view(&drawn),
    );
    el("section")
        .attr("id", "answers")
        .attr("aria-labelledby", "answers-title")
        .child(el("h2").attr("id", "answers-title").text(text.answers_part()))
        .child(el("p").text(text.answers_help()))
        .child(step)
        .child(sources::sources(desk))
}

/// What there is to do now. Two are the same if they are about the same file.
#[derive(Clone)]
enum Step {
    Give,
    Wait,
    Match(Rc<take_in::Matching>),
    Read(Rc<Reading>),
}

impl Step {
    fn of(intake: &Intake) -> Self {
        match intake {
            Intake::Nothing => Self::Give,
            Intake::Opening => Self::Wait,
            Intake::Matching(matching) => Self::Match(matching.clone()),
            Intake::Reading(reading) => Self::Read(reading.clone()),
        }
    }

    fn view(&self, desk: &Desk) -> View {
        match self {
            Self::Give => give(desk),
            Self::Wait => el("p").attr("role", "status").text(desk.text().opening()),
            Self::Match(matching) => matching::matching(desk, matching),
            Self::Read(reading) => progress(desk, reading),
        }
    }
}

impl PartialEq for Step {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Give, Self::Give) | (Self::Wait, Self::Wait) => true,
            (Self::Match(a), Self::Match(b)) => Rc::ptr_eq(a, b),
            (Self::Read(a), Self::Read(b)) => Rc::ptr_eq(a, b),
            _ => false,
        }
    }
}

const ACCEPTED: &str =
    ".csv,.tsv,.txt,.jsonl,.ndjson,.json,text/csv,text/tab-separated-values,text/plain";

/// A place to drop files on, and a field to paste into.
fn give(desk: &Desk) -> View {
    let text = desk.text();
    let chosen = desk.clone();
    let picker = el("input")
        .attr("type", "file")
        .attr("accept", ACCEPTED)
        .attr("multiple", "")
        .class("file")
        .on("change", move |event| take_in(&chosen, js::files_of(&event)));
    let drop = el("label")
        .class("drop")
        .child(el("strong").text(text.drop_here()))
        .child(el("span").class("help").text(text.drop_help()))
        .child(picker);
    let invented = desk.clone();
    let invent = button(text.invent(), move || {
        if let Some(chosen) = invented.study().chosen_once() {
            let table = example::invented(&chosen.model);
            take_in(&invented, vec![js::file_of(&table, invented.text().invented_name())]);
        }
    });
    el("div").child(drop).child(el("div").class("row").child(invent)).child(paste(desk))
}

fn paste(desk: &Desk) -> View {
    let text = desk.text();
    let pasted = ArcRwSignal::new(String::new());
    let (typed, shown, read, taken) =
        (pasted.clone(), pasted.clone(), pasted.clone(), desk.clone());
    let area = el("textarea")
        .attr("rows", "4")
        .attr("spellcheck", "false")
        .on("input", move |event| typed.set(value_of(&event).unwrap_or_default()))
        .live(move || shown.get(), |element, text| set_property(element, "value", &text.into()));
    let name = text.pasted_name().to_owned();
    let take = button(text.take_pasted(), move || {
        let text = read.get_untracked();
        if !text.trim().is_empty() {
            take_in(&taken, vec![js::file_of(&text, &name)]);
        }
    });
    el("details")
        .class("paste")
        .child(el("summary").text(text.paste_instead()))
        .child(labelled("pasted", text.paste_label(), area))
        .child(take)
}

/// How far the reading of a file has come.
fn progress(desk: &Desk, reading: &Rc<Reading>) -> View {
    let text = desk.text();
    let (bar, said, words, stop) =
        (reading.clone(), reading.clone(), desk.clone(), reading.clone());
    let name = fill(text.reading(), &[("name", &reading.name)]);
    let progress = el("progress").attr("aria-label", &name).attr("max", "1").live(
        move || (bar.progress.get().0 / bar.size.max(1.0) * 1000.0).round(),
        |element, thousandths| {
            set_attribute(element, "value", &crate::embed::page::written(thousandths / 1000.0));
        },
    );
    let count = el("p").live_text(move || {
        let (_, progress) = said.progress.get();
        let (taken, rejected) =
            (words.plain(progress.taken as f64), words.plain(progress.rejected as f64));
        fill(words.text().read_so_far(), &[("taken", &taken), ("rejected", &rejected)])
    });
    el("div")
        .class("reading")
        .child(el("p").attr("role", "status").text(&name))
        .child(progress)
        .child(count)
        .child(button(text.cancel(), move || stop.cancel()))
}

/// Lets files be dropped anywhere on a view, and shows while one is held over it.
pub fn dropped_on(desk: &Desk, view: View) -> View {
    let taken = desk.clone();
    view.on("dragover", |event| {
        // Without this, a browser would leave the page for the file.
        event.prevent_default();
        hold(&event, true);
    })
    .on("dragleave", |event| hold(&event, false))
    .on("drop", move |event| {
        event.prevent_default();
        hold(&event, false);
        take_in(&taken, js::files_of(&event));
    })
}

fn hold(event: &Event, held: bool) {
    let around = event.current_target().and_then(|it| it.dyn_into::<Element>().ok());
    if let Some(around) = around {
        set_attribute(&around, "data-held", if held { "true" } else { "false" });
    }
}
