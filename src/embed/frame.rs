//! One element of ours: mounting, unmounting, and what survives in between, for every widget.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use leptos::mount::{UnmountHandle, mount_to};
use leptos::prelude::*;
use leptos::tachys::view::any_view::AnyViewState;
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

use super::events;
use super::faults::write_faults;
use super::host_error::HostError;
use super::page;
use super::settings::{Attributes, Given, Settings};
use super::steady::Steady;
use super::widget::Widget;
use crate::document::{Fault, Reading, Value, currency_code};
use crate::model::{CollectVec, History};
use crate::text::Text;
use crate::ui::kit::message::Message;
use crate::ui::{HistoryOf, LeaveWith, Locale, Outcome, Scene, Setting};
use crate::web::IntlNumbers;
use crate::web::convert::document_from_js;

/// The Rust side of one element. Dropping it frees everything it mounted.
pub struct Frame<W: Widget> {
    host: HtmlElement,
    // Fields are dropped in their order, and what is drawn must be gone before the signals that it reads.
    mounted: RefCell<Option<Mounted<W>>>,
    place: HtmlElement,
    /// What the host said last, and the document of its model if there was one.
    shown: RefCell<Option<(Attributes, Option<Value>)>>,
    first: RefCell<W::Answers>,
    /// Whether the browser remembered what was typed, until now.
    remembers: Cell<bool>,
    documents: Rc<Documents>,
    stage: RefCell<Option<Stage<W>>>,
    /// What was typed, while no scene holds it.
    history: RefCell<Option<HistoryOf<W>>>,
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
            first: RefCell::default(),
            remembers: Cell::default(),
            documents: Rc::default(),
            stage: RefCell::default(),
            history: RefCell::default(),
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
        let document = (!model.is_falsy()).then(|| document_from_js(model)).transpose();
        let given = settings.given::<W>(None);
        let attributes = settings.attributes();
        if self.is_equal(attributes, &document, &given) {
            return Ok(());
        }
        self.shown.replace(document.clone().ok().map(|model| (attributes.clone(), model)));
        let read = match (document, &attributes.address) {
            (Ok(Some(document)), _) => W::read_model(&document).map_err(HostError::Model),
            (Err(fault), _) => Err(HostError::Model(vec![fault])),
            (Ok(None), Some(address)) => Err(HostError::ModelNotLoaded(address.clone())),
            (Ok(None), None) => Err(HostError::NoModel),
        };
        let shown = match read {
            Ok(reading) => self.mount(reading, text, language, settings),
            Err(error) => self.fail(&error, &text, language),
        };
        shown.ok_or_else(|| JsError::new("no number formats"))
    }

    /// Whether the host said the same before: frameworks set equal data at each of their renders.
    fn is_equal(
        &self,
        attributes: &Attributes,
        model: &Result<Option<Value>, Fault>,
        given: &Given<W>,
    ) -> bool {
        let same = match (model, &*self.shown.borrow()) {
            (Ok(model), Some(before)) => *attributes == before.0 && *model == before.1,
            _ => false,
        };
        same && given.refused.is_none() && given.first == *self.first.borrow()
    }

    /// What the visitor says, as a document; null while there is no model.
    pub fn answers(&self) -> JsValue {
        self.scene().map_or(JsValue::NULL, |scene| self.documents.answers(scene))
    }

    /// What follows from it, as a document; null while there is no model.
    pub fn results(&self) -> JsValue {
        self.scene().map_or(JsValue::NULL, |scene| self.documents.results(scene))
    }

    /// The page's address with the answers in its fragment; empty while there is no model.
    pub fn link(&self) -> String {
        let link = |scene: Scene<W>| {
            let setting = scene.setting();
            scene.answers().with_untracked(|answers| page::link::<W>(&setting.model, answers))
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
        self.answers.object(scene.answers().with_untracked(W::write_answers))
    }

    fn results<W: Widget>(&self, scene: Scene<W>) -> JsValue {
        let (setting, answers) = (scene.setting(), scene.answers().get_untracked());
        let write =
            |results: &Outcome<W::Results>| W::write_results(&setting.model, &answers, results);
        self.results.object(scene.results().with_untracked(write))
    }
}

/// Where a visitor begins.
struct Beginning<W: Widget> {
    history: HistoryOf<W>,
    /// Their own answers, where a link's stand before them.
    mine: Option<W::Answers>,
    refused: Vec<HostError>,
}

