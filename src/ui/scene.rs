//! The state of a widget: the model in force, the visitor's answers, and the results that follow.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use leptos::prelude::*;
use wasm_bindgen::UnwrapThrowExt;

use super::kit::gesture::{Gesture, Gestures};
use super::kit::locale::{Locale, ScreenLanguage};
use super::leave::Leave;
use super::outcome::Outcome;
use crate::model::History;
use crate::web::tasks;

/// What a widget is about: a pure function from a model and answers to results.
pub trait Subject: 'static {
    /// What the host says.
    type Model: 'static;
    /// What the visitor says.
    type Answers: Clone + Default + PartialEq + Send + Sync + 'static;
    /// What a change of the answers may be of.
    type Key: Clone + PartialEq + Send + Sync + 'static;
    /// What follows.
    type Results: Send + Sync + 'static;
    /// What makes the next evaluation faster than this one.
    type Workings: Clone + Default + 'static;
    /// The files of its own that a visitor can save.
    type File: Copy + PartialEq + Send + Sync + 'static;

    /// The function; workings change nothing about what it returns.
    fn results(
        model: &Self::Model,
        answers: &Self::Answers,
        workings: &mut Self::Workings,
    ) -> Self::Results;
}

/// A subject whose results can be told in words.
pub trait Told: Subject {
    /// The words about results.
    type Words<'a>;

    /// The words in a language.
    fn words<'a>(
        language: &'a ScreenLanguage,
        model: &'a Self::Model,
        answers: &'a Self::Answers,
        results: &'a Self::Results,
    ) -> Self::Words<'a>;
}

/// Changes answers.
type Change<'c, S> = Box<dyn FnOnce(&mut HistoryOf<S>) + 'c>;

/// The answers to a subject and the way back from them.
pub type HistoryOf<S> = History<<S as Subject>::Answers, <S as Subject>::Key>;

/// What stays the same while a widget is mounted.
pub struct Setting<S: Subject> {
    /// What is judged.
    pub model: S::Model,
    /// Answers that the host gave; starting over goes back to these.
    pub first: S::Answers,
    /// The visitor's own answers, where those of a link stand before them.
    pub mine: Option<S::Answers>,
    /// The currency of the model's region, if it is in one.
    pub region: Option<String>,
    /// The currency of amounts that were left out, because the model has no figures in it.
    pub left_out: Option<String>,
    /// What could not be read of the answers.
    pub unread: Option<String>,
    /// Takes the result along.
    pub leave: LeaveWith<S>,
}

/// What the page does when the visitor takes the result along. The last argument hears whether copying worked, and
/// that something else did not.
pub type LeaveWith<S> = Rc<dyn Fn(Scene<S>, Leave<<S as Subject>::File>, Rc<dyn Fn(bool)>)>;

/// The state of a widget: a `Copy` handle, which the root component provides as context.
///
/// Signals and memos belong to the [`Owner`] in which [`Scene::new`] was called, and end with it.
pub struct Scene<S: Subject>(StoredValue<Rc<State<S>>, LocalStorage>);

struct State<S: Subject> {
    locale: Locale,
    setting: Rc<Setting<S>>,
    history: RwSignal<HistoryOf<S>>,
    // The reading sides are made once: each `read_only` makes one more, which stays as long as its
    // owner does, and for ever where there is none.
    read_history: ReadSignal<HistoryOf<S>>,
    answers: Memo<S::Answers>,
    results: Memo<Outcome<S::Results>>,
    /// The same scene as it was at the last rest; nothing in that one itself.
    at_rest: Option<Scene<S>>,
    rests: RwSignal<u32>,
    /// Whether it waits for the next rest.
    waits: Rc<Cell<bool>>,
    returns: RwSignal<u32>,
    read_returns: ReadSignal<u32>,
    own: RwSignal<bool>,
    read_own: ReadSignal<bool>,
    kept: RwSignal<Vec<S::Answers>>,
    /// Nothing while nobody changes anything, because they are large.
    workings: Workings<S>,
}

type Workings<S> = StoredValue<Option<<S as Subject>::Workings>, LocalStorage>;

/// So long after the last change the workings are let go.
const IDLE: Duration = Duration::from_secs(10);

impl<S: Subject> Clone for Scene<S> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<S: Subject> Copy for Scene<S> {}

