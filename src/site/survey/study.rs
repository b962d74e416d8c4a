//! The work in hand: the model, what was answered, and what was chosen on the page. It outlives a change of
//! the page's language.

use std::cell::{Ref, RefCell};
use std::collections::{BTreeMap, VecDeque};
use std::rc::Rc;

use leptos::prelude::*;

use super::choices::Choices;
use super::intake::take_in::{Intake, Source};
use super::js::{self, File};
use crate::document::{Fault, Value, read_model};
use crate::model::calculator::Model;
use crate::model::survey::{Asking, Assessment, Response, USUAL_SEED};
use crate::site::files::{document_from_json, load_text};

/// The model that was chosen.
pub struct Chosen {
    /// As it was written; what the model does not know of it stays in it.
    pub document: Value,
    /// As it is understood.
    pub model: Model,
}

/// Something to tell, in whatever language the page is by then.
#[derive(Clone, Debug, PartialEq)]
pub enum Notice {
    /// A file is no model.
    NotAModel(String, Fault),
    /// A built-in model cannot be loaded.
    NotLoaded,
    /// The model with what customers said was saved.
    Accepted,
    /// All answers were let go.
    Cleared,
}

/// A handle that components pass around.
#[derive(Clone)]
pub struct Study(Rc<Inner>);

struct Inner {
    chosen: ArcRwSignal<Option<Rc<Chosen>>>,
    /// The built-in models with which one can begin, as they are loaded: their name and their document.
    built_in: ArcRwSignal<Vec<(&'static str, Rc<Chosen>)>>,
    assessment: RefCell<Option<Assessment>>,
    /// Counts what has changed the findings.
    turn: ArcRwSignal<u32>,
    intake: ArcRwSignal<Intake>,
    waiting: RefCell<VecDeque<File>>,
    sources: ArcRwSignal<Vec<Rc<Source>>>,
    /// Answers that were given on this page.
    entered: ArcRwSignal<Vec<Response>>,
    /// What stands in the questionnaire, by the name of its column.
    filled: RefCell<BTreeMap<String, String>>,
    asking: ArcRwSignal<Asking>,
    choices: Choices,
    notice: ArcRwSignal<Option<Notice>>,
}

impl Default for Study {
    fn default() -> Self {
        Self(Rc::new(Inner {
            chosen: ArcRwSignal::new(None),
            built_in: ArcRwSignal::default(),
            assessment: RefCell::default(),
            turn: ArcRwSignal::new(0),
            intake: ArcRwSignal::default(),
            waiting: RefCell::default(),
            sources: ArcRwSignal::default(),
            entered: ArcRwSignal::default(),
            filled: RefCell::default(),
            asking: ArcRwSignal::default(),
            choices: Choices::default(),
            notice: ArcRwSignal::new(None),
        }))
    }
}

impl Study {
    /// The model, to be followed.
    pub fn chosen(&self) -> Option<Rc<Chosen>> {
        self.0.chosen.get()
    }

    /// The model as it is now.
    pub fn chosen_once(&self) -> Option<Rc<Chosen>> {
        self.0.chosen.get_untracked()
    }

    /// Begins with a model; answers to another are let go.
    pub fn choose(&self, chosen: Rc<Chosen>) {
        let had_answers = self.answers() > 0;
        self.0.assessment.replace(Some(Assessment::new(chosen.model.clone(), USUAL_SEED)));
        self.0.sources.set(Vec::new());
        self.0.entered.set(Vec::new());
        self.0.filled.borrow_mut().clear();
        self.0.choices.forget();
        self.0.asking.set(Asking::default());
        self.0.chosen.set(Some(chosen));
        self.say(had_answers.then_some(Notice::Cleared));
        self.turned();
    }

    /// Lets all answers go.
    pub fn clear(&self) {
        if let Some(chosen) = self.chosen_once() {
            self.choose(chosen);
        }
    }

    /// Reads a document as a model and begins with it, or says what is wrong with it.
    pub fn open(&self, name: &str, document: Result<Value, Fault>) {
        let read = document.and_then(understood);
        match read {
            Ok(chosen) => self.choose(Rc::new(chosen)),
            Err(fault) => self.say(Some(Notice::NotAModel(name.to_owned(), fault))),
        }
    }

    /// The built-in models that are loaded, to be followed.
    pub fn built_in(&self) -> Vec<(&'static str, Rc<Chosen>)> {
        self.0.built_in.get()
    }

