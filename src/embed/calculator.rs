//! One `<worthwhile-calculator>`: mounting, unmounting, and what survives in between.

use std::any::Any;
use std::cell::RefCell;
use std::rc::Rc;

use leptos::mount::mount_to;
use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

use super::convert::{document_from_js, js_from_document};
use super::events;
use super::host_error::HostError;
use crate::document::{
    Fault, Value, currency_code, read_answers, read_model, write_answers, write_results,
};
use crate::model::Id;
use crate::model::value::{Answers, History, Model, evaluate};
use crate::text::Text;
use crate::ui::{IntlNumbers, Scene, Setting, calculator, message};

/// The Rust side of one element. Dropping it (`free()` in JavaScript) frees everything it mounted.
#[wasm_bindgen]
pub struct Calculator {
    host: HtmlElement,
    place: HtmlElement,
    /// Outlives a mount, so that what was typed survives a change of language or model.
    history: ArcRwSignal<History>,
    first: RefCell<Answers>,
    model: RefCell<Option<Model>>,
    mounted: RefCell<Option<Box<dyn Any>>>,
}

#[wasm_bindgen]
impl Calculator {
    /// A calculator for `host` that will draw in `place`, an empty element of its shadow root.
    #[wasm_bindgen(constructor)]
    pub fn new(host: HtmlElement, place: HtmlElement) -> Self {
        Self {
            host,
            place,
            history: ArcRwSignal::new(History::default()),
            first: RefCell::default(),
            model: RefCell::default(),
            mounted: RefCell::default(),
        }
    }

    /// Shows a model, or says why it cannot. `phrases` is the file of one language; `model` is the
    /// document, as JSON or as an object; without one, the settings' address says from where it
    /// could not be loaded.
    ///
    /// # Errors
    ///
    /// If nothing at all can be drawn; the page's own fallback then stays.
    pub fn show(
        &self,
        model: JsValue,
        phrases: Vec<String>,
        language: &str,
        settings: &Settings,
    ) -> Result<(), JsError> {
        let text =
            Text::from_list(phrases).ok_or_else(|| JsError::new("phrases of another build"))?;
        let read = match (model.is_falsy(), &settings.address) {
            (false, _) => read_document(model, read_model).map_err(HostError::Model),
            (true, Some(address)) => Err(HostError::ModelNotLoaded(address.clone())),
            (true, None) => Err(HostError::NoModel),
        };
        let shown = match read {
            Ok(reading) => self.mount(reading.content, &reading.notices, text, language, settings),
            Err(error) => self.fail(&error, &text, language),
        };
        shown.ok_or_else(|| JsError::new("no number formats"))
    }

    /// What the visitor says, as an `Answers` document.
    #[wasm_bindgen(getter)]
    pub fn answers(&self) -> JsValue {
        self.history.with_untracked(|history| js_from_document(&write_answers(history.now())))
    }

    /// What follows from it, as a `Results` document; null while there is no model.
    #[wasm_bindgen(getter)]
    pub fn results(&self) -> JsValue {
        let model = self.model.borrow();
        let results = |model: &Model| {
            self.history.with_untracked(|history| {
                js_from_document(&write_results(model, &evaluate(model, history.now())))
            })
        };
        model.as_ref().map_or(JsValue::NULL, results)
    }

    /// Goes back to the host's answers.
    pub fn reset(&self) {
        self.history.update(|history| history.restart(self.first.borrow().clone()));
    }
}

/// What the host decides about display.
#[wasm_bindgen]
#[derive(Default)]
pub struct Settings {
    address: Option<String>,
    currency: Option<String>,
    persona: Option<String>,
    answers: JsValue,
    kept: JsValue,
}

#[wasm_bindgen]
impl Settings {
    /// Settings from the element: where the model is, the `currency` and `persona` attributes, the
    /// answers that the host set, and those that the visitor had given before the element was taken
    /// out of the page; each may be missing.
    #[wasm_bindgen(constructor)]
    pub fn new(
        address: Option<String>,
        currency: Option<String>,
        persona: Option<String>,
        answers: JsValue,
        kept: JsValue,
    ) -> Self {
        Self { address, currency, persona, answers, kept }
    }
}

