//! What every component may read: the model in force, the answers, and the results that follow.

use std::rc::Rc;

use leptos::prelude::*;

use super::Leave;
use crate::model::calculator::{Answers, Input, Model, Results, evaluate};
use crate::model::{Estimate, History, Quantity};
use crate::text::{Sentences, Text};
use crate::web::IntlNumbers;

/// What a widget is about: a pure function from a model and answers to results.
pub trait Subject: 'static {
    /// What the host says.
    type Model;
    /// What the visitor says.
    type Answers: Clone + Default + PartialEq;
    /// What a change of the answers may be of.
    type Key: Clone + PartialEq;
    /// What follows.
    type Results: Clone;

    /// The function.
    fn results(model: &Self::Model, answers: &Self::Answers) -> Self::Results;
}

/// The calculator's subject: is it worth it?
pub struct Worthwhile;

impl Subject for Worthwhile {
    type Model = Model;
    type Answers = Answers;
    type Key = Input;
    type Results = Results;

    fn results(model: &Model, answers: &Answers) -> Results {
        evaluate(model, answers)
    }
}

/// The answers to a subject and how they came about.
pub type HistoryOf<S> = History<<S as Subject>::Answers, <S as Subject>::Key>;

/// What stays the same while a widget is mounted.
pub struct Setting<S: Subject = Worthwhile> {
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

/// What the page does when the visitor takes the result along.
pub type LeaveWith<S = Worthwhile> = Rc<dyn Fn(&Scene<S>, Leave, Box<dyn FnOnce(bool)>)>;

/// The answers and what follows from them. Both change together.
pub struct Outcome<S: Subject> {
    history: HistoryOf<S>,
    results: S::Results,
    /// Counts the ways back that were taken: what was being typed before one is gone.
    returns: u32,
}

/// A handle that components pass around. One pointer: hundreds of closures hold it.
pub struct Scene<S: Subject = Worthwhile>(Rc<Inner<S>>);

struct Inner<S: Subject> {
    setting: Setting<S>,
    outcome: ArcRwSignal<Rc<Outcome<S>>>,
    kept: ArcRwSignal<Vec<S::Answers>>,
    /// Whether the answers are the visitor's own rather than a link's.
    own: ArcRwSignal<bool>,
}

impl<S: Subject> Clone for Scene<S> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

/// How many answers are kept beside the present ones.
pub const MAX_KEPT: usize = 3;

impl<S: Subject> Scene<S> {
    /// A scene that begins with these answers.
    pub fn new(setting: Setting<S>, history: HistoryOf<S>) -> Self {
        let results = S::results(&setting.model, history.now());
        let outcome = ArcRwSignal::new(Rc::new(Outcome { history, results, returns: 0 }));
        let own = ArcRwSignal::new(setting.mine.is_none());
        Self(Rc::new(Inner { setting, outcome, kept: ArcRwSignal::default(), own }))
    }

    /// What does not change.
    pub fn setting(&self) -> &Setting<S> {
        &self.0.setting
    }

    /// The answers and results, to be followed.
    pub fn told(&self) -> Told<'_, S> {
        Told { setting: &self.0.setting, outcome: self.0.outcome.get() }
    }

