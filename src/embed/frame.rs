//! One element of ours: mounting, unmounting, and what survives in between, for every widget.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use leptos::mount::{UnmountHandle, mount_to};
use leptos::prelude::*;
use leptos::tachys::view::any_view::AnyViewState;
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

use super::beginning::{Begin, Beginning, Sources};
use super::events;
use super::faults::write_faults;
use super::host_error::HostError;
use super::page;
use super::said::Said;
use super::settings::{Attributes, Settings};
use super::steady::Steady;
use super::typed::TypedAnswers;
use super::widget::Widget;
use crate::document::{
    Fault, Reading, Rule, Value, currency_code, currency_of, has_currency, in_region, region_for,
};
use crate::model::CollectVec;
use crate::text::Text;
use crate::ui::kit::message::Message;
use crate::ui::{Leave, LeaveWith, Locale, Outcome, Scene, Setting};
use crate::web::IntlNumbers;
use crate::web::convert::{document_from_js, js_from_document};

/// The Rust side of one element. Dropping it frees everything it mounted.
pub struct Frame<W: Widget> {
    host: HtmlElement,
    // Fields are dropped in their order, and what is drawn must be gone before the signals that it reads.
    mounted: RefCell<Option<Mounted<W>>>,
    place: HtmlElement,
    /// What the host said last, and the document of its model if there was one.
    shown: RefCell<Option<(Attributes, Option<Value>)>>,
    /// The host's answers, and the same with the persona of the attribute.
    given: RefCell<W::Answers>,
    first: RefCell<W::Answers>,
    /// The currency of the model's region in force.
    currency: RefCell<String>,
    /// Whether the host heard that the currency which it asks for is only a sign.
    told_of_sign: Cell<bool>,
    /// Whether the browser remembered what was typed, until now.
    remembers: Cell<bool>,
    documents: Rc<Documents>,
    stage: RefCell<Option<Stage<W>>>,
    /// What was typed into each model, while no scene holds it.
    typed: TypedAnswers<W>,
}

/// What the host reads.
#[derive(Default)]
struct Documents {
    answers: Steady,
    results: Steady,
}

/// A scene and the owner of its signals.
struct Stage<W: Widget> {
    scene: Scene<W>,
    _owner: Owner,
}

/// What is in the page; dropping it takes it out.
struct Mounted<W: Widget> {
    _view: UnmountHandle<AnyViewState>,
    _follower: Option<RenderEffect<W::Answers>>,
}

impl<W: Widget> Frame<W> {
    /// A frame for `host` that will draw in `place`, an empty element of its shadow root.
    pub fn new(host: HtmlElement, place: HtmlElement) -> Self {
        Self {
            host,
            place,
            shown: RefCell::default(),
            given: RefCell::default(),
            first: RefCell::default(),
            currency: RefCell::default(),
            told_of_sign: Cell::default(),
            remembers: Cell::default(),
            documents: Rc::default(),
            stage: RefCell::default(),
            typed: TypedAnswers::default(),
            mounted: RefCell::default(),
        }
    }

    /// Shows a model, or tells the host why it cannot; says which. What was shown before stays then. `phrases` is the
    /// file of one language; `model` is the document, as JSON or as an object; without one, the settings' address says
    /// from where it could not be loaded.
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
    ) -> Result<bool, JsError> {
        let text =
            Text::from_list(phrases).ok_or_else(|| JsError::new("phrases of another build"))?;
        let document = (!model.is_falsy()).then(|| document_from_js(model)).transpose();
        let given = settings.given(None);
        let attributes = settings.attributes();
        if self.is_equal(attributes, &document, &given) {
            return Ok(self.scene().is_some());
        }
        self.shown.replace(document.clone().ok().map(|model| (attributes.clone(), model)));
        let read = match (document, &attributes.address) {
            (Ok(Some(document)), _) => self.find(&document, language, settings),
            (Err(fault), _) => Err(HostError::Model(vec![fault])),
            (Ok(None), Some(address)) => Err(HostError::ModelNotLoaded(address.clone())),
            (Ok(None), None) => Err(HostError::NoModel),
        };
        let stands = read.is_ok();
        let shown = match read {
            Ok(found) => self.mount(found, text, language, settings),
            Err(error) => self.fail(&error, &text, language),
        };
        shown.map(|()| stands).ok_or_else(|| JsError::new("no number formats"))
    }

    /// Whether the host said the same before: frameworks set equal data at each of their renders.
    fn is_equal(
        &self,
        attributes: &Attributes,
        model: &Result<Option<Value>, Fault>,
        (first, refused): &(Said<W>, Option<HostError>),
    ) -> bool {
        let same = match (model, &*self.shown.borrow()) {
            (Ok(model), Some(before)) => *attributes == before.0 && *model == before.1,
            _ => false,
        };
        same && refused.is_none() && first.answers == *self.given.borrow()
    }

    /// What the visitor says, as a document; null while there is no model.
    pub fn answers(&self) -> JsValue {
        self.scene().map_or(JsValue::NULL, |scene| self.documents.answers(scene))
    }

    /// What follows from it, as a document; null while there is no model.
    pub fn results(&self) -> JsValue {
        self.scene().map_or(JsValue::NULL, |scene| self.documents.results(scene))
    }

    /// The answers that the visitor keeps to compare with, as documents.
    pub fn offers(&self) -> JsValue {
        let offers = |scene: Scene<W>| {
            let setting = scene.setting();
            let offers = scene.kept().get_untracked();
            Value::List(offers.iter().map(|kept| page::document(&setting, kept)).collect_vec())
        };
        self.scene().map_or(JsValue::NULL, |scene| js_from_document(&offers(scene)))
    }

    /// The page's address with the answers in its fragment; empty while there is no model.
    pub fn link(&self) -> String {
        let link = |scene: Scene<W>| {
            let setting = scene.setting();
            scene.answers().with_untracked(|answers| page::link(&setting, answers))
        };
        self.scene().map_or_else(String::new, link)
    }

    /// Goes back to the host's answers.
    pub fn reset(&self) {
        // Listeners of the host run in between and may call back, so nothing stays borrowed.
        if let Some(scene) = self.scene() {
            scene.start_over();
        }
    }

    fn scene(&self) -> Option<Scene<W>> {
        self.stage.borrow().as_ref().map(|stage| stage.scene)
    }
}

