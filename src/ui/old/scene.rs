//! The state of a widget as views read it that are not yet ordinary Leptos.

use std::rc::Rc;

use leptos::prelude::*;

use crate::text::Text;
use crate::ui::scene::{HistoryOf, LeaveWith, Scene as NewScene, Subject};
use crate::web::IntlNumbers;

/// What stays the same while a widget is mounted.
pub struct Setting<S: Subject> {
    /// What is judged.
    pub model: S::Model,
    /// The phrases of its language.
    pub text: Text,
    /// How numbers are written in it.
    pub numbers: IntlNumbers,
    /// Its BCP 47 tag.
    pub language: String,
    /// Answers that the host gave; starting over goes back to these.
    pub first: S::Answers,
    /// The visitor's own answers, where a link's stand before them.
    pub mine: Option<S::Answers>,
    /// Takes the result along, and says whether it could be copied.
    pub leave: LeaveWith<S>,
}

/// A handle that components pass around.
pub struct Scene<S: Subject> {
    setting: Rc<Setting<S>>,
    now: NewScene<S>,
}

impl<S: Subject> Clone for Scene<S> {
    fn clone(&self) -> Self {
        Self { setting: self.setting.clone(), now: self.now }
    }
}

impl<S: Subject<Model: Clone>> Scene<S> {
    /// The same scene as these views read it.
    pub fn new(now: NewScene<S>) -> Self {
        let (setting, locale) = (now.setting(), now.locale());
        let (text, numbers) = locale.with(|text, numbers| (text.clone(), numbers.clone()));
        let setting = Setting {
            model: setting.model.clone(),
            text,
            numbers,
            language: locale.tag(),
            first: setting.first.clone(),
            mine: setting.mine.clone(),
            leave: setting.leave.clone(),
        };
        Self { setting: Rc::new(setting), now }
    }
}

impl<S: Subject> Scene<S> {
    /// The answers and results, to be followed.
    pub fn told(&self) -> Told<'_, S> {
        Told {
            setting: &self.setting,
            history: self.now.history().get(),
            results: self.now.results().get(),
            returns: self.now.returns().get(),
        }
    }

    /// The answers and results as they are now.
    pub fn told_once(&self) -> Told<'_, S> {
        Told {
            setting: &self.setting,
            history: self.now.history().get_untracked(),
            results: self.now.results().get_untracked(),
            returns: self.now.returns().get_untracked(),
        }
    }
}

impl<S: Subject> Scene<S> {
    /// What does not change.
    pub fn setting(&self) -> &Setting<S> {
        &self.setting
    }

    /// The scene itself.
    pub fn now(&self) -> NewScene<S> {
        self.now
    }

    /// Whether the answers are the visitor's own rather than a link's, to be followed.
    pub fn is_own(&self) -> bool {
        self.now.is_own().get()
    }

    /// Goes back from a link's answers to the visitor's own.
    pub fn back_to_mine(&self) {
        self.now.back_to_mine();
    }

    /// Goes back to the host's answers.
    pub fn start_over(&self) {
        self.now.start_over();
    }

    /// Takes back the last step.
    pub fn undo(&self) {
        self.now.undo();
    }

    /// The visitor did something to the answers.
    pub fn change(&self, change: impl FnOnce(&mut HistoryOf<S>)) {
        self.now.change(change);
    }
}

/// One state of a scene.
pub struct Told<'a, S: Subject> {
    setting: &'a Setting<S>,
    history: HistoryOf<S>,
    results: S::Results,
    returns: u32,
}

impl<S: Subject> Told<'_, S> {
    /// The results.
    pub fn results(&self) -> &S::Results {
        &self.results
    }

    /// The answers with their way back.
    pub fn history(&self) -> &HistoryOf<S> {
        &self.history
    }

    /// What does not change.
    pub fn setting(&self) -> &Setting<S> {
        self.setting
    }

    /// How often the visitor went back.
    pub fn returns(&self) -> u32 {
        self.returns
    }
}
