//! Documents that a host reads again and again, as an object that stays the same until they change.

use std::cell::RefCell;

use wasm_bindgen::prelude::*;

use crate::document::Value;
use crate::web::convert::{frozen, js_from_document};

/// The object for a document. It is frozen, because all who read it get the same one.
#[derive(Default)]
pub struct Steady(RefCell<Option<(Value, JsValue)>>);

impl Steady {
    /// The object for this document: the one before, if that was of an equal document.
    pub fn object(&self, document: Value) -> JsValue {
        if let Some((before, object)) = &*self.0.borrow()
            && *before == document
        {
            return object.clone();
        }
        let object = frozen(js_from_document(&document));
        self.0.replace(Some((document, object.clone())));
        object
    }
}