impl Documents {
    fn answers<W: Widget>(&self, scene: Scene<W>) -> JsValue {
        let setting = scene.setting();
        let document = |answers: &W::Answers| page::document(&setting, answers);
        self.answers.object(scene.answers().with_untracked(document))
    }

    fn results<W: Widget>(&self, scene: Scene<W>) -> JsValue {
        let (setting, answers) = (scene.setting(), scene.answers().get_untracked());
        let write =
            |results: &Outcome<W::Results>| W::write_results(&setting.model, &answers, results);
        self.results.object(scene.results().with_untracked(write))
    }
}

/// A model in the region that fits, and what a visitor may begin with.
struct Found<W: Widget> {
    reading: Reading<W::Model>,
    /// The currency of the model as it is written.
    own: String,
    /// The currency that the host asks for, if the model has no figures in it.
    sign: Option<String>,
    sources: Sources<W>,
}

impl<W: Widget> Frame<W> {
    /// Reads a model in the region that fits: that of the answers that are there, or else that of the host's
    /// currency, or else that of the language.
    fn find(
        &self,
        document: &Value,
        language: &str,
        settings: &Settings,
    ) -> Result<Found<W>, HostError> {
        let mut reading = W::read_model(document).map_err(HostError::Model)?;
        if let Some(scene) = self.scene() {
            self.typed.keep(scene, self.currency.borrow().clone());
        }
        let own = currency_of(document).unwrap_or_default().to_owned();
        let mut sources = Sources::read(settings, &reading.content);
        let asked = settings.attributes().currency.as_deref();
        let typed = self.typed.begun_in(W::id(&reading.content), &self.first.borrow());
        let said = typed.or_else(|| sources.ask_for(&reading.content, &own));
        let region = region_for(document, said.as_deref(), asked, language);
        if region.is_some() {
            let merged = in_region(document, region).and_then(|merged| W::read_model(&merged));
            reading = merged.map_err(HostError::Model)?;
            // Of lists it says what is other than in this region.
            sources.linked = page::linked(&reading.content);
        }
        let sign = asked.filter(|code| !has_currency(document, code)).map(str::to_owned);
        Ok(Found { reading, own, sign, sources })
    }

