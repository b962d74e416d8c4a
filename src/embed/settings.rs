//! What the host decides about an element.

use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

use super::host_error::HostError;
use super::said::Said;
use super::widget::Widget;
use crate::document::{Fault, Value};
use crate::model::Id;
use crate::web::convert::document_from_js;

/// What the host decides about an element.
#[wasm_bindgen]
#[derive(Default)]
pub struct Settings {
    attributes: Attributes,
    answers: JsValue,
    kept: JsValue,
}

/// What its attributes say.
#[derive(Clone, Default, PartialEq)]
pub struct Attributes {
    /// Where the model is, if it is at an address.
    pub address: Option<String>,
    /// The language that the tag asks for, known or not.
    pub lang: Option<String>,
    /// The currency, instead of the model's.
    pub currency: Option<String>,
    /// Who the visitor is at first.
    pub persona: Option<String>,
    /// Whether the browser remembers what is typed.
    pub remember: bool,
}

#[wasm_bindgen]
impl Settings {
    /// Settings from the element with its attributes: where the model is, the answers that the host
    /// set, and those that the visitor had given before the element was taken out of the page; each
    /// may be missing.
    #[wasm_bindgen(constructor)]
    pub fn new(
        address: Option<String>,
        host: &HtmlElement,
        answers: JsValue,
        kept: JsValue,
    ) -> Self {
        let [lang, currency, persona] =
            ["lang", "currency", "persona"].map(|name| host.get_attribute(name));
        let remember = host.has_attribute("remember");
        let attributes = Attributes { address, lang, currency, persona, remember };
        Self { attributes, answers, kept }
    }
}

impl Settings {
    pub(super) fn attributes(&self) -> &Attributes {
        &self.attributes
    }

    /// Where the host lets a visitor begin, in this model where it is known, and why its answers were not
    /// taken.
    pub(super) fn given<W: Widget>(
        &self,
        model: Option<&W::Model>,
    ) -> (Said<W>, Option<HostError>) {
        let (mut first, refused) = match self.answers.is_falsy() {
            true => (Said::nothing(), None),
            false => match said(model, &self.answers) {
                Ok(said) => (said, None),
                Err(faults) => (Said::nothing(), Some(HostError::Answers(faults))),
            },
        };
        W::be(&mut first.answers, self.attributes.persona.as_deref().and_then(Id::new));
        (first, refused)
    }

    /// What the visitor had said before the element was taken out of the page.
    pub(super) fn kept<W: Widget>(&self) -> Option<Said<W>> {
        // The element itself kept these; they were sound then.
        said(None, &self.kept).ok()
    }
}

fn said<W: Widget>(model: Option<&W::Model>, js: &JsValue) -> Result<Said<W>, Vec<Fault>> {
    let document: Value = document_from_js(js.clone()).map_err(|fault| vec![fault])?;
    Said::read(model, &document)
}
