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

/// Loads them; the first is wanted at once, the others can wait. Those that are there already follow the page's
/// language into its region.
pub fn load_built_in(study: Study) {
    if study.built_in.with_untracked(Vec::is_empty) {
        let [first, others @ ..] = NAMES;
        load(study, first);
        tasks::at_rest(move || others.into_iter().for_each(|name| load(study, name)));
    } else {
        change_region(study);
    }
}

fn change_region(study: Study) {
    let language = study.language();
    for (at, (_, before)) in study.built_in.get_untracked().iter().enumerate() {
        let is_chosen = study.chosen.with_untracked(|chosen| {
            chosen.as_ref().is_some_and(|chosen| Arc::ptr_eq(chosen, before))
        });
        // What was entered stays in the currency in which it was.
        if is_chosen && !study.is_untouched() {
            continue;
        }
        let Some(again) = before.again(&language) else { continue };
        let entry = Arc::clone(&again);
        study
            .built_in
            .update(|all| all.get_mut(at).into_iter().for_each(|it| it.1 = Arc::clone(&entry)));
        if is_chosen {
            study.choose(again);
        }
    }
}

fn load(study: Study, name: &'static str) {
    load_text(&["models/", name, ".json"].concat(), move |text| loaded(study, name, text));
}

fn loaded(study: Study, name: &'static str, text: Option<String>) {
    let read = |text: String| Chosen::read(document_from_json(&text)?, &study.language());
    let read = text.and_then(|text| read(text).ok());
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
