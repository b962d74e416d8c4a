//! Leaving with the result: a link, a text, a print-out, files.

use leptos::prelude::*;

use super::Scene;
use super::kit::view::{View, el};
use super::scene::Subject;

/// A way to take the result along.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Leave {
    /// Copies a link that restores the answers.
    Link,
    /// Copies the result in words.
    Text,
    /// Prints one page.
    Print,
    /// Saves the answers as JSON.
    Answers,
    /// Saves the result as CSV.
    Row,
    /// Saves dates for a calendar.
    Calendar,
}

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
                (scene.setting().leave)(&scene, way, Box::new(move |did| copied.set(Some(did))));
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