fn read_document<T>(
    js: JsValue,
    read: fn(&Value) -> Result<T, Vec<Fault>>,
) -> Result<T, Vec<Fault>> {
    read(&document_from_js(js).map_err(|fault| vec![fault])?)
}

impl Calculator {
    fn mount(
        &self,
        model: Model,
        notices: &[Fault],
        text: Text,
        language: &str,
        settings: &Settings,
    ) -> Option<()> {
        let (model, refused) = with_currency(model, settings.currency.as_deref());
        let numbers = numbers(language, &model.currency)?;
        for error in refused.into_iter().chain(self.take_answers(settings)) {
            events::error(&self.host, &error, &text, &numbers);
        }
        let notices = events::write_faults(notices, &text, &numbers);
        let first = self.first.borrow().clone();
        self.model.replace(Some(model.clone()));
        let setting = Setting { model, text, numbers, language: language.to_owned(), first };
        self.draw(setting, notices);
        Some(())
    }

    /// The host's answers are where the visitor begins, unless they have begun already.
    fn take_answers(&self, settings: &Settings) -> Option<HostError> {
        let persona = settings.persona.as_deref().and_then(Id::new);
        let (given, error) = match settings.answers.is_falsy() {
            true => (Answers::default(), None),
            false => match read_document(settings.answers.clone(), read_answers) {
                Ok(reading) => (reading.content, None),
                Err(faults) => (Answers::default(), Some(HostError::Answers(faults))),
            },
        };
        let first = Answers { persona: given.persona.clone().or(persona), ..given };
        if *self.first.borrow() != first {
            self.history.set(History::from(first.clone()));
            self.first.replace(first);
        }
        // The element itself kept these from its last stay in the page; they were sound then.
        if let Ok(kept) = read_document(settings.kept.clone(), read_answers) {
            self.history.set(History::from(kept.content));
        }
        error
    }

    fn draw(&self, setting: Setting, notices: Value) {
        self.clear();
        let (host, history) = (self.host.clone(), self.history.clone());
        let mounted = mount_to(self.place.clone(), move || {
            let scene = Scene::new(setting, history.into());
            follow(scene, host, notices);
            calculator(scene)
        });
        self.mounted.replace(Some(Box::new(mounted)));
    }

    fn fail(&self, error: &HostError, text: &Text, language: &str) -> Option<()> {
        let numbers = numbers(language, FALLBACK_CURRENCY)?;
        self.clear();
        self.model.replace(None);
        events::error(&self.host, error, text, &numbers);
        let (title, reasons) = (text.cannot_show.clone(), error.sentences(text, &numbers));
        let mounted = mount_to(self.place.clone(), move || message(title, reasons));
        self.mounted.replace(Some(Box::new(mounted)));
        Some(())
    }

    // The old view must be gone before the new one is drawn in the same place.
    fn clear(&self) {
        drop(self.mounted.take());
    }
}

/// Any currency will do where no money is shown.
const FALLBACK_CURRENCY: &str = "USD";
const FALLBACK_LANGUAGE: &str = "en";

/// The formats of the page's language, or of the first one if the page's tag is malformed.
fn numbers(language: &str, currency: &str) -> Option<IntlNumbers> {
    IntlNumbers::new(language, currency).or_else(|| IntlNumbers::new(FALLBACK_LANGUAGE, currency))
}

/// The model with its amounts in the host's currency; a name that is none changes nothing.
fn with_currency(model: Model, currency: Option<&str>) -> (Model, Option<HostError>) {
    match currency.map(|given| (given, currency_code(given))) {
        None => (model, None),
        Some((_, Some(currency))) => (Model { currency, ..model }, None),
        Some((given, None)) => (model, Some(HostError::Currency(given.to_owned()))),
    }
}

/// Tells the host of the first result and of every later one.
fn follow(scene: Scene, host: HtmlElement, notices: Value) {
    let host = Rc::new(host);
    let notices = RefCell::new(Some(notices));
    Effect::new(move |_| {
        scene.setting(|setting| {
            scene.history(|history| {
                scene.results(|results| match notices.take() {
                    Some(notices) => {
                        events::ready(&host, &setting.model, history.now(), results, notices)
                    }
                    None => events::change(&host, &setting.model, history.now(), results),
                });
            });
        });
    });
}
