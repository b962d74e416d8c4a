//! What every component may read: the model in force, the answers, and the results that follow.

use leptos::prelude::*;

use super::IntlNumbers;
use crate::model::Estimate;
use crate::model::value::{Answers, History, Input, Model, Results, evaluate};
use crate::text::{Sentences, Text};

/// What stays the same while a widget is mounted.
pub struct Setting {
    /// What is judged.
    pub model: Model,
    /// The phrases of its language.
    pub text: Text,
    /// How numbers are written in it.
    pub numbers: IntlNumbers,
    /// Its BCP 47 tag.
    pub language: String,
    /// Answers that the host gave; starting over goes back to these.
    pub first: Answers,
}

/// A handle that components pass around; copying it copies nothing else.
#[derive(Clone, Copy)]
pub struct Scene {
    setting: StoredValue<Setting, LocalStorage>,
    history: RwSignal<History>,
    results: Memo<Results>,
}

impl Scene {
    /// A scene for one mount. Call it inside the mount, so that dropping the mount frees it.
    pub fn new(setting: Setting, history: RwSignal<History>) -> Self {
        let setting = StoredValue::new_local(setting);
        let evaluate =
            move |history: &History| setting.with_value(|s| evaluate(&s.model, history.now()));
        let results = Memo::new(move |_| history.with(evaluate));
        Self { setting, history, results }
    }

    /// Reads what does not change.
    pub fn setting<T>(&self, read: impl FnOnce(&Setting) -> T) -> T {
        self.setting.with_value(read)
    }

    /// Reads the results, and follows them.
    pub fn results<T>(&self, read: impl FnOnce(&Results) -> T) -> T {
        self.results.with(read)
    }

    /// Reads the answers with their way back, and follows them.
    pub fn history<T>(&self, read: impl FnOnce(&History) -> T) -> T {
        self.history.with(read)
    }

    /// Reads the results in words, and follows them.
    pub fn told<T>(&self, read: impl FnOnce(&Sentences) -> T) -> T {
        self.setting.with_value(|setting| {
            self.results.with(|results| {
                let Setting { model, text, numbers, language, .. } = setting;
                read(&Sentences { text, numbers, language, model, results })
            })
        })
    }

    /// A phrase.
    pub fn words(&self, phrase: impl FnOnce(&Text) -> &String) -> String {
        self.setting.with_value(|setting| phrase(&setting.text).clone())
    }

    /// A text that follows the results.
    pub fn say(
        self,
        text: impl Fn(&Sentences) -> String + Send + Sync + 'static,
    ) -> Signal<String> {
        Signal::derive(move || self.told(&text))
    }

    /// The figure in force of an input that the model gives as `given`.
    pub fn figure(&self, input: &Input, given: f64) -> f64 {
        self.history.with(|history| history.now().inputs.get(input).map_or(given, Estimate::likely))
    }

    /// The visitor entered a figure.
    pub fn entered(&self, input: Input, estimate: Estimate) {
        self.history.update(|history| history.answer(input, estimate));
    }

    /// The visitor did something else to the answers.
    pub fn changed(&self, change: impl FnOnce(&mut History, &Setting)) {
        self.history.update(|history| self.setting.with_value(|setting| change(history, setting)));
    }
}