impl<S: Subject> Scene<S> {
    /// A scene that begins with these answers.
    pub fn new(locale: Locale, setting: Setting<S>, history: HistoryOf<S>) -> Self {
        let own = RwSignal::new(setting.mine.is_none());
        let (history, returns) = (RwSignal::new(history), RwSignal::new(0));
        let setting = StoredValue::new_local(Rc::new(setting));
        let answers = Memo::new(move |_| history.with(|history| history.now().clone()));
        let workings = StoredValue::new_local(None);
        let results = Memo::new(move |_| {
            let model = &setting.get_value().model;
            answers.with(|answers| Outcome::new(results_with::<S>(workings, model, answers)))
        });
        let rests = RwSignal::new(0);
        let rested_answers = Memo::new(move |_| {
            rests.track();
            answers.get_untracked()
        });
        let rested_results = Memo::new(move |_| {
            rests.track();
            results.get_untracked()
        });
        let setting = setting.get_value();
        let (waits, kept) = (Rc::default(), RwSignal::new(Vec::new()));
        let (read_history, read_returns) = (history.read_only(), returns.read_only());
        let read_own = own.read_only();
        let scene = |answers, results, at_rest| {
            Self(StoredValue::new_local(Rc::new(State {
                locale,
                setting: Rc::clone(&setting),
                history,
                read_history,
                answers,
                results,
                at_rest,
                rests,
                waits: Rc::clone(&waits),
                returns,
                read_returns,
                own,
                read_own,
                kept,
                workings,
            })))
        };
        let at_rest = scene(rested_answers, rested_results, None);
        scene(answers, results, Some(at_rest))
    }

    /// The scene that the root component provides.
    pub fn here() -> Self {
        expect_context()
    }

    /// The same scene, but its answers and results follow once the page is at rest: for what need not keep up
    /// with a slider.
    pub fn at_rest(self) -> Self {
        self.state().at_rest.unwrap_or(self)
    }

    /// Provides the scene, its [`Locale`] and its [`Gestures`] as context.
    pub fn provide(self) {
        provide_context(self.locale());
        provide_context(Gestures::new(move |gesture| match gesture {
            Gesture::Begins => self.state().history.update_untracked(History::rest),
            Gesture::Abandoned => self.change(History::abandon),
        }));
        provide_context(self);
    }

    /// The language of the screen.
    pub fn locale(self) -> Locale {
        self.state().locale
    }

    /// What stays the same.
    pub fn setting(self) -> Rc<Setting<S>> {
        Rc::clone(&self.state().setting)
    }

    /// The answers in force.
    pub fn answers(self) -> Memo<S::Answers> {
        self.state().answers
    }

    /// The results that follow from the answers.
    pub fn results(self) -> Memo<Outcome<S::Results>> {
        self.state().results
    }

    /// The answers with the way back from them.
    pub fn history(self) -> ReadSignal<HistoryOf<S>> {
        self.state().read_history
    }

    /// Counts how often the visitor went back; what was being typed before that is void.
    pub fn returns(self) -> ReadSignal<u32> {
        self.state().read_returns
    }

    /// Whether the answers are the visitor's own rather than those of a link.
    pub fn is_own(self) -> ReadSignal<bool> {
        self.state().read_own
    }

    /// Answers that the visitor keeps to compare with.
    pub fn kept(self) -> RwSignal<Vec<S::Answers>> {
        self.state().kept
    }

    /// Changes the answers in place. Who reads answers or results is notified only if they differ.
    pub fn change(self, change: impl FnOnce(&mut HistoryOf<S>)) {
        self.change_and_rest(Box::new(change));
    }

    // One copy for all changes.
    fn change_and_rest(self, change: Change<'_, S>) {
        let state = self.state();
        state.workings.update_value(|workings| {
            workings.get_or_insert_default();
        });
        state.history.update(change);
        if state.waits.replace(true) {
            return;
        }
        tasks::at_rest(move || {
            // It may have ended meanwhile.
            if let Some(state) = self.0.try_get_value() {
                state.waits.set(false);
                state.rests.update(|rests| *rests += 1);
                self.let_go_soon(state.rests.get_untracked());
            }
        });
    }

    /// Lets the workings go later, unless it does not rest any more by then.
    fn let_go_soon(self, rest: u32) {
        set_timeout(
            move || {
                if let Some(state) = self.0.try_get_value()
                    && state.rests.get_untracked() == rest
                {
                    state.workings.set_value(None);
                }
            },
            IDLE,
        );
    }

