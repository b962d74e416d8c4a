//! The phrases around every page of the site, and of its Studio and Survey.

use crate::text::phrases::phrases;
use crate::text::planner;

/// The place behind the widgets' phrases.
pub(in crate::text) const FIRST: usize = planner::FIRST + planner::COUNT;

/// The number of these phrases.
pub(in crate::text) const COUNT: usize = Place::Count as usize;

phrases! {
    SitePhrases, Place, FIRST;
    brand: "The project's name.",
    skip: "Link: past the navigation to what the page is about.",
    pages: "Name of the navigation.",
    languages: "Name of the choice of languages.",
    guide: "A page: what it is, and how it reckons.",
    studio: "A page: write one's own value model.",
    survey: "A page: ask customers whether the model is right.",
    studio_about: "The Studio in a sentence.",
    survey_about: "The Survey in a sentence.",
    needs_wasm: "Where the page cannot run.",
}
