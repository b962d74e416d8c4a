//! English.

use crate::text::SitePhrases;

pub(super) const TEXT: SitePhrases = SitePhrases {
    brand: "Worthwhile",
    skip: "Skip to content",
    pages: "Pages",
    languages: "Language",
    guide: "Guide",
    studio: "Studio",
    survey: "Survey",
    studio_about: "Write a value model of your own, see it at work beside you, and copy the lines that put it on your page.",
    survey_about: "Ask your customers what it is worth to them (field value assessment), and see where your model is right and where it is not.",
    needs_wasm: "This page needs JavaScript and a browser that runs WebAssembly.",
};