    /// Loads the built-in models; the first of them is where an analyst begins, the others can wait.
    pub fn load_built_in(&self) {
        if !self.0.built_in.with_untracked(Vec::is_empty) {
            return;
        }
        let [first, others @ ..] = super::intake::model::BUILT_IN;
        self.load(first);
        let study = self.clone();
        js::at_rest(move || others.into_iter().for_each(|name| study.load(name)));
    }

    fn load(&self, name: &'static str) {
        let study = self.clone();
        load_text(&["models/", name, ".json"].concat(), move |text| study.loaded(name, text));
    }

    fn loaded(&self, name: &'static str, text: Option<String>) {
        let read = text.and_then(|text| document_from_json(&text).and_then(understood).ok());
        let Some(chosen) = read.map(Rc::new) else { return self.say(Some(Notice::NotLoaded)) };
        let place = |of: &str| super::intake::model::BUILT_IN.iter().position(|other| *other == of);
        self.0.built_in.update(|all| {
            all.push((name, chosen.clone()));
            all.sort_by_key(|(name, _)| place(name));
        });
        if place(name) == Some(0) && self.chosen_once().is_none() {
            self.choose(chosen);
        }
    }

    /// What was answered so far; it is none before there is a model.
    pub fn assessment(&self) -> Ref<'_, Option<Assessment>> {
        self.0.assessment.borrow()
    }

    /// Adds one response.
    pub fn add(&self, response: &Response) {
        if let Some(assessment) = self.0.assessment.borrow_mut().as_mut() {
            assessment.add(response);
        }
    }

    /// Goes back to what was answered before.
    pub fn restore(&self, assessment: Option<Assessment>) {
        self.0.assessment.replace(assessment);
    }

    /// How many answers there are.
    pub fn answers(&self) -> usize {
        self.assessment().as_ref().map_or(0, Assessment::responses)
    }

    /// A number that changes with the findings, to be followed.
    pub fn turn(&self) -> u32 {
        self.0.turn.get()
    }

    /// The findings are others now.
    pub fn turned(&self) {
        self.0.turn.update(|turn| *turn += 1);
    }

    /// The file that is being taken in, to be followed.
    pub fn intake(&self) -> Intake {
        self.0.intake.get()
    }

    /// The same as it is now.
    pub fn intake_once(&self) -> Intake {
        self.0.intake.get_untracked()
    }

    /// Another step of taking a file in.
    pub fn set_intake(&self, intake: Intake) {
        self.0.intake.set(intake);
    }

    /// Files that are to be taken in after this one.
    pub fn waiting(&self) -> &RefCell<VecDeque<File>> {
        &self.0.waiting
    }

    /// The files that were read, to be followed.
    pub fn sources(&self) -> Vec<Rc<Source>> {
        self.0.sources.get()
    }

    /// One more file was read.
    pub fn add_source(&self, source: Source) {
        self.0.sources.update(|sources| sources.push(Rc::new(source)));
    }

    /// Answers that were given on this page, to be followed.
    pub fn entered(&self) -> Vec<Response> {
        self.0.entered.get()
    }

    /// Takes an answer that was given on this page.
    pub fn enter(&self, response: Response) {
        self.add(&response);
        self.0.entered.update(|entered| entered.push(response));
        self.0.filled.borrow_mut().clear();
        self.turned();
    }

    /// What stands in the questionnaire.
    pub fn filled(&self) -> &RefCell<BTreeMap<String, String>> {
        &self.0.filled
    }

    /// What is asked besides amounts, to be followed.
    pub fn asking(&self) -> Asking {
        self.0.asking.get()
    }

    /// Asks something more, or less.
    pub fn change_asking(&self, change: impl FnOnce(&mut Asking)) {
        self.0.asking.update(change);
    }

    /// What was chosen among the findings.
    pub fn choices(&self) -> &Choices {
        &self.0.choices
    }

    /// What there is to tell, to be followed.
    pub fn notice(&self) -> Option<Notice> {
        self.0.notice.get()
    }

    /// Tells something.
    pub fn say(&self, notice: Option<Notice>) {
        self.0.notice.set(notice);
    }
}

fn understood(document: Value) -> Result<Chosen, Fault> {
    let read = read_model(&document);
    let model = read.map_err(|faults| faults.into_iter().next().unwrap_or_else(nothing))?.content;
    Ok(Chosen { document, model })
}

fn nothing() -> Fault {
    Fault { place: String::new(), rule: crate::document::Rule::Empty }
}
