//! The work in hand: the model, what was answered, and what was chosen on the page. It outlives a change of
//! the page's language.

use std::collections::BTreeMap;
use std::sync::Arc;

use leptos::prelude::*;

use super::choices::Choices;
use super::chosen::Chosen;
use super::intake::stage::{Intake, Stage};
use crate::document::{Fault, Value};
use crate::model::survey::{Asking, Assessment, Response, USUAL_SEED};
use crate::ui::kit::locale::Locale;
use crate::web::IntlNumbers;

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

/// The work: a `Copy` handle that the site provides as context.
#[derive(Clone, Copy)]
pub struct Study {
    /// The model, once there is one.
    pub chosen: RwSignal<Option<Arc<Chosen>>>,
    /// The built-in models with which one can begin, as they are loaded: their name and their document.
    pub built_in: RwSignal<Vec<(&'static str, Arc<Chosen>)>>,
    /// What was answered so far. While a file is read, rows are added without notice; it is given at the end.
    pub assessment: RwSignal<Option<Assessment>>,
    /// The files.
    pub intake: Intake,
    /// Answers that were given on this page.
    pub entered: RwSignal<Vec<Response>>,
    /// What stands in the questionnaire, by the name of its column.
    pub filled: RwSignal<BTreeMap<String, String>>,
    /// What is asked besides amounts.
    pub asking: RwSignal<Asking>,
    /// What was chosen among the findings.
    pub choices: Choices,
    /// What there is to tell.
    pub notice: RwSignal<Option<Notice>>,
    /// The language of the page, for what goes on while it changes.
    locale: StoredValue<Option<Locale>>,
}

impl Study {
    /// Nothing was done yet.
    pub fn new() -> Self {
        Self {
            chosen: RwSignal::new(None),
            built_in: RwSignal::default(),
            assessment: RwSignal::new(None),
            intake: Intake::new(),
            entered: RwSignal::default(),
            filled: RwSignal::default(),
            asking: RwSignal::default(),
            choices: Choices::new(),
            notice: RwSignal::new(None),
            locale: StoredValue::new(None),
        }
    }

    /// The language of the page as it is now.
    pub fn locale(self) -> Option<Locale> {
        self.locale.get_value()
    }

    /// The tag of that language.
    pub fn language(self) -> String {
        self.locale().map_or_else(String::new, Locale::tag)
    }

    /// The page speaks another language now.
    pub fn set_locale(self, locale: Locale) {
        self.locale.set_value(Some(locale));
        self.write_money_as_the_model();
    }

    /// Writes money in the currency of the model from now on; browsers know the form of a currency that a
    /// model may have.
    fn write_money_as_the_model(self) {
        let numbers = |locale: Locale| {
            self.chosen.with_untracked(|chosen| {
                IntlNumbers::new(&locale.tag(), &chosen.as_ref()?.model.currency)
            })
        };
        if let Some(locale) = self.locale()
            && let Some(numbers) = numbers(locale)
        {
            locale.set_numbers(numbers);
        }
    }

    /// Begins with a model; answers to another are let go.
    pub fn choose(self, chosen: Arc<Chosen>) {
        let had_answers = self.answers() > 0;
        let assessment = Assessment::new(chosen.model.clone(), USUAL_SEED);
        self.chosen.set(Some(chosen));
        self.write_money_as_the_model();
        self.intake.sources.set(Vec::new());
        self.entered.set(Vec::new());
        self.filled.set(BTreeMap::new());
        self.choices.forget();
        self.asking.set(Asking::default());
        self.notice.set(had_answers.then_some(Notice::Cleared));
        self.assessment.set(Some(assessment));
    }

    /// Lets all answers go.
    pub fn clear(self) {
        if let Some(chosen) = self.chosen.get_untracked() {
            self.choose(chosen);
        }
    }

    /// Reads a document as a model and begins with it, or says what is wrong with it.
    pub fn open(self, name: String, document: Result<Value, Fault>) {
        match document.and_then(|document| Chosen::read(document, &self.language())) {
            Ok(chosen) => self.choose(chosen),
            Err(fault) => self.notice.set(Some(Notice::NotAModel(name, fault))),
        }
    }

    /// Adds one response, without notice.
    pub fn add(self, response: &Response) {
        self.assessment.update_untracked(|assessment| {
            assessment.iter_mut().for_each(|assessment| assessment.add(response));
        });
    }

    /// Whether nothing was done with the model yet.
    pub fn is_untouched(self) -> bool {
        let is_idle = self.intake.stage.with_untracked(|stage| matches!(stage, Stage::Nothing));
        is_idle
            && self.answers() == 0
            && self.intake.sources.with_untracked(Vec::is_empty)
            && self.filled.with_untracked(BTreeMap::is_empty)
            && self.asking.with_untracked(|asking| *asking == Asking::default())
    }

    /// How many answers there are.
    pub fn answers(self) -> usize {
        let count = |assessment: &Option<_>| assessment.as_ref().map_or(0, Assessment::responses);
        self.assessment.with_untracked(count)
    }

    /// Takes an answer that was given on this page.
    pub fn enter(self, response: Response) {
        self.add(&response);
        self.assessment.notify();
        self.entered.update(|entered| entered.push(response));
        self.filled.set(BTreeMap::new());
    }
}
