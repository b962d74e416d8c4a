//! The way to a field, wherever it is folded away.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event};

use crate::web::page;

/// Opens what is folded on the way to a place, and gives the focus to the field of this id.
pub fn go_to(event: &Event, place: &str, id: &str) {
    let target = event.current_target().and_then(|it| it.dyn_into::<Element>().ok());
    if let Some(root) = target.and_then(|target| target.closest(".studio").ok().flatten()) {
        page::go_to(&root, place, id);
    }
}
