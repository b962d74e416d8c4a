//! The calculator's subject: is it worth it?

use leptos::prelude::*;

use crate::model::calculator::{Answers, Input, Model, Rates, Results, evaluate};
use crate::model::{Estimate, Quantity};
use crate::text::Sentences;
use crate::ui::scene::{Scene, Subject};

/// How many answers are kept beside the present ones.
pub const MAX_KEPT: usize = 3;

/// The calculator's subject.
pub struct Calculator;

impl Subject for Calculator {
    type Model = Model;
    type Answers = Answers;
    type Key = Input;
    type Results = Results;

    fn results(model: &Model, answers: &Answers) -> Results {
        evaluate(model, answers)
    }
}

impl Scene<Calculator> {
    /// A memo of what `say` takes from the results in words.
    pub fn in_words<T: PartialEq + Send + Sync + 'static>(
        self,
        say: impl Fn(&Sentences) -> T + Send + Sync + 'static,
    ) -> Memo<T> {
        Memo::new(move |_| self.words(&say))
    }

    /// What `say` takes from the results in words; tracks answers and results.
    pub fn words<T>(self, say: impl FnOnce(&Sentences) -> T) -> T {
        self.answers()
            .with(|answers| self.results().with(|results| self.words_of(answers, results, say)))
    }

    /// The same, untracked.
    pub fn words_untracked<T>(self, say: impl FnOnce(&Sentences) -> T) -> T {
        self.answers().with_untracked(|answers| {
            self.results().with_untracked(|results| self.words_of(answers, results, say))
        })
    }

    /// The words about any answers and their results.
    pub fn words_of<T>(
        self,
        answers: &Answers,
        results: &Results,
        say: impl FnOnce(&Sentences) -> T,
    ) -> T {
        let (locale, setting) = (self.locale(), self.setting());
        let language = locale.tag();
        locale.with(|text, numbers| {
            let model = &setting.model;
            say(&Sentences { text, numbers, language: &language, model, answers, results })
        })
    }

    /// The rate in force, if the input is one: the visitor's, or else the persona's, or the host's.
    pub fn rate(self, input: &Input) -> Option<Quantity> {
        let rate: fn(&Rates) -> Option<Quantity> = match input {
            Input::Hour => |rates| rates.hour,
            Input::Hassle => |rates| rates.hassle,
            Input::Anchor => |rates| rates.anchor,
            _ => return None,
        };
        self.results().with(|results| rate(&results.rates))
    }

    /// What the visitor said of an input, if anything.
    pub fn answered(self, input: &Input) -> Option<Estimate> {
        self.answers().with(|answers| answers.inputs.get(input).copied())
    }

    /// The visitor entered a figure.
    pub fn enter(self, input: Input, estimate: Estimate) {
        self.change(|history| history.answer(input, estimate));
    }

    /// Keeps the answers as they are now, if there is room.
    pub fn keep(self) {
        let now = self.answers().get_untracked();
        self.kept().update(|kept| {
            if kept.len() < MAX_KEPT && !kept.contains(&now) {
                kept.push(now);
            }
        });
    }

    /// Goes back to kept answers; that too can be undone.
    pub fn take_kept(self, at: usize) {
        if let Some(answers) = self.kept().with_untracked(|kept| kept.get(at).cloned()) {
            self.restart(answers);
        }
    }

    /// Lets kept answers go.
    pub fn drop_kept(self, at: usize) {
        self.kept().update(|kept| {
            if at < kept.len() {
                kept.remove(at);
            }
        });
    }
}
