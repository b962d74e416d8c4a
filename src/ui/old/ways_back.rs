//! The ways back: undo, starting over, and from a link's answers to one's own.

use super::Scene;
use crate::ui::Subject;
use crate::ui::kit::view::{View, el};

/// Undo, and starting over.
pub fn ways_back<S: Subject>(scene: &Scene<S>) -> View {
    el("div").class("ways-back").child(undo(scene)).child(start_over(scene))
}

fn undo<S: Subject>(scene: &Scene<S>) -> View {
    let (idle, go) = (scene.clone(), scene.clone());
    way_back(
        scene.setting().text.undo(),
        move || !idle.told().history().can_undo(),
        move || go.undo(),
    )
}

fn start_over<S: Subject>(scene: &Scene<S>) -> View {
    let (idle, go) = (scene.clone(), scene.clone());
    let untouched = move || *idle.told().history().now() == idle.setting().first;
    way_back(scene.setting().text.reset(), untouched, move || go.start_over())
}

// Not `disabled`, which would throw away the focus of someone who undoes by keyboard.
fn way_back(name: &str, idle: impl Fn() -> bool + 'static, go: impl Fn() + 'static) -> View {
    el("button")
        .attr("type", "button")
        .live_attr("aria-disabled", move || Some(if idle() { "true" } else { "false" }.to_owned()))
        .on("click", move |_| go())
        .text(name)
}

/// The way back to one's own answers where a link's stand before them.
pub fn from_link<S: Subject>(scene: &Scene<S>) -> Option<View> {
    let setting = scene.setting();
    setting.mine.as_ref()?;
    let (shown, drawn) = (scene.clone(), scene.clone());
    let read = move || if shown.is_own() { Vec::new() } else { vec![()] };
    Some(el("div").class("from-link").live_children(read, move |()| {
        let back = drawn.clone();
        let text = &drawn.setting().text;
        let button = el("button").attr("type", "button").on("click", move |_| back.back_to_mine());
        let said = el("span").text(text.from_link());
        el("p").class("notice").child(said).child(button.text(text.back_to_mine()))
    }))
}
