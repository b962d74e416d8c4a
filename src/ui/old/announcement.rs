//! What a screen reader is told once the visitor pauses.

use std::cell::RefCell;
use std::time::Duration;

use leptos::leptos_dom::helpers::{TimeoutHandle, set_timeout_with_handle};

use crate::ui::kit::view::{View, el};

/// After how long a pause a changed result is announced.
const PAUSE: Duration = Duration::from_millis(700);

/// Tells a screen reader the result once the visitor pauses, and nothing when it first appears.
pub fn announcement(said: Box<dyn Fn() -> String>) -> View {
    let mut shown = None;
    let pause = Pause::default();
    el("p").class("announcement").attr("role", "status").follow(Box::new(move |element| {
        let sentence = said();
        if shown.as_ref().is_some_and(|shown| *shown != sentence) {
            let (element, later) = (element.clone(), sentence.clone());
            pause.then(move || element.set_text_content(Some(&later)));
        }
        shown = Some(sentence);
    }))
}

/// A wait that begins anew each time, and ends with the view.
#[derive(Default)]
struct Pause(RefCell<Option<TimeoutHandle>>);

impl Pause {
    fn then(&self, act: impl FnOnce() + 'static) {
        let next = set_timeout_with_handle(act, PAUSE).ok();
        if let Some(before) = self.0.replace(next) {
            before.clear();
        }
    }
}

impl Drop for Pause {
    fn drop(&mut self) {
        if let Some(running) = self.0.take() {
            running.clear();
        }
    }
}
