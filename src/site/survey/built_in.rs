//! The built-in models with which one can begin.

use std::sync::Arc;

use leptos::prelude::*;

use super::chosen::Chosen;
use super::study::{Notice, Study};
use crate::web::convert::document_from_json;
use crate::web::files::load_text;
use crate::web::tasks;

/// Their names, that first with which an analyst begins.
const NAMES: [&str; 11] = [
    "car-wash",
    "car-repair",
    "dental-care",
    "e-commerce",
    "mobile-plan",
    "pizza-delivery",
    "reporting-software",
    "snow-clearing",
    "taxi",
    "caterpillar",
    "can-of-stew",
];

/// Loads them, unless they are there; the first is wanted at once, the others can wait.
pub fn load_built_in(study: Study) {
    if study.built_in.with_untracked(Vec::is_empty) {
        let [first, others @ ..] = NAMES;
        load(study, first);
        tasks::at_rest(move || others.into_iter().for_each(|name| load(study, name)));
    }
}

fn load(study: Study, name: &'static str) {
    load_text(&["models/", name, ".json"].concat(), move |text| loaded(study, name, text));
}

fn loaded(study: Study, name: &'static str, text: Option<String>) {
    let read = text.and_then(|text| document_from_json(&text).and_then(Chosen::read).ok());
    let Some(chosen) = read else { return study.notice.set(Some(Notice::NotLoaded)) };
    let place = |of: &str| NAMES.iter().position(|other| *other == of);
    if place(name) == Some(0) && study.chosen.with_untracked(Option::is_none) {
        study.choose(Arc::clone(&chosen));
    }
    study.built_in.update(|all| {
        all.push((name, chosen));
        all.sort_by_key(|(name, _)| place(name));
    });
}
