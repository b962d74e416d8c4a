//! The model that is held against customers' answers.

use std::sync::Arc;

use crate::document::{Fault, Rule, Value, read_model};
use crate::model::calculator::Model;

/// The model that was chosen.
pub struct Chosen {
    /// As it was written; what the model does not know of it stays in it.
    pub document: Value,
    /// As it is understood.
    pub model: Model,
}

impl Chosen {
    /// Reads a document as a model, or says what is wrong with it first.
    pub fn read(document: Value) -> Result<Arc<Self>, Fault> {
        match read_model(&document) {
            Ok(read) => Ok(Arc::new(Self { document, model: read.content })),
            Err(faults) => Err(faults.into_iter().next().unwrap_or_else(nothing)),
        }
    }
}

fn nothing() -> Fault {
    Fault { place: String::new(), rule: Rule::Empty }
}