    /// The answers and results as they are now.
    pub fn told_once(&self) -> Told<'_, S> {
        Told { setting: &self.0.setting, outcome: self.0.outcome.get_untracked() }
    }

    /// Whether the answers are the visitor's own rather than a link's, to be followed.
    pub fn is_own(&self) -> bool {
        self.0.own.get()
    }

    /// Goes back from a link's answers to the visitor's own.
    pub fn back_to_mine(&self) {
        if let Some(mine) = self.0.setting.mine.clone() {
            self.0.own.set(true);
            self.go(1, &mut |history| history.restart(mine.clone()));
        }
    }

    /// Goes back to the host's answers.
    pub fn start_over(&self) {
        self.go(1, &mut |history| history.restart(self.0.setting.first.clone()));
    }

    /// Takes back the last step.
    pub fn undo(&self) {
        self.go(1, &mut History::undo);
    }

    /// The visitor did something to the answers.
    pub fn change(&self, change: impl FnOnce(&mut HistoryOf<S>)) {
        let mut change = Some(change);
        self.go(0, &mut |history| {
            if let Some(change) = change.take() {
                change(history);
            }
        });
    }

    // One copy for all changes.
    fn go(&self, returns: u32, change: &mut dyn FnMut(&mut HistoryOf<S>)) {
        let before = self.0.outcome.get_untracked();
        let mut history = before.history.clone();
        change(&mut history);
        let returns = before.returns.wrapping_add(returns);
        // Where nothing changed nobody is told; a host may well reset in answer to a change.
        let results = match history.now() != before.history.now() {
            true => S::results(&self.0.setting.model, history.now()),
            false if returns != before.returns => before.results.clone(),
            false => return,
        };
        self.0.outcome.set(Rc::new(Outcome { history, results, returns }));
    }
}

impl Scene {
    /// The words about other results than the present ones.
    pub fn words_of<'a>(&'a self, results: &'a Results) -> Sentences<'a> {
        let Setting { model, text, numbers, language, first, .. } = &self.0.setting;
        Sentences { text, numbers, language, model, answers: first, results }
    }

    /// Answers kept to compare with, to be followed.
    pub fn kept(&self) -> Vec<Answers> {
        self.0.kept.get()
    }

    /// Keeps the answers as they are now, if there is room.
    pub fn keep(&self) {
        let now = self.told_once().history().now().clone();
        self.0.kept.update(|kept| {
            if kept.len() < MAX_KEPT && !kept.contains(&now) {
                kept.push(now);
            }
        });
    }

    /// Goes back to kept answers; that too can be taken back.
    pub fn take_kept(&self, at: usize) {
        if let Some(answers) = self.0.kept.get_untracked().get(at).cloned() {
            self.go(1, &mut |history| history.restart(answers.clone()));
        }
    }

    /// Lets kept answers go.
    pub fn drop_kept(&self, at: usize) {
        self.0.kept.update(|kept| {
            if at < kept.len() {
                kept.remove(at);
            }
        });
    }

    /// The visitor entered a figure.
    pub fn entered(&self, input: Input, estimate: Estimate) {
        self.change(|history| history.answer(input, estimate));
    }
}

/// One state of a scene.
pub struct Told<'a, S: Subject = Worthwhile> {
    setting: &'a Setting<S>,
    outcome: Rc<Outcome<S>>,
}

impl<S: Subject> Told<'_, S> {
    /// The results.
    pub fn results(&self) -> &S::Results {
        &self.outcome.results
    }

    /// The answers with their way back.
    pub fn history(&self) -> &HistoryOf<S> {
        &self.outcome.history
    }

    /// What does not change.
    pub fn setting(&self) -> &Setting<S> {
        self.setting
    }

    /// How often the visitor went back.
    pub fn returns(&self) -> u32 {
        self.outcome.returns
    }
}

impl Told<'_> {
    /// The results in words.
    pub fn words(&self) -> Sentences<'_> {
        let Setting { model, text, numbers, language, .. } = self.setting;
        let answers = self.history().now();
        Sentences { text, numbers, language, model, answers, results: self.results() }
    }

    /// The rate in force, if the input is one: the visitor's, or else the persona's, or the host's.
    pub fn rate(&self, input: &Input) -> Option<Quantity> {
        let rates = self.results().rates;
        match input {
            Input::Hour => rates.hour,
            Input::Hassle => rates.hassle,
            Input::Anchor => rates.anchor,
            _ => None,
        }
    }

    /// What the visitor said of an input, if anything.
    pub fn answered(&self, input: &Input) -> Option<Estimate> {
        self.history().now().inputs.get(input).copied()
    }
}
