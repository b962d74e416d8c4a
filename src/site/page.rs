//! The pages, and what is the same on all of them.

use std::rc::Rc;

use js_sys::Function;

use super::header::header;
#[cfg(feature = "studio")]
use super::studio::Studio;
#[cfg(feature = "survey")]
use super::survey::Survey;
use crate::text::Text;
use crate::ui::{View, el};

/// A page with everything that must outlive a change of language.
pub enum Page {
    #[cfg(feature = "studio")]
    Studio(Studio),
    #[cfg(feature = "survey")]
    Survey(Survey),
}

/// The language in use.
pub struct Words {
    /// Its phrases.
    pub text: Text,
    /// Its BCP 47 tag.
    pub language: String,
}

impl Page {
    /// The page of a name, as the shells in `pages/` write it.
    pub fn named(name: &str) -> Option<Self> {
        match name {
            #[cfg(feature = "studio")]
            "studio" => Some(Self::Studio(Default::default())),
            #[cfg(feature = "survey")]
            "survey" => Some(Self::Survey(Default::default())),
            _ => None,
        }
    }

    /// Its name for people.
    pub fn name<'a>(&self, text: &'a Text) -> &'a str {
        match self {
            #[cfg(feature = "studio")]
            Self::Studio(_) => text.studio(),
            #[cfg(feature = "survey")]
            Self::Survey(_) => text.survey(),
        }
    }

    fn view(&self, words: &Rc<Words>) -> View {
        match self {
            #[cfg(feature = "studio")]
            Self::Studio(studio) => studio.view(words),
            #[cfg(feature = "survey")]
            Self::Survey(survey) => survey.view(words),
        }
    }
}

/// The page with its header.
pub fn whole(page: &Page, words: &Rc<Words>, choose: Function) -> View {
    let content = page.view(words).attr("id", "content").attr("tabindex", "-1");
    el("div").class("site").child(header(page, words, choose)).child(content)
}