impl<W: Widget> Frame<W> {
    fn mount(
        &self,
        reading: Reading<W::Model>,
        text: Text,
        language: &str,
        settings: &Settings,
    ) -> Option<()> {
        let mut model = reading.content;
        let attributes = settings.attributes();
        let refused = with_currency::<W>(&mut model, attributes.currency.as_deref());
        let numbers = numbers(language, W::currency(&mut model))?;
        let Beginning { history, mine, refused: more } = self.begin(settings, &model);
        for error in refused.into_iter().chain(more) {
            events::error(&self.host, &error, &text, &numbers);
        }
        let notices = write_faults(&reading.notices, &text, &numbers);
        let first = self.first.borrow().clone();
        let place = self.place.clone();
        let leave: LeaveWith<W> =
            Rc::new(move |scene, way, done| page::leave(scene, &place, way, done));
        let setting = Setting { model, first, mine, leave };
        let owner = Owner::new();
        let language = language.to_owned();
        let scene =
            owner.with(|| Scene::new(Locale::new(language, text, numbers), setting, history));
        let place = self.place.clone();
        let view = owner.with(|| mount_to(place, move || W::view(scene)));
        self.stage.replace(Some(Stage { scene, _owner: owner }));
        let follower = self.follow(scene, attributes.remember, notices);
        self.mounted.replace(Some(Mounted { _view: view, _follower: Some(follower) }));
        Some(())
    }

    /// Ends the scene before, and says where the visitor begins in the next one. What they did last in
    /// this page wins, then a link, then what their browser remembers, then the host's answers.
    fn begin(&self, settings: &Settings, model: &W::Model) -> Beginning<W> {
        let Given { first, refused } = settings.given::<W>(Some(model));
        let before = self.first.replace(first.clone());
        // The element itself kept these from its last stay in the page; they were sound then.
        let kept = settings.kept::<W>();
        self.set_aside();
        let remembers = settings.attributes().remember;
        let is_new = remembers && !self.remembers.replace(remembers);
        // Where nothing was done yet, what was done in an earlier visit may still come back.
        let begun = |history: &HistoryOf<W>| history.can_undo() || *history.now() != before;
        let history = self.history.take().filter(|history| !is_new || begun(history));
        let remembered = remembers.then(|| page::remembered::<W>(model)).flatten();
        let linked = page::linked::<W>(model);
        let mut refused: Vec<_> = refused.into_iter().collect_vec();
        let (history, mine) = match (history, kept, linked) {
            (Some(history), _, _) if before == first => {
                if is_new && history.can_undo() {
                    page::remember::<W>(model, history.now());
                }
                (history, None)
            }
            (None, Some(kept), _) => (History::from(kept), None),
            (_, _, Some(Ok(linked))) => {
                let mine = remembered.filter(|remembered| *remembered != linked);
                (History::from(linked), mine)
            }
            (_, _, linked) => {
                refused.extend(linked.and_then(Result::err).map(HostError::Link));
                (History::from(remembered.unwrap_or(first)), None)
            }
        };
        Beginning { history, mine, refused }
    }

    /// Takes what is in the page out of it, and the answers out of the scene, which ends.
    fn set_aside(&self) {
        // The view must be gone before the signals that it reads.
        drop(self.mounted.take());
        if let Some(stage) = self.stage.take() {
            self.history.replace(Some(stage.scene.history().get_untracked()));
        }
    }

    /// Tells the host of the first result and of every other one.
    fn follow(&self, scene: Scene<W>, remember: bool, notices: Value) -> RenderEffect<W::Answers> {
        let (host, documents) = (self.host.clone(), Rc::clone(&self.documents));
        RenderEffect::new(move |before: Option<W::Answers>| {
            let (setting, answers) = (scene.setting(), scene.answers().get());
            let id = W::id(&setting.model).as_str();
            let outcome =
                || events::outcome(id, documents.answers(scene), documents.results(scene));
            match before {
                None => events::ready(&host, outcome(), &notices),
                Some(before) if before == answers => {}
                Some(_) => {
                    // A link never overwrites what the visitor has had remembered.
                    if remember && scene.is_own().get_untracked() {
                        page::remember::<W>(&setting.model, &answers);
                    }
                    events::change(&host, &outcome());
                }
            }
            answers
        })
    }

    fn fail(&self, error: &HostError, text: &Text, language: &str) -> Option<()> {
        let numbers = numbers(language, FALLBACK_CURRENCY)?;
        let (title, reasons) = (text.cannot_show().to_owned(), error.sentences(text, &numbers));
        self.set_aside();
        let message = move || view! { <Message title reasons /> }.into_any();
        let view = mount_to(self.place.clone(), message);
        self.mounted.replace(Some(Mounted { _view: view, _follower: None }));
        events::error(&self.host, error, text, &numbers);
        Some(())
    }
}

/// Any currency will do where no money is shown.
const FALLBACK_CURRENCY: &str = "USD";
const FALLBACK_LANGUAGE: &str = "en";

/// The formats of the page's language, or of the first one if the page's tag is malformed.
fn numbers(language: &str, currency: &str) -> Option<IntlNumbers> {
    IntlNumbers::new(language, currency).or_else(|| IntlNumbers::new(FALLBACK_LANGUAGE, currency))
}

/// Puts the amounts into the host's currency; a name that is none changes nothing.
fn with_currency<W: Widget>(model: &mut W::Model, currency: Option<&str>) -> Option<HostError> {
    match currency_code(currency?) {
        Some(code) => *W::currency(model) = code,
        None => return currency.map(HostError::currency),
    }
    None
}
