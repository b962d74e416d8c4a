//! The model that is held against customers' answers.

use std::sync::Arc;

use crate::document::{Fault, Rule, Value, in_region, read_model, region_for};
use crate::model::calculator::Model;

/// The model that was chosen.
pub struct Chosen {
    /// As it was written, in one region; what the model does not know of it stays in it.
    pub document: Value,
    /// As it is understood.
    pub model: Model,
    /// With all its regions.
    whole: Value,
}

impl Chosen {
    /// Reads a document as a model in the region of a language, or says what is wrong with it first.
    pub fn read(whole: Value, language: &str) -> Result<Arc<Self>, Fault> {
        let read = || {
            read_model(&whole)?;
            let document = in_region(&whole, region_for(&whole, None, None, language))?;
            let model = read_model(&document)?.content;
            Ok((document, model))
        };
        match read() {
            Ok((document, model)) => Ok(Arc::new(Self { document, model, whole })),
            Err(faults) => {
                let faults: Vec<Fault> = faults;
                Err(faults.into_iter().next().unwrap_or_else(nothing))
            }
        }
    }

    /// The same in the region of another language, if that is another one.
    pub fn again(&self, language: &str) -> Option<Arc<Self>> {
        let again = Self::read(self.whole.clone(), language).ok()?;
        (again.model.currency != self.model.currency).then_some(again)
    }
}

fn nothing() -> Fault {
    Fault { place: String::new(), rule: Rule::Empty }
}
