//! What was typed into each model, while no scene holds it.

use std::cell::RefCell;

use leptos::prelude::*;

use super::beginning::begun;
use super::widget::Widget;
use crate::model::Id;
use crate::ui::{HistoryOf, Scene};

/// What was typed into a model.
pub struct Typed<W: Widget> {
    /// The name of the model.
    model: Id,
    /// The currency of its region.
    pub currency: String,
    /// The answers, with the way back from them.
    pub history: HistoryOf<W>,
    /// What the visitor keeps to compare with.
    pub offers: Vec<W::Answers>,
}

/// What was typed, by model.
pub struct TypedAnswers<W: Widget>(RefCell<Vec<Typed<W>>>);

impl<W: Widget> Default for TypedAnswers<W> {
    fn default() -> Self {
        Self(RefCell::default())
    }
}

impl<W: Widget> TypedAnswers<W> {
    /// Keeps what was typed in a scene, whose model has its figures in this currency. The scene may stay.
    pub fn keep(&self, scene: Scene<W>, currency: String) {
        let model = W::id(&scene.setting().model).clone();
        // What was kept of it before is older.
        self.take(&model);
        let history = scene.history().get_untracked();
        let offers = scene.kept().get_untracked();
        self.0.borrow_mut().push(Typed { model, currency, history, offers });
    }

    /// What was typed into this model last, and nothing of what was typed into others.
    pub fn take(&self, model: &Id) -> Option<Typed<W>> {
        let mut all = self.0.borrow_mut();
        let at = all.iter().position(|typed| typed.model == *model)?;
        Some(all.remove(at))
    }

    /// The currency in which anything was done to a model since the host's answers.
    pub fn begun_in(&self, model: &Id, first: &W::Answers) -> Option<String> {
        let all = self.0.borrow();
        let typed = all.iter().find(|typed| typed.model == *model)?;
        begun::<W>(&typed.history, first).then(|| typed.currency.clone())
    }
}
