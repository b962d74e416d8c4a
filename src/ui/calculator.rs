//! The calculator as a whole.

use std::time::Duration;

use leptos::html::{div, p};
use leptos::leptos_dom::helpers::{TimeoutHandle, set_timeout_with_handle};
use leptos::prelude::*;

use super::Scene;
use super::header::header;
use super::inputs::inputs;
use super::insight::insight;
use super::result::result;

/// After how long a pause a changed result is announced.
const PAUSE: Duration = Duration::from_millis(700);

/// The calculator.
pub fn calculator(scene: Scene) -> impl IntoView {
    div().class("calculator").child((
        header(scene),
        div().class("columns").child((result(scene), inputs(scene))),
        insight(scene),
        announcement(scene),
    ))
}

/// Tells a screen reader the result once the visitor pauses, and nothing when it first appears.
fn announcement(scene: Scene) -> impl IntoView {
    let announced = RwSignal::new(String::new());
    let timer: StoredValue<Option<TimeoutHandle>, LocalStorage> = StoredValue::new_local(None);
    let stop = move || {
        if let Some(running) = timer.try_update_value(Option::take).flatten() {
            running.clear();
        }
    };
    Effect::new(move |before: Option<String>| {
        let sentence = scene.told(|told| told.result());
        if before.is_some_and(|before| before != sentence) {
            stop();
            let later = sentence.clone();
            let started = set_timeout_with_handle(move || announced.set(later), PAUSE);
            timer.set_value(started.ok());
        }
        sentence
    });
    on_cleanup(stop);
    p().class("announcement").role("status").aria_live("polite").child(announced)
}
