//! The Studio.

use std::rc::Rc;

use super::page::Words;
use crate::ui::{View, el};

/// What was done on the page so far; it outlives a change of language.
#[derive(Default)]
pub struct Studio;

impl Studio {
    /// The page under its header.
    pub fn view(&self, words: &Rc<Words>) -> View {
        let text = &words.text;
        el("main")
            .child(el("h1").text(text.studio()))
            .child(el("p").class("lead").text(text.studio_about()))
    }
}
