//! Leaving with the result: a link, a text, a print-out, files.

use leptos::prelude::*;

use super::Scene;
use crate::ui::kit::view::{View, el};
use crate::ui::{Leave, Subject};

/// The buttons, and a word on whether it worked.
pub fn leave<S: Subject>(scene: &Scene<S>, ways: &[(Leave, &str)]) -> View {
    let setting = scene.setting();
    let text = &setting.text;
    let copied = ArcRwSignal::new(None);
    let button = |(way, name): &(Leave, &str)| {
        let way = *way;
        let (scene, copied) = (scene.clone(), copied.clone());
        el("button")
            .attr("type", "button")
            .on("click", move |_| {
                let copied = copied.clone();
                (scene.setting().leave)(
                    scene.now(),
                    way,
                    Box::new(move |did| copied.set(Some(did))),
                );
            })
            .text(name)
    };
    let said = scene.clone();
    let notice = copied.clone();
    el("section")
        .class("leave")
        .attr("part", "leave")
        .child(el("h3").text(text.take_away()))
        .child(el("div").class("ways-back").children(ways.iter().map(button)))
        .child(el("p").class("help").attr("role", "status").live_text(move || {
            let text = &said.setting().text;
            match notice.get() {
                Some(true) => text.copied().to_owned(),
                Some(false) => text.not_copied().to_owned(),
                None => String::new(),
            }
        }))
}
