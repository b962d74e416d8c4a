//! Models as files: opened from this device, dropped on the page, and saved.

use super::desk::Desk;
use super::js;
use crate::document::studio::Measure;
use crate::document::{Expected, Fault, Found, Rule, Value};
use crate::site::files::{document_from_json, save_document};
use crate::text::fill;
use crate::ui::{View, el};

/// A field for a file, which stands within its label.
pub fn chooser(desk: &Desk) -> View {
    let opened = desk.clone();
    el("input")
        .attr("type", "file")
        .attr("accept", ".json,application/json")
        .class("file")
        .on("change", move |event| open(&opened, &event))
}

/// A view on which files can be dropped.
pub fn dropped_on(desk: &Desk, view: View) -> View {
    let opened = desk.clone();
    // Without this, a browser would leave the page for the file.
    view.on("dragover", |event| event.prevent_default()).on("drop", move |event| {
        event.prevent_default();
        open(&opened, &event);
    })
}

fn open(desk: &Desk, event: &web_sys::Event) {
    let desk = desk.clone();
    js::read_file(event, move |name, text| {
        let read = document_from_json(&text.unwrap_or_default());
        let said = match read {
            Ok(document @ Value::Record(_)) => {
                desk.bench().begin(document, None, desk.tag());
                fill(desk.text().opened(), &[("name", &name)])
            }
            Ok(other) => {
                let rule = Rule::Expected(Expected::Record, Found::from(&other));
                refused(&desk, &name, &Fault { place: String::new(), rule })
            }
            Err(fault) => refused(&desk, &name, &fault),
        };
        desk.bench().say(said);
    });
}

fn refused(desk: &Desk, name: &str, fault: &Fault) -> String {
    let reason = desk.sentence(fault, Measure::Plain);
    fill(desk.text().not_opened(), &[("name", name), ("reason", &reason)])
}

/// Saves the draft as it is, whether or not something is wrong with it.
pub fn save(desk: &Desk) {
    let Some(now) = desk.bench().once() else { return };
    let document = now.draft.document();
    let id = document.at("id").and_then(Value::as_text).filter(|id| !id.is_empty());
    save_document(&[id.unwrap_or("model"), ".json"].concat(), document);
}
