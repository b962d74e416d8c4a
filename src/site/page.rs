//! The pages, and what is the same on all of them.

use leptos::prelude::*;

use super::header::{Choose, Header};
#[cfg(feature = "studio")]
use super::studio::{self, Studio};
#[cfg(feature = "survey")]
use super::survey;
use crate::text::Text;
use crate::ui::kit::locale::{Locale, Phrase};

/// A page of the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    #[cfg(feature = "studio")]
    Studio,
    #[cfg(feature = "survey")]
    Survey,
}

impl Page {
    /// The page of a name, as the shells in `pages/` write it.
    pub fn named(name: &str) -> Option<Self> {
        match name {
            #[cfg(feature = "studio")]
            "studio" => Some(Self::Studio),
            #[cfg(feature = "survey")]
            "survey" => Some(Self::Survey),
            _ => None,
        }
    }

    /// Its name for people.
    pub fn name(self) -> Phrase {
        match self {
            #[cfg(feature = "studio")]
            Self::Studio => Text::studio,
            #[cfg(feature = "survey")]
            Self::Survey => Text::survey,
        }
    }

    /// Puts the state of its work into the context of the current owner. What is drawn comes and goes
    /// with the language; this stays.
    pub fn provide_state(self) {
        match self {
            #[cfg(feature = "studio")]
            Self::Studio => studio::provide_state(),
            #[cfg(feature = "survey")]
            Self::Survey => survey::provide_state(),
        }
    }

    /// Its `main` element, which the header leads to as `#content`.
    fn content(self) -> AnyView {
        match self {
            #[cfg(feature = "studio")]
            Self::Studio => view! { <Studio /> }.into_any(),
            #[cfg(feature = "survey")]
            Self::Survey => survey::content(),
        }
    }
}

/// A page with its header.
#[component]
pub fn WholePage(page: Page, choose: Choose) -> impl IntoView {
    let here = Locale::here().say(page.name());
    view! {
        <div class="site">
            <Header here=here choose=choose />
            {page.content()}
        </div>
    }
}
