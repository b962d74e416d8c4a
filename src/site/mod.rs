//! The static site: its Studio and its Survey, pages of a Wasm of their own.
//!
//! `site.js` beside this file loads it and the phrases, and asks for another language when the visitor
//! does. The Guide needs none of this: it is HTML, written when the site is built.

mod files;
mod header;
mod page;
#[cfg(feature = "studio")]
mod studio;
#[cfg(feature = "survey")]
mod survey;

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::Function;
use leptos::mount::{UnmountHandle, mount_to_renderer};
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

use crate::text::Text;
use crate::ui::View;
use page::{Page, Words};

/// One page in a place. Dropping it takes it out.
#[wasm_bindgen]
pub struct Site {
    place: HtmlElement,
    page: Rc<Page>,
    choose: Function,
    mounted: RefCell<Option<UnmountHandle<View>>>,
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
        Ok(Self { place, page: Rc::new(page), choose, mounted: RefCell::default() })
    }

    /// Shows the page in a language, with everything that was done on it before. The answer is the
    /// title of the page.
    ///
    /// # Errors
    ///
    /// If the phrases are not those of this build.
    pub fn show(&self, phrases: Vec<String>, language: String) -> Result<String, JsError> {
        let text =
            Text::for_site(phrases).ok_or_else(|| JsError::new("phrases of another build"))?;
        let title = [self.page.name(&text), " · ", text.brand()].concat();
        let words = Rc::new(Words { text, language });
        // The old view must be gone before the new one is drawn.
        drop(self.mounted.take());
        let (page, choose) = (self.page.clone(), self.choose.clone());
        let view = move || page::whole(&page, &words, choose);
        self.mounted.replace(Some(mount_to_renderer(&self.place, view)));
        Ok(title)
    }
}
