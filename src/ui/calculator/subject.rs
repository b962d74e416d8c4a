//! The calculator's subject: is it worth it?

use leptos::prelude::*;

use crate::model::calculator::{Answers, Input, Model, Results, Workings, evaluate_with};
use crate::model::{Estimate, Quantity};
use crate::text::Sentences;
use crate::ui::kit::locale::ScreenLanguage;
use crate::ui::scene::{Scene, Subject, Told};

/// How many answers are kept beside the present ones.
pub const MAX_KEPT: usize = 3;

/// The calculator's subject.
pub struct Calculator;

/// What a visitor can save of a result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum File {
    /// The result as CSV.
    Row,
}

impl Subject for Calculator {
    type Model = Model;
    type Answers = Answers;
    type Key = Input;
    type Results = Results;
    type Workings = Workings;
    type File = File;

    fn results(model: &Model, answers: &Answers, workings: &mut Workings) -> Results {
        evaluate_with(workings, model, answers)
    }
}

impl Told for Calculator {
    type Words<'a> = Sentences<'a>;

    fn words<'a>(
        language: &'a ScreenLanguage,
        model: &'a Model,
        answers: &'a Answers,
        results: &'a Results,
    ) -> Sentences<'a> {
        let ScreenLanguage { tag, text, numbers } = language;
        Sentences { text, numbers, language: tag, model, answers, results }
    }
}

impl Scene<Calculator> {
    /// The rate in force, if the input is one: the visitor's, or else the persona's, or the host's.
    pub fn rate(self, input: &Input) -> Option<Quantity> {
        if !Answers::RATES.contains(input) {
            return None;
        }
        self.results().with(|results| results.rates.of(input))
    }

    /// What the visitor said of an input, if anything.
    pub fn answered(self, input: &Input) -> Option<Estimate> {
        self.answers().with(|answers| answers.inputs.get(input).copied())
    }

    /// Keeps the answers as they are now, if there is room.
    pub fn keep(self) {
        let now = self.history().with_untracked(|history| history.now().clone());
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
