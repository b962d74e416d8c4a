//! Parts that are folded away at first. What they show is worked out only while they stand open.

use leptos::prelude::*;
use wasm_bindgen::JsCast;

use crate::ui::kit::view::{View, el};

/// Whether a part stands open, to be followed.
#[derive(Clone)]
pub struct Open(ArcRwSignal<bool>);

impl Open {
    /// What `read` says while the part stands open, and nothing otherwise.
    pub fn only<T>(&self, read: impl FnOnce() -> Vec<T>) -> Vec<T> {
        if self.0.get() { read() } else { Vec::new() }
    }
}

/// A part under its title.
pub fn unfold(class: &str, title: &str) -> (View, Open) {
    let open = ArcRwSignal::new(false);
    let heard = open.clone();
    let part = el("details").class(class).child(el("summary").text(title));
    let part = part.on("toggle", move |event| {
        let part = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
        heard.set(part.is_some_and(|part| part.has_attribute("open")));
    });
    (part, Open(open))
}