    /// The results of any answers to the same model, such as those of another persona. What `workings` hold is
    /// used, and left for the next.
    pub fn results_of(self, answers: &S::Answers, workings: &mut S::Workings) -> S::Results {
        S::results(&self.setting().model, answers, workings)
    }

    /// A copy of the workings, which shares what is large in them.
    pub fn workings(self) -> S::Workings {
        self.state().workings.get_value().unwrap_or_default()
    }

    /// Takes back the last step.
    pub fn undo(self) {
        self.go_back(History::undo);
    }

    /// Goes back to the host's answers.
    pub fn start_over(self) {
        let setting = self.setting();
        self.go_back(|history| history.restart(setting.first.clone()));
    }

    /// Goes back from a link's answers to the visitor's own.
    pub fn back_to_mine(self) {
        if let Some(mine) = self.setting().mine.clone() {
            self.state().own.set(true);
            self.go_back(|history| history.restart(mine));
        }
    }

    /// Goes back to answers; that too can be undone.
    pub fn restart(self, answers: S::Answers) {
        self.go_back(|history| history.restart(answers));
    }

    fn go_back(self, change: impl FnOnce(&mut HistoryOf<S>)) {
        self.change(change);
        self.state().returns.update(|returns| *returns += 1);
    }

    // One copy of the look-up for everything that reads.
    fn state(self) -> Rc<State<S>> {
        self.0.get_value()
    }
}

fn results_with<S: Subject>(
    workings: Workings<S>,
    model: &S::Model,
    answers: &S::Answers,
) -> S::Results {
    let evaluate = |workings: &mut Option<S::Workings>| {
        S::results(model, answers, workings.as_mut().unwrap_or(&mut S::Workings::default()))
    };
    workings.try_update_value(evaluate).unwrap_throw()
}

impl<S: Told> Scene<S> {
    /// A memo of what `say` takes from the results in words.
    pub fn in_words<T: PartialEq + Send + Sync + 'static>(
        self,
        say: impl Fn(&S::Words<'_>) -> T + Send + Sync + 'static,
    ) -> Memo<T> {
        self.memo(Box::new(say))
    }

    // One copy for everything of a type that is said.
    fn memo<T: PartialEq + Send + Sync + 'static>(self, say: Box<Say<S, T>>) -> Memo<T> {
        Memo::new(move |_| self.words(|words| say(words)))
    }

    /// What `say` takes from the results in words; tracks answers and results.
    pub fn words<T>(self, say: impl FnOnce(&S::Words<'_>) -> T) -> T {
        said::<S, T>(say, |say| self.tell_tracked(say))
    }

    /// The same, untracked.
    pub fn words_untracked<T>(self, say: impl FnOnce(&S::Words<'_>) -> T) -> T {
        said::<S, T>(say, |say| {
            let answers = self.answers().get_untracked();
            self.results().with_untracked(|results| self.tell(&answers, results, say));
        })
    }

    /// What `say` takes from the words about any answers and their results.
    pub fn words_of<T>(
        self,
        answers: &S::Answers,
        results: &S::Results,
        say: impl FnOnce(&S::Words<'_>) -> T,
    ) -> T {
        said::<S, T>(say, |say| self.tell(answers, results, say))
    }

    fn tell_tracked(self, say: Hear<S>) {
        self.answers().with(|answers| {
            self.results().with(|results| self.tell(answers, results, say));
        });
    }

    fn tell(self, answers: &S::Answers, results: &S::Results, say: Hear<S>) {
        let (language, setting) = (self.locale().language(), self.setting());
        say(&S::words(&language, &setting.model, answers, results));
    }
}

/// Takes something from words.
type Say<S, T> = dyn for<'w, 'a> Fn(&'w <S as Told>::Words<'a>) -> T + Send + Sync;

/// Hears words, once.
type Hear<'h, S> = &'h mut dyn for<'w, 'a> FnMut(&'w <S as Told>::Words<'a>);

/// What `say` returns, of words that are told in the same way whatever that is.
fn said<S: Told, T>(say: impl FnOnce(&S::Words<'_>) -> T, tell: impl FnOnce(Hear<S>)) -> T {
    let (mut say, mut said) = (Some(say), None);
    tell(&mut |words| said = say.take().map(|say| say(words)));
    said.unwrap_throw()
}