    fn mount(
        &self,
        found: Found<W>,
        text: Text,
        language: &str,
        settings: &Settings,
    ) -> Option<()> {
        let Found { reading, own, sign, sources } = found;
        let mut model = reading.content;
        let here = W::currency(&mut model).clone();
        let remember = settings.attributes().remember;
        let typed = self.typed.take(W::id(&model));
        let same_money = typed.as_ref().filter(|typed| typed.currency == here);
        let offers = same_money.map_or_else(
            || settings.offers::<W>(&model, &own, &here),
            |typed| typed.offers.clone(),
        );
        let begin = Begin {
            before: self.first.take(),
            is_same: self.given.replace(sources.first.answers.clone()) == sources.first.answers,
            persona: settings.persona(),
            history: typed.map(|typed| typed.history),
            is_new: remember && !self.remembers.replace(remember),
            own: &own,
            here: &here,
        };
        let Beginning { first, history, mine, left_out, unread, mut refused, is_kept } =
            sources.begin(&model, begin);
        self.first.replace(first.clone());
        refused.extend(sign.and_then(|sign| self.with_sign(&mut model, sign)));
        let numbers = numbers(language, W::currency(&mut model))?;
        for error in refused {
            events::error(&self.host, &error, &text, &numbers);
        }
        let notices = write_faults(&reading.notices, &text, &numbers);
        let place = self.place.clone();
        let (host, documents) = (self.host.clone(), Rc::clone(&self.documents));
        let leave: LeaveWith<W> = Rc::new(move |scene, way, done| match way {
            Leave::Step => {
                if let Some(step) = scene.words_untracked(W::next_step) {
                    events::action(&host, outcome(&documents, scene), step);
                }
            }
            _ => page::leave(scene, &place, way, done),
        });
        let region = (here != own).then(|| here.clone());
        self.currency.replace(here);
        let places = unread.iter().map(|fault| fault.place.clone()).collect_vec();
        let unread = (!places.is_empty()).then(|| places.join(", "));
        let setting = Setting { model, first, mine, region, left_out, unread, leave };
        if !is_kept {
            page::remember(&setting, None, history.now());
        }
        self.set_aside();
        let owner = Owner::new();
        let language = language.to_owned();
        let scene =
            owner.with(|| Scene::new(Locale::new(language, text, numbers), setting, history));
        scene.kept().set(offers);
        let place = self.place.clone();
        let view = owner.with(|| mount_to(place, move || W::view(scene)));
        self.stage.replace(Some(Stage { scene, _owner: owner }));
        let follower = self.follow(scene, settings, notices);
        self.mounted.replace(Some(Mounted { _view: view, _follower: Some(follower) }));
        Some(())
    }

    /// Writes amounts with the sign of a currency in which the model has no figures, which the host hears once.
    /// A name that is no currency changes nothing.
    fn with_sign(&self, model: &mut W::Model, sign: String) -> Option<HostError> {
        match currency_code(&sign) {
            Some(code) => *W::currency(model) = code,
            None => return Some(HostError::currency(Rule::NotACurrency(sign))),
        }
        let is_new = !self.told_of_sign.replace(true);
        is_new.then(|| HostError::currency(Rule::NoFiguresIn(sign)))
    }

    /// Takes what is in the page out of it; the scene ends.
    fn set_aside(&self) {
        // The view must be gone before the signals that it reads.
        drop(self.mounted.take());
        drop(self.stage.take());
    }

    /// Tells the host of the first result, unless it heard of it, and of every other one.
    fn follow(
        &self,
        scene: Scene<W>,
        settings: &Settings,
        notices: Value,
    ) -> RenderEffect<W::Answers> {
        let (host, documents) = (self.host.clone(), Rc::clone(&self.documents));
        let (remember, is_again) = (settings.attributes().remember, settings.is_again());
        RenderEffect::new(move |before: Option<W::Answers>| {
            let (setting, answers) = (scene.setting(), scene.answers().get());
            let outcome = || outcome(&documents, scene);
            match before {
                None if is_again => {}
                None => events::ready(&host, outcome(), &notices),
                Some(before) if before == answers => {}
                Some(before) => {
                    // A link never overwrites what the visitor has had remembered.
                    if remember && scene.is_own().get_untracked() {
                        page::remember(&setting, Some(&before), &answers);
                    }
                    events::change(&host, &outcome());
                }
            }
            answers
        })
    }

    fn fail(&self, error: &HostError, text: &Text, language: &str) -> Option<()> {
        let numbers = numbers(language, FALLBACK_CURRENCY)?;
        // What runs stays.
        if self.scene().is_none() {
            let (title, reasons) = (text.cannot_show().to_owned(), error.sentences(text, &numbers));
            drop(self.mounted.take());
            let message = move || view! { <Message title reasons /> }.into_any();
            let view = mount_to(self.place.clone(), message);
            self.mounted.replace(Some(Mounted { _view: view, _follower: None }));
        }
        events::error(&self.host, error, text, &numbers);
        Some(())
    }
}

/// What the visitor says, and what follows, for an event.
fn outcome<W: Widget>(documents: &Documents, scene: Scene<W>) -> events::Detail {
    let setting = scene.setting();
    let id = W::id(&setting.model).as_str();
    events::outcome(id, documents.answers(scene), documents.results(scene))
}

/// Any currency will do where no money is shown.
const FALLBACK_CURRENCY: &str = "USD";
const FALLBACK_LANGUAGE: &str = "en";

/// The formats of the page's language, or of the first one if the page's tag is malformed.
fn numbers(language: &str, currency: &str) -> Option<IntlNumbers> {
    IntlNumbers::new(language, currency).or_else(|| IntlNumbers::new(FALLBACK_LANGUAGE, currency))
}
