//! The evaluation that `benches/evaluate.rs` measures, for a page to call.

mod model;

use std::cell::RefCell;

use wasm_bindgen::prelude::wasm_bindgen;
use worthwhile::model::calculator::Model;

thread_local! {
    static MODEL: RefCell<Option<Model>> = const { RefCell::new(None) };
}

/// Keeps a model of so many elements for `evaluate`.
#[wasm_bindgen]
pub fn prepare(elements: usize) {
    MODEL.set(model::model(elements));
}

/// Computes everything about the model and answers with the value; nothing without a model.
#[wasm_bindgen]
pub fn evaluate() -> Option<f64> {
    MODEL.with_borrow(|model| model.as_ref().map(model::value))
}
