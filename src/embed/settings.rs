//! What the host decides about an element.

use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

use super::host_error::HostError;
use super::said::Said;
use super::widget::Widget;
use crate::document::{Fault, Value};
use crate::model::{CollectVec, Id};
use crate::web::convert::document_from_js;

/// What the host decides about an element.
#[wasm_bindgen]
#[derive(Default)]
pub struct Settings {
    attributes: Attributes,
    answers: JsValue,
    kept: JsValue,
    offers: JsValue,
    is_again: bool,
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
    /// set, and those that the visitor had given, and kept to compare with, before the element was taken
    /// out of the page; each may be missing. `is_again` says that all this was shown already.
    #[wasm_bindgen(constructor)]
    pub fn new(
        address: Option<String>,
        host: &HtmlElement,
        answers: JsValue,
        kept: JsValue,
        offers: JsValue,
        is_again: bool,
    ) -> Self {
        let [lang, currency, persona] =
            ["lang", "currency", "persona"].map(|name| host.get_attribute(name));
        let remember = host.has_attribute("remember");
        let attributes = Attributes { address, lang, currency, persona, remember };
        Self { attributes, answers, kept, offers, is_again }
    }
}

impl Settings {
    pub(super) fn attributes(&self) -> &Attributes {
        &self.attributes
    }

    pub(super) fn is_again(&self) -> bool {
        self.is_again
    }

    /// Who the visitor is at first.
    pub(super) fn persona(&self) -> Option<Id> {
        self.attributes.persona.as_deref().and_then(Id::new)
    }

    /// The answers that the host gives, to this model where it is known, and why they were not taken.
    pub(super) fn given<W: Widget>(
        &self,
        model: Option<&W::Model>,
    ) -> (Said<W>, Option<HostError>) {
        match self.answers.is_falsy() {
            true => (Said::nothing(), None),
            false => match said(model, &self.answers) {
                Ok(said) => (said, None),
                Err(faults) => (Said::nothing(), Some(HostError::Answers(faults))),
            },
        }
    }

    /// What the visitor had said before the element was taken out of the page.
    pub(super) fn kept<W: Widget>(&self) -> Option<Said<W>> {
        // The element itself kept these; they were sound then.
        said(None, &self.kept).ok()
    }

    /// What the visitor kept to compare with, in a model whose region `here` may be another than its `own`.
    pub(super) fn offers<W: Widget>(
        &self,
        model: &W::Model,
        own: &str,
        here: &str,
    ) -> Vec<W::Answers> {
        let Ok(Value::List(offers)) = document_from_js(self.offers.clone()) else {
            return Vec::new();
        };
        let read =
            |offer: &Value| Some(Said::<W>::read(None, offer).ok()?.here(model, own, here).0);
        offers.iter().filter_map(read).collect_vec()
    }
}

fn said<W: Widget>(model: Option<&W::Model>, js: &JsValue) -> Result<Said<W>, Vec<Fault>> {
    let document: Value = document_from_js(js.clone()).map_err(|fault| vec![fault])?;
    Said::read(model, &document)
}
