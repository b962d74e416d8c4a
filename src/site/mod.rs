//! The static site: its Studio and its Survey, pages of a Wasm of their own.
//!
//! `site.js` beside this file loads it and the phrases, and asks for another language when the visitor
//! does. The Guide needs none of this: it is HTML, written when the site is built.

mod header;
mod page;
#[cfg(feature = "studio")]
mod studio;
#[cfg(feature = "survey")]
mod survey;

use std::cell::RefCell;

use js_sys::Function;
use leptos::mount::{UnmountHandle, mount_to};
use leptos::prelude::*;
use leptos::tachys::view::any_view::AnyViewState;
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

use crate::text::Text;
use crate::ui::kit::locale::Locale;
use crate::web::IntlNumbers;
use header::Choose;
use page::{Page, WholePage};

/// One page in a place. Dropping it takes it out.
#[wasm_bindgen]
pub struct Site {
    place: HtmlElement,
    page: Page,
    choose: Choose,
    /// The languages that were shown. They stay, because what was begun in one ends in it, such as the
    /// opening of a file.
    locales: RefCell<Vec<Locale>>,
    // What is drawn goes before the state that it reads.
    mounted: RefCell<Option<UnmountHandle<AnyViewState>>>,
    owner: Owner,
}

#[wasm_bindgen]
impl Site {
    /// The page of this name, to be drawn in `place`; `choose` is called with the tag of the language
    /// that the visitor wants.
    ///
    /// # Errors
    ///
    /// If there is no such page.
    #[wasm_bindgen(constructor)]
    pub fn new(page: &str, place: HtmlElement, choose: Function) -> Result<Site, JsError> {
        let page = Page::named(page).ok_or_else(|| JsError::new("no such page"))?;
        let owner = Owner::new();
        let choose = owner.with(|| {
            page.provide_state();
            StoredValue::new_local(choose)
        });
        let (locales, mounted) = (RefCell::default(), RefCell::default());
        Ok(Self { place, page, choose, locales, mounted, owner })
    }

    /// Shows the page in a language, with everything that was done on it before. The answer is the
    /// title of the page.
    ///
    /// # Errors
    ///
    /// If the phrases are not those of this build, or the browser does not know the language.
    pub fn show(&self, phrases: Vec<String>, language: String) -> Result<String, JsError> {
        let text =
            Text::for_site(phrases).ok_or_else(|| JsError::new("phrases of another build"))?;
        let locale = self.locale(language, text).ok_or_else(|| JsError::new("no such language"))?;
        let title = [&*locale.say(self.page.name()), " · ", &locale.say(Text::brand)].concat();
        // The old view must be gone before the new one is drawn.
        drop(self.mounted.take());
        let (page, choose) = (self.page, self.choose);
        let draw = move || {
            provide_context(locale);
            view! { <WholePage page=page choose=choose /> }.into_any()
        };
        let mounted = self.owner.with(|| mount_to(self.place.clone(), draw));
        self.mounted.replace(Some(mounted));
        Ok(title)
    }

    fn locale(&self, language: String, text: Text) -> Option<Locale> {
        let mut locales = self.locales.borrow_mut();
        let known = locales.iter().find(|locale| locale.tag() == language);
        if let Some(known) = known {
            return Some(*known);
        }
        let numbers = IntlNumbers::new(&language, NO_CURRENCY)?;
        let locale = self.owner.with(|| Locale::new(language, text, numbers));
        locales.push(locale);
        Some(locale)
    }
}

/// Any currency will do where no money is written.
const NO_CURRENCY: &str = "USD";
